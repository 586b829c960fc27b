import * as z from "zod/mini";
import { type BookCodes, codesOf, type KindCode } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, identifier, optional, year } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields } from "../nomination/schema.js";

/** A number for any kind of nominee. */
const countsSchema = (): z.ZodMiniType<Partial<Record<KindCode, number>>> =>
  z.strictObject(Object.fromEntries(codesOf("kind").map((kind) => [kind, optional(count())])));

const quotaSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    award: awardOrTitle(),
    occasion: code("occasion"),
    asOf: civilDate(),
    year: year(),
    used: optional(countsSchema()),
    usedShared: optional(z.record(identifier(), countsSchema())),
    requested: countsSchema(),
    bases: optional(z.record(identifier(), count())),
  }),
);

/** Parses proposals under a book. Throws `InvalidInputError` with every problem. */
export function parseQuotaInput(input: unknown, book?: BookCodes) {
  return parseQuery(quotaSchema(), input, book);
}
