import * as z from "zod/mini";
import { type BookCodes, codesOf, type KindCode } from "../codes.js";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { awardOrTitle, civilDate, code, count, identifier, optional, shortText, year } from "../input/schema.js";

/** A number for any kind of nominee. */
const countsSchema = (): z.ZodMiniType<Partial<Record<KindCode, number>>> =>
  z.strictObject(Object.fromEntries(codesOf("kind").map((kind) => [kind, optional(count())])));

const quotaSchema = lazySchema(() =>
  z.strictObject({
    award: awardOrTitle(),
    occasion: code("occasion"),
    year: year(),
    asOf: civilDate(),
    unit: z.strictObject({ id: optional(shortText()), level: optional(code("unitLevel")) }),
    used: optional(countsSchema()),
    requested: countsSchema(),
    bases: optional(z.record(identifier(), count())),
  }),
);

/** Parses proposals under a book. Throws `InvalidInputError` with every problem. */
export function parseQuotaInput(input: unknown, book?: BookCodes) {
  return parseOrThrow(quotaSchema(), input, book);
}
