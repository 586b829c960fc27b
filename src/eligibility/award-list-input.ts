import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { civilDate } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields } from "../nomination/schema.js";

const awardListSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ ...nominationFields(), asOf: civilDate() }));

/** Parses which awards to list. Throws `InvalidInputError` with every problem. */
export function parseAwardListInput(book: BookCodes, input: unknown) {
  return parseQuery(awardListSchema(), input, book);
}
