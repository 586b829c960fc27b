import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { civilDate, code } from "../input/schema.js";
import { candidacySchema } from "../nomination/schema.js";
import { compiledBook } from "../rulebook/compile.js";
import { unknownIds } from "../rulebook/known-ids.js";
import type { Rulebook } from "../rulebook/types.js";
import type { CriteriaInput } from "./types.js";

const assessmentSchema = lazySchema(() => {
  // What a nomination carries may be handed on as it is, so the two take the same shapes.
  const { judgements, indicators } = candidacySchema().shape;
  return z.strictObject({
    asOf: civilDate(),
    group: code("group"),
    level: z.optional(code("unitLevel")),
    indicators,
    judgements,
  });
});

/** Checks an assessment and gives a copy of it in its typed form. Throws `InvalidInputError` with every problem. */
export function checkAssessment(book: Rulebook, input: unknown): CriteriaInput {
  const checked = parseInput(assessmentSchema(), input);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  const { indicators, judgements } = checked.value;
  const problems = unknownIds(compiledBook(book), { indicators, judgements } as Parameters<typeof unknownIds>[1]);
  if (problems.length > 0) throw new InvalidInputError(problems);
  return checked.value as CriteriaInput;
}
