// Packs into one body of rules.

// Codes and dates.
export * from "./codes.js";
// Which emulation criteria are met?
export { assess } from "./criteria/assess.js";
export type * from "./criteria/types.js";
export type { CivilDate, PartialDate, Precision } from "./dates.js";
// Which papers, how many sets, handed to whom? Is this dossier complete?
export { checkDossier } from "./dossier/check-dossier.js";
export { dossierFor } from "./dossier/dossier-for.js";
export { processingTermEnd } from "./dossier/processing-term-end.js";
export type * from "./dossier/types.js";
export type { Decision, OpenJudgement } from "./eligibility/decision.js";
export { decisiveChecks } from "./eligibility/decisive.js";
// May this nominee be proposed for this award? For which awards?
export { evaluate } from "./eligibility/evaluate.js";
export { type Recommendation, recommend } from "./eligibility/recommend.js";
// Which of these nominations stand?
export { screen } from "./eligibility/screen.js";
export type * from "./eligibility/screen-types.js";
// What can go wrong.
export * from "./errors.js";
// Say it in words a clerk can act on.
export { cite } from "./explain/cite.js";
export { explain } from "./explain/explain.js";
export type { Explainable, TypedResult } from "./explain/types.js";
export type { Question } from "./facts/question.js";
export type * from "./nomination/types.js";
export type { Condition, Leaf, LeafValue, Operator } from "./pack/conditions.js";
export type * from "./pack/types.js";
// How much is the prize?
export { prizeFor } from "./prizes/prize-for.js";
export type * from "./prizes/types.js";
// How many more may this unit propose?
export { checkQuota } from "./quota/check-quota.js";
export type * from "./quota/types.js";

// What every answer is made of.
export type { Check, CheckRole, CheckStatus, MeasureUnit, NumberRange } from "./result/check.js";
export type { CitedTexts } from "./result/citation.js";
export type { Notice, NoticeCode } from "./result/notice.js";
export { createRulebook } from "./rulebook/create.js";
export type { Receipt } from "./rulebook/receipt.js";
export {
  type ReviewFinding,
  type ReviewFindingCode,
  reviewPlans,
} from "./rulebook/review.js";
export type { Rulebook } from "./rulebook/types.js";
// Which phase are we in? What is due, and is this late?
export { checkDeadline } from "./timeline/check-deadline.js";
export { deadlines } from "./timeline/deadlines.js";
export { timelineAt } from "./timeline/timeline-at.js";
export type * from "./timeline/types.js";
