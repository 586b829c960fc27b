import type { LocalizedText } from "../codes.js";
import type { CriteriaReport, CriterionResult, ScoredItem, ScoreReport } from "../criteria/types.js";
import type { Precision } from "../dates.js";
import type { DossierChecklist, DossierReport, MinutesBody, ProcessingTermView, VoteView } from "../dossier/types.js";
import type { ListingStatus } from "../eligibility/award-list-types.js";
import type { FindingSeverity, ProblemCode, ReviewFindingCode } from "../errors.js";
import type { DefaultCode } from "../nomination/defaults.js";
import type { DoubtCode } from "../nomination/doubts.js";
import type { NominationRecord } from "../nomination/types.js";
import type { Operator } from "../pack/conditions.js";
import type { Layer } from "../pack/types.js";
import type { PrizeAmount, PrizeReport } from "../prizes/types.js";
import { MINUTES_BODY_LABELS } from "../questions/options.js";
import type { FieldType, Question } from "../questions/question.js";
import type { QuotaReport, QuotaShare, SharedLimit } from "../quota/types.js";
import type { ObstacleReason } from "../remedies/types.js";
import type { Check, CheckRole, CheckStatus, MeasureUnit } from "../result/check.js";
import type { NoticeCode } from "../result/notice.js";
import type { ProvisionList } from "../rulebook/diff.js";
import type { Anchors, DeadlineReport, DeadlineView } from "../timeline/types.js";
import { LISTING_STATUSES } from "./award-list.js";
import { PROVISION_LIST_LABELS } from "./book-diff.js";
import { COUNTED } from "./checklist.js";
import { CRITERIA_STATUSES, CRITERION_SIGNS } from "./criteria.js";
import { DEADLINE_STATES } from "./deadlines.js";
import { DOSSIER_STATUSES } from "./dossier-report.js";
import {
  ANCHORS,
  BOUNDARIES,
  CHECK_OPERATORS,
  COMPARISONS,
  CRITERION_KINDS,
  DEADLINE_KINDS,
  DOSSIER_LISTED,
  FIELD_TYPES,
  LIMITS,
  PRECISION_LABELS,
  QUESTION_TYPES,
  RECORD_LISTS,
  RELIABILITIES,
  RESULT_TYPES,
  ROUNDINGS,
  UNIT_LABELS,
} from "./field-labels.js";
import { DEFAULT_LABELS, DOUBT_LABELS, PROBLEM_LABELS } from "./input-labels.js";
import { NOTICE_LABELS } from "./notice-labels.js";
import { LAYER_LABELS, VERDICTS } from "./phrases.js";
import { FINDING_SEVERITY_LABELS, FINDINGS } from "./plan-review.js";
import { PRIZE_STATUSES } from "./prize.js";
import { QUOTA_HOLDERS, QUOTA_STATUSES } from "./quota.js";
import { OBSTACLES } from "./remedies.js";
import { SCORE_PARTS, SCORE_STATUSES } from "./scores.js";
import type { Explainable } from "./types.js";

/** What the fields of results hold besides the codes of the law, by vocabulary. */
export interface StatusByVocabulary {
  checkStatus: CheckStatus;
  checkRole: CheckRole;
  layer: Layer;
  listingStatus: ListingStatus;
  criteriaStatus: CriteriaReport["status"];
  criterionStatus: CriterionResult["status"];
  dossierStatus: DossierReport["status"];
  deadlineState: DeadlineReport["state"];
  quotaStatus: QuotaReport["status"];
  scoreStatus: ScoreReport["status"];
  scorePart: ScoredItem["part"];
  quotaHolder: SharedLimit["holder"];
  obstacleReason: ObstacleReason;
  prizeStatus: PrizeReport["status"];
  noticeCode: NoticeCode;
  reviewFinding: ReviewFindingCode;
  findingSeverity: FindingSeverity;
  doubt: DoubtCode;
  default: DefaultCode;
  problemCode: ProblemCode;
  resultType: Explainable["type"];
  checkOperator: NonNullable<Check["operator"]>;
  comparison: Operator;
  unit: MeasureUnit;
  questionType: Question["type"];
  fieldType: FieldType;
  recordList: NonNullable<NominationRecord["complete"]>[number];
  criterionKind: CriterionResult["kind"];
  dossierListed: DossierChecklist["listed"];
  minutesBody: MinutesBody;
  votesOf: NonNullable<VoteView["of"]>;
  termLimit: ProcessingTermView["limit"];
  deadlineKind: DeadlineView["kind"];
  boundary: DeadlineView["boundary"];
  precision: Precision;
  anchor: keyof Anchors;
  rounding: QuotaShare["rounding"];
  reliability: NonNullable<PrizeAmount["baseSalary"]>["reliability"];
  provisionList: ProvisionList;
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

/** The names of every vocabulary; a function, for what ships does no work at import. */
export const statusLabels = (): Labels => ({
  checkStatus: VERDICTS.requirement,
  checkRole: ROLES,
  layer: LAYER_LABELS,
  listingStatus: LISTING_STATUSES,
  criteriaStatus: CRITERIA_STATUSES,
  criterionStatus: {
    met: CRITERION_SIGNS.met.meaning,
    "not-met": CRITERION_SIGNS["not-met"].meaning,
    undetermined: CRITERION_SIGNS.undetermined.meaning,
    "for-council": CRITERION_SIGNS["for-council"].meaning,
  },
  dossierStatus: DOSSIER_STATUSES,
  deadlineState: DEADLINE_STATES,
  quotaStatus: QUOTA_STATUSES,
  scoreStatus: SCORE_STATUSES,
  scorePart: SCORE_PARTS,
  quotaHolder: QUOTA_HOLDERS,
  obstacleReason: OBSTACLES,
  prizeStatus: PRIZE_STATUSES,
  noticeCode: NOTICE_LABELS,
  reviewFinding: FINDINGS,
  findingSeverity: FINDING_SEVERITY_LABELS,
  doubt: DOUBT_LABELS,
  default: DEFAULT_LABELS,
  problemCode: PROBLEM_LABELS,
  resultType: RESULT_TYPES,
  checkOperator: CHECK_OPERATORS,
  comparison: COMPARISONS,
  unit: UNIT_LABELS,
  questionType: QUESTION_TYPES,
  fieldType: FIELD_TYPES,
  recordList: RECORD_LISTS,
  criterionKind: CRITERION_KINDS,
  dossierListed: DOSSIER_LISTED,
  minutesBody: MINUTES_BODY_LABELS,
  votesOf: COUNTED,
  termLimit: LIMITS,
  deadlineKind: DEADLINE_KINDS,
  boundary: BOUNDARIES,
  precision: PRECISION_LABELS,
  anchor: ANCHORS,
  rounding: ROUNDINGS,
  reliability: RELIABILITIES,
  provisionList: PROVISION_LIST_LABELS,
});
