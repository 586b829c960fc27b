import * as z from "zod/mini";
import { type BookCodes, codesOf } from "../codes.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { civilDate } from "../input/schema.js";
import { parseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import type { Nomination } from "../nomination/types.js";
import { applyChange } from "./apply.js";
import type { NominationChange } from "./types.js";

// What an entry of a list must be is checked with the nomination that it is added to.
const change = (book?: BookCodes) =>
  z.discriminatedUnion("type", [
    z.looseObject({ type: z.literal("wait"), path: z.literal("asOf"), value: civilDate() }),
    z.looseObject({ type: z.literal("rating"), path: z.literal("record.ratings"), value: z.unknown() }),
    z.looseObject({ type: z.literal("award"), path: z.literal("record.awards"), value: z.unknown() }),
    z.looseObject({ type: z.literal("initiative"), path: z.literal("record.initiatives"), value: z.unknown() }),
    z.looseObject({ type: z.literal("achievement"), path: z.literal("record.achievements"), value: z.unknown() }),
    z.looseObject({ type: z.literal("recognition"), path: z.literal("record.recognitions"), value: z.unknown() }),
    z.looseObject({
      type: z.literal("indicator"),
      path: z.enum(codesOf("indicator", book).map((code) => `indicators.${code}`)),
      value: z.number(),
    }),
    z.looseObject({
      type: z.literal("members"),
      path: z.enum(["completed", "advanced", "champions", "disciplined"].map((of) => `nominee.members.${of}`)),
      value: z.number(),
    }),
  ]);

/** More than any remedy has. */
const MOST_CHANGES = 100;

const makeSchema = (book?: BookCodes) =>
  z.strictObject({ changes: z.array(change(book)).check(z.maxLength(MOST_CHANGES)) });

const librarySchema = /* @__PURE__ */ lazySchema(() => makeSchema());

/**
 * Makes the nomination that changes of a remedy give, for `evaluate` and every other function that takes one.
 *
 * With a `wait`, a `receivedOn` that was given moves by as many days, and a `referenceYear` that was given by as many years.
 *
 * @param changes those of a remedy, or some of them; what they serve is not looked at.
 * @param book the book of the remedies, where its packs have codes of their own; left out, those are refused.
 * @returns a nomination of its own: nothing of the one given or of the changes is shared.
 * @throws InvalidNominationError for a nomination that is not one, before or after the changes, with every problem and its path.
 * @throws InvalidInputError at `changes` for what is no list of changes.
 * @example
 * const nomination = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } } as const;
 * applyChanges(nomination, [{ type: "wait", path: "asOf", value: "2027-01-01" }]).asOf; // "2027-01-01"
 */
export function applyChanges(
  nomination: NominationInput,
  changes: readonly NominationChange[],
  book?: BookCodes,
): Nomination {
  const given = parseNomination(nomination, book);
  const schema = book?.vocabularies === undefined ? librarySchema() : makeSchema(book);
  const checked = parseInput(schema, { changes });
  if (!checked.ok) throw new InvalidInputError(checked.problems, checked);
  const changed = (checked.value.changes as NominationChange[]).reduce(applyChange, given);
  // A field given as undefined is not given, and is none in JSON.
  return JSON.parse(JSON.stringify(parseNomination(changed, book))) as Nomination;
}
