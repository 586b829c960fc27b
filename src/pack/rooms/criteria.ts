import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { hasExactlyOneOf } from "../../input/refinement.js";
import { codes, identifier } from "../../input/schema.js";
import { conditions } from "../conditions.js";
import { interpretation, source, text, validPeriod } from "../words.js";
import { scoreTable } from "./score-tables.js";
import { heading, list } from "./shared.js";

const criterion = () =>
  z
    .strictObject({
      id: identifier(),
      groups: codes("group"),
      levels: z.optional(codes("unitLevel")),
      title: text(),
      judgedBy: z.optional(codes("body")),
      conditions: z.optional(conditions()),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validPeriod(),
    })
    .check(hasExactlyOneOf("judgedBy", "conditions"));

/** `criteria.json`: the emulation criteria, judged by people or measured by indicators and scores, and the tables of scores. */
export const criteriaRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ ...heading("criteria"), criteria: list(criterion()), scoreTables: list(scoreTable()) }),
);
