import type {
  CandidacyInput,
  ChecklistInput,
  CitedText,
  CriteriaInput,
  CriteriaReport,
  DeadlineInput,
  DeadlineList,
  DeadlineReport,
  DeadlinesInput,
  Decision,
  DossierChecklist,
  DossierInput,
  DossierReport,
  GivenJudgement,
  NominationInput,
  PlanReview,
  PrizeInput,
  PrizeReport,
  ProcessingTermInput,
  ProcessingTermReport,
  QuotaInput,
  QuotaReport,
  Recommendation,
  Screening,
  TimelineInput,
  TimelineView,
} from "../../src/index.js";
import type { ProblemDocument } from "../../src/service.js";
import type { AmendmentWorksheet, CaseFile } from "../../src/testing.js";
import type { ExplainField, ServiceTypes } from "./service-types.js";

/** The types that get a JSON Schema, by the names of the files. */
export interface SchemaRoots {
  nomination: NominationInput;
  candidacy: CandidacyInput;
  decision: Decision;
  recommendation: Recommendation;
  screening: Screening;
  "criteria-input": CriteriaInput;
  "criteria-report": CriteriaReport;
  "checklist-input": ChecklistInput;
  "dossier-checklist": DossierChecklist;
  "dossier-input": DossierInput;
  "dossier-report": DossierReport;
  "processing-term-input": ProcessingTermInput;
  "processing-term-report": ProcessingTermReport;
  "timeline-input": TimelineInput;
  "timeline-view": TimelineView;
  "deadlines-input": DeadlinesInput;
  "deadline-list": DeadlineList;
  "deadline-input": DeadlineInput;
  "deadline-report": DeadlineReport;
  "quota-input": QuotaInput;
  "quota-report": QuotaReport;
  "prize-input": PrizeInput;
  "prize-report": PrizeReport;
  "plan-review": PlanReview;
  cases: CaseFile;
  "amendment-worksheet": AmendmentWorksheet;
  /** Not for files of their own: what the HTTP service takes and gives. */
  service: { calls: ServiceTypes; explain: ExplainField; problem: ProblemDocument };
  /** Not for a file of their own: what stands under any key of an object, which the generator leaves out. */
  values: { text: CitedText; judgement: GivenJudgement };
}
