// The decisions on one nominee for every award form.

import { type AwardCode, codesOf, type OutcomeCode } from "../codes.js";
import { withRow } from "../facts/rows.js";
import type { WithBlanks } from "../input/blanks.js";
import { deepFreeze } from "../input/freeze.js";
import { remember } from "../logic/remember.js";
import { canonicalCandidacy } from "../nomination/canonical.generated.js";
import { canonicalByAward } from "../nomination/canonical-by-award.js";
import { parseCandidacy } from "../nomination/check.js";
import type { CandidacyInput } from "../nomination/input-types.js";
import { type Citations, citationsIn, withCitations } from "../result/envelope.js";
import { type Notice, Notices } from "../result/notice.js";
import { receiptOf } from "../result/receipt.js";
import { refuseMisfit } from "../rulebook/candidacy-problems.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { Decider } from "./decide.js";
import { parseEvaluateOptions } from "./evaluate-input.js";
import { noticePeriods } from "./notices.js";
import type { DecisionWithoutReceipt, EvaluateOptions, Recommendation, RecommendationWithoutReceipt } from "./types.js";

/** The outcomes, the most favourable first. */
const FAVOUR: readonly OutcomeCode[] = [
  "eligible",
  "for-council",
  "on-hold",
  "undetermined",
  "ineligible",
  "not-applicable",
];

/**
 * Decides, for every award form, whether the nominee could be proposed for it. Titles are left out: `evaluate` decides on one.
 *
 * @param nomination a nomination; its `award`, if it has one, counts for nothing.
 * @param options `receipt: false` leaves the receipts out, for an answer that is shown and not kept.
 * @throws InvalidNominationError for input that is not a nomination, and InvalidInputError for options that are none.
 * @example
 * recommend(anGiang, { occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "ho-gia-dinh" } })
 *   .byOutcome["not-applicable"].length; // 8: the plan names collectives and individuals only
 */
export function recommend(
  book: EligibilityRulebook,
  nomination: WithBlanks<CandidacyInput>,
  options?: EvaluateOptions & { receipt?: true },
): Recommendation;
export function recommend(
  book: EligibilityRulebook,
  nomination: WithBlanks<CandidacyInput>,
  options: EvaluateOptions,
): RecommendationWithoutReceipt;
export function recommend(
  book: EligibilityRulebook,
  nomination: WithBlanks<CandidacyInput>,
  options?: EvaluateOptions,
): Recommendation | RecommendationWithoutReceipt {
  const compiled = compiledBook(book);
  const { receipt = true } = parseEvaluateOptions(options);
  return withRow((row) => {
    const candidacy = parseCandidacy(nomination, book, row.numbers);
    refuseMisfit(compiled, candidacy);
    const decider = new Decider(compiled, row.begin(candidacy, book.movements));
    const decisions = codesOf("award")
      .map((award) => decider.decide(award))
      .sort((a, b) => rank(a) - rank(b));
    if (!receipt) return recommendationFrom(compiled, decisions, candidacy.asOf);
    const textFor = canonicalByAward(candidacy);
    const withReceipts = decisions.map((decision) => ({
      ...decision,
      receipt: receiptOf(book, textFor(decision.award)),
    }));
    const own = receiptOf(book, canonicalCandidacy(candidacy));
    return { ...recommendationFrom(compiled, withReceipts, candidacy.asOf), receipt: own };
  });
}

function recommendationFrom<Each extends DecisionWithoutReceipt>(
  compiled: CompiledBook,
  decisions: Each[],
  asOf: string,
) {
  const period = String(compiled.derive(noticePeriods)(asOf));
  const notices = remember(compiled.derive(bookNotices), period, () => {
    const collected = new Notices();
    addBookNotices(collected, compiled, asOf);
    return deepFreeze(collected.list());
  });
  const instruments = new Set<string>();
  for (const { texts } of decisions) for (const instrument in texts) instruments.add(instrument);
  const citations = remember(compiled.derive(citationsOfAll), [period, ...instruments].join("|"), () =>
    deepFreeze(citationsIn([[...instruments].map((instrument) => ({ instrument })), notices], compiled.book)),
  );
  const content = {
    decisions,
    byOutcome: awardsBy(decisions, ({ outcome }) => outcome),
    byProvisionalOutcome: awardsBy(decisions, ({ outcome, provisional }) => provisional ?? outcome),
    notices: [...notices],
  };
  return withCitations(compiled.book, "recommendation", content, citations);
}

const bookNotices = () => new Map<string, readonly Notice[]>();
const citationsOfAll = () => new Map<string, Citations>();

const rank = ({ outcome, provisional }: DecisionWithoutReceipt): number =>
  FAVOUR.indexOf(outcome) * 10 + FAVOUR.indexOf(provisional ?? outcome);

function awardsBy(
  decisions: readonly DecisionWithoutReceipt[],
  group: (decision: DecisionWithoutReceipt) => OutcomeCode,
): Record<OutcomeCode, AwardCode[]> {
  const awards = Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, []])) as unknown as Record<
    OutcomeCode,
    AwardCode[]
  >;
  // The decisions are those on award forms.
  for (const decision of decisions) awards[group(decision)].push(decision.award as AwardCode);
  return awards;
}
