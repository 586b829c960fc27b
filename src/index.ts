// The public functions and types, grouped by the question they answer.

// Making a rulebook from packs, and reviewing the plans in it.
export { createRulebook } from "./rulebook/create.js";
export type { EligibilityRulebook, Rulebook } from "./rulebook/types.js";
export { nationalDigest } from "./pack/released-digests.js";
export { type BookDiff, diffBooks, type ProvisionChange, type ProvisionList } from "./rulebook/diff.js";
export { type PlanReview, type ReviewOptions, reviewPlans } from "./rulebook/review.js";
export type { ReviewFinding } from "./rulebook/lint/finding.js";
export type { StatementWithoutSuccessor } from "./rulebook/succession.js";
export type { NamedFile } from "./pack/documents.js";

// May this nominee be proposed for this award? For which awards?
export { evaluate } from "./eligibility/evaluate.js";
export { recommend } from "./eligibility/recommend.js";
export { decisiveChecks } from "./eligibility/decisive.js";
export { type CompactDecision, compactDecision, expandDecision } from "./eligibility/compact.js";
export { type ReceiptCheck, verifyReceipt } from "./eligibility/verify-receipt.js";
export type * from "./eligibility/types.js";
export type * from "./nomination/input-types.js";
export type * from "./nomination/types.js";

// Which awards are there on this occasion, for this kind of nominee?
export { awardsListed } from "./eligibility/awards-listed.js";
export type * from "./eligibility/award-list-types.js";

// What would help? What is the nomination then?
export { applyChanges } from "./remedies/apply-changes.js";
export { remediesFor } from "./remedies/remedies-for.js";
export type * from "./remedies/types.js";

// What is the outcome of each of these many nominations?
export { screen } from "./eligibility/screen.js";

// Which emulation criteria are met?
export { assess } from "./criteria/assess.js";
export type * from "./criteria/types.js";

// Which documents, how many copies, handed to whom? Is this dossier complete? When does a body's term end?
export { checkDossier } from "./dossier/check-dossier.js";
export { dossierFor } from "./dossier/dossier-for.js";
export { processingTermEnd } from "./dossier/processing-term-end.js";
export type * from "./dossier/types.js";

// Which phase is it? Which deadlines come up, and is this one met?
export { timelineAt } from "./timeline/timeline-at.js";
export { deadlines } from "./timeline/deadlines.js";
export { checkDeadline } from "./timeline/check-deadline.js";
export type * from "./timeline/types.js";

// How many more may this unit propose?
export { checkQuota } from "./quota/check-quota.js";
export type * from "./quota/types.js";

// How much is the prize?
export { prizeFor } from "./prizes/prize-for.js";
export type * from "./prizes/types.js";

// What is still to be asked, as fields of a form, and how does an answer get into the input?
export { type AnswerOptions, answer } from "./questions/answer.js";
export type {
  FieldType,
  JudgementQuestion,
  Question,
  QuestionField,
  QuestionOption,
  QuestionReason,
  QuestionType,
} from "./questions/question.js";

// How is a result put into words, or a place in a text?
export { explain, type ExplainOptions, explanationOf } from "./explain/explain.js";
export type { Detail, Explanation, ExplanationItem, ExplanationSection, SectionName } from "./explain/document.js";
export type { Explainable } from "./explain/types.js";
export { cite } from "./explain/cite.js";

// What is a status called, and how is a date written?
export { statusLabel } from "./explain/status-label.js";
export type { StatusByVocabulary, StatusVocabulary } from "./explain/status-labels.js";
export { formatDate } from "./explain/format-date.js";

// What every result is made of.
export type { Envelope } from "./result/envelope.js";
export type { Check, CheckRole, CheckStatus, MeasureUnit, NumberRange } from "./result/check.js";
export type { Notice, NoticeCode } from "./result/notice.js";
export type { DefaultCode } from "./nomination/defaults.js";
export type { DoubtCode } from "./nomination/doubts.js";
export type { CitedText, CitedTexts } from "./result/envelope.js";
export type { Receipt } from "./result/receipt.js";
export type { Layer, Source } from "./pack/types.js";
export type { LeafValue, Operator } from "./pack/conditions.js";

// The codes of the law and the plans, and dates known in part.
export * from "./codes.js";
export type { CivilDate, PartialDate, Precision, SchoolYear } from "./dates.js";

// What stands for "not given" in an input.
export type { Blank, WithBlanks } from "./input/blanks.js";

// The errors that functions throw.
export * from "./errors.js";

// The shapes of pack files, for those who write packs: `pack.Rule`, `pack.Quota`.
export type * as pack from "./pack/types.js";
