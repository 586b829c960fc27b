import type { CriteriaReport } from "../criteria/types.js";
import type { DossierChecklist, DossierReport } from "../dossier/types.js";
import type { Decision } from "../eligibility/decision.js";
import type { Recommendation } from "../eligibility/recommend.js";
import type { Screening } from "../eligibility/screen-types.js";
import type { ThiduaError } from "../errors.js";
import type { PrizeReport } from "../prizes/types.js";
import type { QuotaReport } from "../quota/types.js";
import type { DeadlineReport, DeadlineView, TimelineView } from "../timeline/types.js";

/** A result with a `type`. */
export type TypedResult =
  | Decision
  | Recommendation
  | Screening
  | CriteriaReport
  | DossierChecklist
  | DossierReport
  | TimelineView
  | DeadlineReport
  | QuotaReport
  | PrizeReport;

/** What `explain` takes: a result, a list of deadlines, or an error of this library. */
export type Explainable = TypedResult | readonly DeadlineView[] | ThiduaError;
