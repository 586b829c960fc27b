import { withRow } from "../facts/rows.js";
import type { WithBlanks } from "../input/blanks.js";
import { canonicalCandidacy } from "../nomination/canonical.generated.js";
import { parseNomination } from "../nomination/check.js";
import type { NominationInput } from "../nomination/input-types.js";
import { receiptOf } from "../result/receipt.js";
import { refuseMisfit } from "../rulebook/candidacy-problems.js";
import { compiledBook } from "../rulebook/compile.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { Decider } from "./decide.js";
import { parseEvaluateOptions } from "./evaluate-input.js";
import type { Decision, DecisionWithoutReceipt, EvaluateOptions } from "./types.js";

/**
 * Decides whether a nominee may be proposed for an award on an occasion, with the reasons, their clauses, and what is
 * missing.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param nomination who is proposed for what, on which day, with what is on file; it is never changed, and nothing of it is kept.
 * @param options `receipt: false` leaves the receipt out, for an answer that is shown and not kept.
 * @returns a `Decision`: the outcome, every check with its source, the questions that would decide it, the judgements
 * that only people can make, and notices.
 * @throws InvalidNominationError for input that is not a nomination, with every problem and its path, and
 * InvalidInputError for options that are none. A missing fact is never an error.
 * @example
 * evaluate(anGiang, {
 *   award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" },
 * }).outcome; // "not-applicable": a flag is for collectives
 */
export function evaluate(
  book: EligibilityRulebook,
  nomination: WithBlanks<NominationInput>,
  options?: EvaluateOptions & { receipt?: true },
): Decision;
export function evaluate(
  book: EligibilityRulebook,
  nomination: WithBlanks<NominationInput>,
  options: EvaluateOptions,
): DecisionWithoutReceipt;
export function evaluate(
  book: EligibilityRulebook,
  nomination: WithBlanks<NominationInput>,
  options?: EvaluateOptions,
): Decision | DecisionWithoutReceipt {
  const compiled = compiledBook(book);
  const { receipt = true } = parseEvaluateOptions(options);
  return withRow((row) => {
    const checked = parseNomination(nomination, book, row.numbers);
    refuseMisfit(compiled, checked);
    const decision = new Decider(compiled, row.begin(checked, book.movements)).decide(checked.award);
    return receipt ? { ...decision, receipt: receiptOf(book, canonicalCandidacy(checked)) } : decision;
  });
}
