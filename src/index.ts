// Packs into one body of rules.

// Codes and dates.
export * from "./codes.js";
export type { CivilDate, PartialDate, Precision } from "./dates.js";
export type { Decision, OpenJudgement } from "./eligibility/decision.js";
export { decisiveChecks } from "./eligibility/decisive.js";
// May this nominee be proposed?
export { evaluate } from "./eligibility/evaluate.js";
export { type Recommendation, recommend } from "./eligibility/recommend.js";
// What can go wrong.
export * from "./errors.js";
export type { Question } from "./facts/question.js";
export type * from "./nomination/types.js";
export type { Condition, Leaf, LeafValue, Operator } from "./pack/conditions.js";
export type * from "./pack/types.js";
// What every answer is made of.
export type { Check, CheckRole, CheckStatus, Range } from "./result/check.js";
export type { CitedTexts } from "./result/citation.js";
export type { Notice, NoticeCode } from "./result/notice.js";
export { createRulebook } from "./rulebook/create.js";
export type { Receipt } from "./rulebook/receipt.js";
export type { Rulebook } from "./rulebook/types.js";
