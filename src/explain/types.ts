import type { CriteriaReport } from "../criteria/types.js";
import type { DossierChecklist, DossierReport, ProcessingTermReport } from "../dossier/types.js";
import type { AwardList } from "../eligibility/award-list-types.js";
import type { CompactDecision } from "../eligibility/compact.js";
import type {
  Decision,
  DecisionWithoutReceipt,
  Recommendation,
  RecommendationWithoutReceipt,
  Screening,
} from "../eligibility/types.js";
import type { ReceiptCheck } from "../eligibility/verify-receipt.js";
import type { PrizeReport } from "../prizes/types.js";
import type { QuotaReport } from "../quota/types.js";
import type { Remedies } from "../remedies/types.js";
import type { BookDiff } from "../rulebook/diff.js";
import type { PlanReview } from "../rulebook/review.js";
import type { DeadlineList, DeadlineReport, TimelineView } from "../timeline/types.js";

/** Any result that can be put into words; `type` names which one it is. */
export type Explainable =
  | Decision
  | DecisionWithoutReceipt
  | CompactDecision
  | Recommendation
  | RecommendationWithoutReceipt
  | AwardList
  | Screening
  | Remedies
  | CriteriaReport
  | DossierChecklist
  | DossierReport
  | ProcessingTermReport
  | TimelineView
  | DeadlineList
  | DeadlineReport
  | QuotaReport
  | PrizeReport
  | PlanReview
  | BookDiff
  | ReceiptCheck;
