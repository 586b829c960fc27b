import { nearestIds } from "../codes/suggestions.js";
import type { LocalizedText } from "../codes.js";
import type { CriteriaReport, CriterionResult, ScoreReport } from "../criteria/types.js";
import type { DossierReport } from "../dossier/types.js";
import { describeValue, shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import type { Layer } from "../pack/types.js";
import type { PrizeReport } from "../prizes/types.js";
import type { QuotaReport } from "../quota/types.js";
import type { CheckRole, CheckStatus } from "../result/check.js";
import type { NoticeCode } from "../result/notice.js";
import type { ReviewFindingCode } from "../rulebook/review.js";
import type { DeadlineReport } from "../timeline/types.js";
import { CRITERIA_STATUSES, CRITERION_SIGNS } from "./criteria.js";
import { DEADLINE_STATES } from "./deadlines.js";
import { DOSSIER_STATUSES } from "./dossier-report.js";
import { NOTICE_LABELS } from "./notice-labels.js";
import { LAYER_LABELS, VERDICTS } from "./phrases.js";
import { FINDINGS } from "./plan-review.js";
import { PRIZE_STATUSES } from "./prize.js";
import { QUOTA_STATUSES } from "./quota.js";
import { SCORE_STATUSES } from "./scores.js";

/** What the fields of results hold besides the codes of the law, by vocabulary. */
export interface StatusByVocabulary {
  checkStatus: CheckStatus;
  checkRole: CheckRole;
  layer: Layer;
  criteriaStatus: CriteriaReport["status"];
  criterionStatus: CriterionResult["status"];
  scoreStatus: ScoreReport["status"];
  dossierStatus: DossierReport["status"];
  deadlineState: DeadlineReport["state"];
  quotaStatus: QuotaReport["status"];
  prizeStatus: PrizeReport["status"];
  noticeCode: NoticeCode;
  reviewFinding: ReviewFindingCode;
}

/** The name of a vocabulary of statuses. */
export type StatusVocabulary = keyof StatusByVocabulary;

const ROLES: Record<CheckRole, LocalizedText> = {
  listing: { vi: "Quy định hình thức", en: "Listing" },
  requirement: { vi: "Điều kiện", en: "Requirement" },
  route: { vi: "Tiêu chuẩn", en: "Standard" },
  routes: { vi: "Các tiêu chuẩn, đạt một là đủ", en: "Standards, one of which is enough" },
  bar: { vi: "Trường hợp không xét", en: "Bar" },
  hold: { vi: "Trường hợp tạm hoãn", en: "Hold" },
  document: { vi: "Giấy tờ", en: "Document" },
  copies: { vi: "Số bộ hồ sơ", en: "Number of sets" },
};

type Labels = { [V in StatusVocabulary]: Readonly<Record<StatusByVocabulary[V], LocalizedText>> };

const labels = (): Labels => ({
  checkStatus: VERDICTS.requirement,
  checkRole: ROLES,
  layer: LAYER_LABELS,
  criteriaStatus: CRITERIA_STATUSES,
  criterionStatus: {
    met: CRITERION_SIGNS.met.meaning,
    "not-met": CRITERION_SIGNS["not-met"].meaning,
    undetermined: CRITERION_SIGNS.undetermined.meaning,
    "for-council": CRITERION_SIGNS["for-council"].meaning,
  },
  scoreStatus: SCORE_STATUSES,
  dossierStatus: DOSSIER_STATUSES,
  deadlineState: DEADLINE_STATES,
  quotaStatus: QUOTA_STATUSES,
  prizeStatus: PRIZE_STATUSES,
  noticeCode: NOTICE_LABELS,
  reviewFinding: FINDINGS,
});

/**
 * Gives a short name of a status, a state, a role or a notice code of a result, as `labelOf` does for codes of the law.
 *
 * @throws {UnknownCodeError} at the vocabulary, when there is no such vocabulary or it has no such code; `candidates` holds
 * the nearest.
 *
 * @example
 * statusLabel("checkStatus", "fail"); //=> { vi: "Chưa đạt", en: "Not met" }
 */
export function statusLabel<V extends StatusVocabulary>(vocabulary: V, code: StatusByVocabulary[V]): LocalizedText {
  const all: Readonly<Record<string, Readonly<Record<string, LocalizedText>>>> = labels();
  const named = typeof vocabulary === "string" && Object.hasOwn(all, vocabulary) ? all[vocabulary] : undefined;
  if (named === undefined) throw unknown("vocabulary", vocabulary, Object.keys(all));
  const label = typeof code === "string" && Object.hasOwn(named, code) ? named[code] : undefined;
  if (label === undefined) throw unknown(vocabulary, code, Object.keys(named));
  // A copy: a host that edits its label must not edit everyone's.
  return { ...label };
}

function unknown(path: string, given: unknown, codes: readonly string[]): UnknownCodeError {
  const received = typeof given === "string" ? shorten(given) : describeValue(given);
  return new UnknownCodeError(
    makeProblem("not-a-code", { codes }, { path, received, candidates: nearestIds(received, codes) }),
  );
}
