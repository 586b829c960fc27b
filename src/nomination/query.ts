import type * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { InvalidInputError } from "../errors.js";
import { parseOrThrow } from "../input/parse.js";
import { safeParseCandidacy } from "./check.js";
import type { NominationFields } from "./input-types.js";

/** The fields that a contradiction may be about. */
const FIELDS = ["asOf", "referenceYear", "nominee", "movement", "record", "judgements"] as const;

/**
 * Parses a query that takes the fields of a nomination besides its own, and refuses what contradicts itself where it is a
 * whole nominee on a day. Throws `InvalidInputError` with every problem.
 *
 * @param book whose packs' own codes are accepted too.
 */
export function parseQuery<Schema extends z.ZodMiniType<NominationFields>>(
  schema: Schema,
  input: unknown,
  book?: BookCodes,
): z.output<Schema> {
  const query = parseOrThrow(schema, input, book);
  if (query.asOf !== undefined && query.nominee?.kind !== undefined) {
    // No contradiction is about the occasion, which a query may leave out.
    const given = Object.fromEntries(FIELDS.map((field) => [field, query[field]]));
    const checked = safeParseCandidacy({ ...given, occasion: "hang-nam" }, book);
    if (!checked.ok) throw new InvalidInputError(checked.problems, checked);
  }
  return query;
}
