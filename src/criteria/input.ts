import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema } from "../input/parse.js";
import { civilDate, code } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields, nomineeFields } from "../nomination/schema.js";
import { compiledBook } from "../rulebook/compile.js";
import { unknownIds } from "../rulebook/known-ids.js";
import type { Rulebook } from "../rulebook/types.js";

const criteriaSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    asOf: civilDate(),
    nominee: z.strictObject({ ...nomineeFields(), group: code("group") }),
  }),
);

/** Parses which criteria to assess. Throws `InvalidInputError` with every problem. */
export function parseCriteriaInput(book: Rulebook, input: unknown) {
  const parsed = parseQuery(criteriaSchema(), input, book);
  const found = unknownIds(compiledBook(book), parsed);
  if (found.problems.length > 0) throw new InvalidInputError(found.problems, found);
  return parsed;
}
