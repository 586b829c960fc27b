import * as z from "zod/mini";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { parseNomination, safeParseCandidacy } from "../nomination/check.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import { canonicalDigest } from "../result/digest.js";
import { hasReleasedLaw, type Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/compile.js";
import type { EligibilityRulebook } from "../rulebook/types.js";

/** Whether a receipt is that of a book and a nomination, part by part. */
export interface ReceiptCheck {
  type: "receipt-check";
  /** Whether book and nomination are those of the receipt: deciding again gives the same answer. */
  verified: boolean;
  /** Whether the rules are the same, to the letter. */
  sameBook: boolean;
  /** Whether the facts are the same. */
  sameInput: boolean;
}

/** The shape of a receipt. */
export const receiptSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    book: z.strictObject({
      id: z.string(),
      version: z.string(),
      digest: z.string(),
      lawDigest: z.optional(z.string()),
    }),
    input: z.string(),
  }),
);

/** Parses an argument. Throws `InvalidInputError` with every problem, each at its path within the argument. */
export function parsePart<Schema extends z.ZodMiniType>(name: string, schema: Schema, part: unknown): z.output<Schema> {
  const checked = parseInput(schema, part);
  if (checked.ok) return checked.value;
  const problems = checked.problems.map((problem) => ({
    ...problem,
    path: problem.path === "$" ? name : `${name}.${problem.path}`,
  }));
  throw new InvalidInputError(problems, checked);
}

/**
 * Checks whether the receipt of a stored decision or recommendation is that of this book and this nomination.
 *
 * @param nomination the nomination decided on; without its `award`, for a recommendation.
 * @throws InvalidNominationError for a nomination that is not one, and InvalidInputError for a receipt or a book that is not.
 * @example
 * const nomination = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } } as const;
 * verifyReceipt(anGiang, nomination, evaluate(anGiang, nomination).receipt).verified; // true
 */
export function verifyReceipt(
  book: EligibilityRulebook,
  nomination: Nomination | Candidacy,
  receipt: Receipt,
): ReceiptCheck {
  compiledBook(book);
  const { book: answered, input } = parsePart("receipt", receiptSchema(), receipt);
  const candidacy = safeParseCandidacy(nomination, book);
  const given = candidacy.ok ? candidacy.value : parseNomination(nomination, book);
  const { id, version, digest, lawDigest } = answered;
  const sameBook =
    id === book.id &&
    version === book.version &&
    digest === book.digest &&
    lawDigest === (hasReleasedLaw(book) ? undefined : book.lawDigest);
  const sameInput = input === canonicalDigest(given);
  return { type: "receipt-check", verified: sameBook && sameInput, sameBook, sameInput };
}
