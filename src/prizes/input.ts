import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields, nomineeFields } from "../nomination/schema.js";

const prizeSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    award: awardOrTitle(),
    nominee: z.strictObject({ ...nomineeFields(), kind: code("kind") }),
    decidedOn: civilDate(),
  }),
);

/** Parses which prize to compute. Throws `InvalidInputError` with every problem. */
export function parsePrizeInput(input: unknown, book?: BookCodes) {
  return parseQuery(prizeSchema(), input, book);
}
