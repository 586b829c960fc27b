// The decisions on one nominee for every award form.

import { type AwardCode, codesOf, type OutcomeCode } from "../codes.js";
import { withRow } from "../facts/rows.js";
import type { WithBlanks } from "../input/blanks.js";
import { parseCandidacy } from "../nomination/check.js";
import type { CandidacyInput } from "../nomination/input-types.js";
import type { Candidacy } from "../nomination/types.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { refuseMisfit } from "../rulebook/candidacy-problems.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { decideRow } from "./evaluate.js";
import type { Decision, Recommendation } from "./types.js";

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
 * @throws InvalidNominationError for input that is not a nomination.
 * @example
 * recommend(anGiang, { occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "ho-gia-dinh" } })
 *   .byOutcome["not-applicable"].length; // 8: the plan names collectives and individuals only
 */
export function recommend(book: Rulebook, nomination: WithBlanks<CandidacyInput>): Recommendation {
  const compiled = compiledBook(book);
  return withRow((row) => {
    const candidacy = parseCandidacy(nomination, book, row.numbers);
    refuseMisfit(compiled, candidacy);
    row.begin(candidacy, book.movements);
    const decisions = codesOf("award").map((award) => decideRow(compiled, { ...candidacy, award }, row));
    return recommendation(compiled, candidacy, decisions);
  });
}

function recommendation(compiled: CompiledBook, candidacy: Candidacy, unsorted: readonly Decision[]): Recommendation {
  const { book } = compiled;
  const rank = ({ outcome, provisional }: Decision) =>
    FAVOUR.indexOf(outcome) * 10 + FAVOUR.indexOf(provisional ?? outcome);
  const decisions = [...unsorted].sort((a, b) => rank(a) - rank(b));
  const awardsBy = (group: (decision: Decision) => OutcomeCode) =>
    Object.fromEntries(
      codesOf("outcome").map((outcome) => [
        outcome,
        decisions.filter((decision) => group(decision) === outcome).map(({ award }) => award),
      ]),
    ) as Record<OutcomeCode, AwardCode[]>;
  const notices = new Notices();
  addBookNotices(notices, compiled, candidacy.asOf);
  const result = {
    decisions,
    byOutcome: awardsBy(({ outcome }) => outcome),
    byProvisionalOutcome: awardsBy(({ outcome, provisional }) => provisional ?? outcome),
    notices: notices.list(),
  };
  const citedByDecisions = decisions.flatMap(({ texts }) => Object.keys(texts)).map((instrument) => ({ instrument }));
  return makeResult(book, "recommendation", result, candidacy, [citedByDecisions, result.notices]);
}
