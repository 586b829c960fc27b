import type {
  AnswerOptions,
  AwardCode,
  AwardFamilyCode,
  AwardList,
  AwardListInput,
  BookDiff,
  CandidacyInput,
  Check,
  ChecklistInput,
  CompactDecision,
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
  Explainable,
  Explanation,
  JudgementQuestion,
  LocalizedText,
  Nomination,
  NominationChange,
  NominationInput,
  PartialDate,
  PlanReview,
  PrizeInput,
  PrizeReport,
  ProcessingTermInput,
  ProcessingTermReport,
  Question,
  QuotaInput,
  QuotaReport,
  Receipt,
  ReceiptCheck,
  Recommendation,
  Remedies,
  Resolution,
  ReviewOptions,
  Screening,
  ScreenOptions,
  Source,
  StatusVocabulary,
  TimelineInput,
  TimelineView,
  Vocabulary,
} from "../../src/index.js";
import type { ListTable, ReadRowsOptions, TableReading } from "../../src/table.js";

/** A language of words, with a region or without. */
type Language = string;

interface LocaleOption {
  locale?: Language;
}

/** How words are written. */
interface WordsOptions extends LocaleOption {
  detail?: "short" | "standard" | "full";
  paths?: boolean;
}

/** How a result is put into words. */
export interface ExplainField extends WordsOptions {
  width?: number;
  format?: "text" | "markdown" | "html";
}

/** A row of a table: any value by heading. */
// biome-ignore lint/suspicious/noEmptyInterface: the generator knows no index signatures, and takes this for any fields
interface Row {}

/** What each heading stands for. */
// biome-ignore lint/suspicious/noEmptyInterface: as above
interface Columns {}

/** An input of any function. */
// biome-ignore lint/suspicious/noEmptyInterface: as above
interface AnyInput {}

interface SheetOptions extends Pick<ReadRowsOptions, "whole" | "firstRow"> {
  shared?: AnyInput;
  lists?: (Pick<ListTable, "list" | "key"> & { rows: Row[]; columns: Columns })[];
}

interface AwardsOption extends Pick<ScreenOptions, "awards"> {}

interface AmongOption {
  among?: Vocabulary | Vocabulary[];
}

// biome-ignore lint/suspicious/noEmptyInterface: as above
interface NoFields {}

/** What each function takes beside the books, by the names of the fields, and what it gives. */
export interface ServiceTypes {
  evaluate: { takes: { input: NominationInput }; gives: Decision };
  recommend: { takes: { input: CandidacyInput }; gives: Recommendation };
  awardsListed: { takes: { input: AwardListInput }; gives: AwardList };
  remediesFor: { takes: { input: NominationInput }; gives: Remedies };
  assess: { takes: { input: CriteriaInput }; gives: CriteriaReport };
  dossierFor: { takes: { input: ChecklistInput }; gives: DossierChecklist };
  checkDossier: { takes: { input: DossierInput }; gives: DossierReport };
  processingTermEnd: { takes: { input: ProcessingTermInput }; gives: ProcessingTermReport };
  timelineAt: { takes: { input: TimelineInput }; gives: TimelineView };
  deadlines: { takes: { input: DeadlinesInput }; gives: DeadlineList };
  checkDeadline: { takes: { input: DeadlineInput }; gives: DeadlineReport };
  checkQuota: { takes: { input: QuotaInput }; gives: QuotaReport };
  prizeFor: { takes: { input: PrizeInput }; gives: PrizeReport };
  screen: { takes: { rows: (NominationInput | CandidacyInput)[]; options: AwardsOption }; gives: Screening };
  applyChanges: { takes: { nomination: NominationInput; changes: NominationChange[] }; gives: Nomination };
  answer: {
    takes: { given: AnyInput; question: Question | JudgementQuestion; value: unknown; options: AnswerOptions };
    gives: AnyInput;
  };
  decisiveChecks: { takes: { decision: Decision }; gives: Check[] };
  compactDecision: { takes: { decision: Decision; nomination: NominationInput }; gives: CompactDecision };
  expandDecision: { takes: { compact: CompactDecision }; gives: Decision };
  verifyReceipt: { takes: { nomination: NominationInput | CandidacyInput; receipt: Receipt }; gives: ReceiptCheck };
  reviewPlans: { takes: { options: ReviewOptions }; gives: PlanReview };
  diffBooks: { takes: NoFields; gives: BookDiff };
  explain: { takes: { result: Explainable; options: ExplainField }; gives: string };
  explanationOf: { takes: { result: Explainable; options: WordsOptions }; gives: Explanation };
  cite: { takes: { source: Source; options: LocaleOption }; gives: string };
  statusLabel: { takes: { vocabulary: StatusVocabulary; code: string }; gives: LocalizedText };
  formatDate: { takes: { date: PartialDate; options: LocaleOption }; gives: string };
  vocabularyNames: { takes: NoFields; gives: Vocabulary[] };
  codesOf: { takes: { vocabulary: Vocabulary }; gives: string[] };
  labelOf: { takes: { vocabulary: Vocabulary; code: string }; gives: LocalizedText };
  nearestCodes: { takes: { text: string; vocabulary: Vocabulary }; gives: string[] };
  resolveCode: { takes: { text: string; options: AmongOption }; gives: Resolution };
  awardsIn: { takes: { code: AwardCode | AwardFamilyCode }; gives: AwardCode[] };
  readRows: { takes: { rows: Row[]; columns: Columns; options: SheetOptions }; gives: TableReading };
}
