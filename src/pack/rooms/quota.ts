import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { hasExactlyOneOf } from "../../input/refinement.js";
import { awardRef, code, codes, identifier } from "../../input/schema.js";
import { interpretation, notStated, source, text, validPeriod } from "../words.js";
import { heading, list } from "./shared.js";

const quota = () =>
  z
    .strictObject({
      id: identifier(),
      awards: z.array(awardRef()).check(z.minLength(1)),
      occasions: z.optional(codes("occasion")),
      limits: z.optional(
        z.array(z.strictObject({ kind: code("kind"), atMost: z.int().check(z.nonnegative()) })).check(z.minLength(1)),
      ),
      notStated: z.optional(notStated()),
      /** The levels of unit that the clause names. */
      levels: z.optional(codes("unitLevel")),
      /** Levels that the plan names and this clause does not: whether the limit binds them is unknown. */
      unclear: z.optional(z.strictObject({ levels: codes("unitLevel"), why: text(), source: source() })),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validPeriod(),
    })
    .check(hasExactlyOneOf("limits", "notStated"));

/** `quota.json`: how many a unit may propose. */
export const quotaRoom = lazySchema(() => z.strictObject({ ...heading("quota"), quotas: list(quota()) }));
