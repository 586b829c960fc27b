import * as z from "zod/mini";
import { type BookCodes, codesOf, type OutcomeCode } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { ProblemParams } from "../errors/problem.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema } from "../input/parse.js";
import { parseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import type { Nomination } from "../nomination/types.js";
import { withResult } from "../result/damaged.js";
import { canonicalDigest } from "../result/digest.js";
import type { Receipt } from "../result/receipt.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { evaluate } from "./evaluate.js";
import type { Decision } from "./types.js";
import { parsePart, receiptSchema, verifyReceipt } from "./verify-receipt.js";

/** A decision as a host stores it: what was decided on, and the proof of what was answered. */
export interface CompactDecision {
  type: "compact-decision";
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the outcome depends on a text that has ended. */
  provisional?: OutcomeCode;
  nomination: Nomination;
  /** SHA-256 of the whole decision in canonical JSON (RFC 8785). */
  digest: string;
  receipt: Receipt;
}

const compactSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    type: z.literal("compact-decision"),
    outcome: z.enum(codesOf("outcome")),
    provisional: z.optional(z.enum(codesOf("outcome"))),
    nomination: z.record(z.string(), z.unknown()),
    digest: z.string(),
    receipt: receiptSchema(),
  }),
);

/**
 * Makes a decision small enough to store by the million: the nomination and digests in the place of checks and wordings.
 *
 * @param nomination the nomination decided on; of a recommendation's decision, the candidacy with the `award`.
 * @param book the book that answered, where its packs have codes of their own; left out, those are refused.
 * @returns plain JSON, of which `expandDecision` makes the same decision again.
 * @throws InvalidNominationError for a nomination that is not one, InvalidInputError at `nomination` for one that the
 * decision was not made on, and at `decision` for anything that is not a decision.
 * @example
 * const nomination = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } } as const;
 * compactDecision(evaluate(anGiang, nomination), nomination).outcome; // "undetermined"
 */
export function compactDecision(decision: Decision, nomination: NominationInput, book?: BookCodes): CompactDecision {
  const decidedOn = parseNomination(nomination, book);
  return withResult("decision", decision, () => {
    const { outcome, provisional, receipt } = decision;
    if (canonicalDigest(decidedOn) !== receipt.input) throw mismatch("nomination", "nomination", receipt.input);
    return {
      type: "compact-decision",
      outcome,
      ...(provisional === undefined ? {} : { provisional }),
      nomination: structuredClone(decidedOn),
      digest: canonicalDigest(decision),
      receipt: structuredClone(receipt),
    };
  });
}

/**
 * Makes the whole decision of a compact one, to the letter: by deciding again, and comparing.
 *
 * @param book the book that answered: keep each release's book, or its packs, as long as its decisions.
 * @throws InvalidInputError at `compact.receipt.book` for another book, at `compact.receipt.input` for a nomination that was
 * changed, at `compact.digest` where this version of the library decides otherwise, and for anything that is not a
 * compact decision.
 * @example
 * const nomination = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } } as const;
 * const compact = compactDecision(evaluate(anGiang, nomination), nomination);
 * expandDecision(anGiang, compact).checks.length; // 8
 */
export function expandDecision(book: EligibilityRulebook, compact: CompactDecision): Decision {
  const { digest, receipt, nomination: decidedOn } = parsePart("compact", compactSchema(), compact);
  const nomination = parseNomination(decidedOn, book);
  const { sameBook, sameInput } = verifyReceipt(book, nomination, receipt as Receipt);
  if (!sameBook) throw mismatch("book", "compact.receipt.book", receipt.book.digest);
  if (!sameInput) throw mismatch("nomination", "compact.receipt.input", receipt.input);
  const decision = evaluate(book, nomination);
  if (canonicalDigest(decision) !== digest) throw mismatch("decision", "compact.digest", digest);
  return decision;
}

function mismatch(of: ProblemParams["other-than-answered"]["of"], path: string, received: unknown): InvalidInputError {
  return new InvalidInputError([
    makeProblem("other-than-answered", { of }, { path, received: describeValue(received) }),
  ]);
}
