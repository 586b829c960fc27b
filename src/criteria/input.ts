import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { civilDate, code, optional } from "../input/schema.js";
import { candidacySchema } from "../nomination/schema.js";
import { compiledBook } from "../rulebook/compile.js";
import { unknownIds } from "../rulebook/known-ids.js";
import type { Rulebook } from "../rulebook/types.js";

const criteriaSchema = lazySchema(() => {
  // The same schemas as in a nomination, so that a host can pass those fields on unchanged.
  const { judgements, indicators, scores } = candidacySchema().shape;
  return z.strictObject({
    asOf: civilDate(),
    group: code("group"),
    level: optional(code("unitLevel")),
    indicators,
    scores,
    judgements,
  });
});

/** Parses which criteria to assess. Throws `InvalidInputError` with every problem. */
export function parseCriteriaInput(book: Rulebook, input: unknown) {
  const parsed = parseOrThrow(criteriaSchema(), input, book);
  const found = unknownIds(compiledBook(book), parsed);
  if (found.problems.length > 0) throw new InvalidInputError(found.problems, found);
  return parsed;
}
