import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { codes, identifier } from "../../input/schema.js";
import { conditions } from "../conditions.js";
import { interpretation, source, text, validPeriod } from "../words.js";
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
    .check(
      z.refine(
        (value) => (value.judgedBy === undefined) !== (value.conditions === undefined),
        "judgedBy for a criterion of praise, or conditions for a measured one, and not both",
      ),
    );

/** `criteria.json`: the emulation criteria, judged by people or measured by indicators. */
export const criteriaRoom = lazySchema(() => z.strictObject({ ...heading("criteria"), criteria: list(criterion()) }));
