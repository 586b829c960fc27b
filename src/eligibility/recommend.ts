import { type AwardCode, codesOf, type OutcomeCode } from "../codes.js";
import { parseCandidacy } from "../nomination/check.js";
import type { Candidacy } from "../nomination/types.js";
import type { CitedTexts } from "../result/citation.js";
import { makeResult } from "../result/envelope.js";
import { type Notice, Notices } from "../result/notice.js";
import type { Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/create.js";
import { refuseUnknownIds } from "../rulebook/known-ids.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { decide } from "./decide.js";
import type { Decision } from "./decision.js";

/** One decision for every award form, and the forms by outcome. */
export interface Recommendation {
  type: "recommendation";
  /** Those nearest to standing first; among equals the higher form first. */
  decisions: Decision[];
  byOutcome: Record<OutcomeCode, AwardCode[]>;
  /** What concerns the whole book; what concerns one form stands with its decision. */
  notices: Notice[];
  /** The titles of every text that a decision or notice cites. */
  texts: CitedTexts;
  receipt: Receipt;
}

/** How near an outcome is to standing, the nearest first. */
const NEARNESS: readonly OutcomeCode[] = [
  "eligible",
  "for-council",
  "on-hold",
  "undetermined",
  "ineligible",
  "not-applicable",
];

/**
 * Decides, for every award form, whether the nominee could be proposed for it.
 *
 * @param nomination a nomination without its `award`.
 * @throws InvalidNominationError for input that is not a nomination without an award.
 * @example
 * recommend(anGiang, { occasion: "so-ket", asOf: "2026-08-01", nominee: { kind: "ho-gia-dinh" } })
 *   .byOutcome["not-applicable"].length; // 8: the plan names collectives and individuals only
 */
export function recommend(book: Rulebook, nomination: Candidacy): Recommendation {
  const compiled = compiledBook(book);
  const candidacy = parseCandidacy(nomination);
  refuseUnknownIds(book, candidacy);
  const forms = codesOf("award");
  const rank = ({ outcome, provisional }: Decision) =>
    NEARNESS.indexOf(outcome) * 10 + NEARNESS.indexOf(provisional ?? outcome);
  const decisions = forms.map((award) => decide(compiled, { award, ...candidacy })).sort((a, b) => rank(a) - rank(b));
  const byOutcome = Object.fromEntries(
    codesOf("outcome").map((outcome) => [
      outcome,
      decisions.filter((decision) => decision.outcome === outcome).map(({ award }) => award),
    ]),
  ) as Record<OutcomeCode, AwardCode[]>;
  const notices = new Notices();
  addBookNotices(notices, compiled, candidacy.asOf);
  const recommendation = { decisions, byOutcome, notices: notices.list() };
  const citedByDecisions = decisions.flatMap(({ texts }) => Object.keys(texts)).map((instrument) => ({ instrument }));
  return makeResult(book, "recommendation", recommendation, candidacy, [citedByDecisions, recommendation.notices]);
}
