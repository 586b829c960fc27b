// For those who write packs: cases, and checks of whether they are enough. `readPack` needs Node.

// Which provisions end with an amending law, and what becomes of each?
export { amendPack } from "./testing/amendment/amend-pack.js";
export { makeAmendmentWorksheet } from "./testing/amendment/make-worksheet.js";
export {
  type AmendmentAnswer,
  type AmendmentEntry,
  type AmendmentWorksheet,
  parseAmendmentWorksheet,
} from "./testing/amendment/worksheet.js";
// Do the answers of a book agree with its cases?
export { answerCase, type CaseAnswer } from "./testing/answer.js";
export {
  type Case,
  type CaseCall,
  type CaseExpectation,
  type CaseFile,
  parseCaseFile,
} from "./testing/case.js";
// Which answers differ between two books?
export {
  type AnswerChange,
  type AnswerComparison,
  type ComparedOutcome,
  compareAnswers,
  type OutcomeCount,
} from "./testing/compare-answers.js";
export type { CaseDifference } from "./testing/differences.js";
// Would a case notice that a number is wrong?
export { FailingCasesError } from "./testing/errors.js";
export type { Change } from "./testing/mutation/changes.js";
export type { GuardedBook } from "./testing/mutation/guarded.js";
export { mutatePack } from "./testing/mutation/mutate-pack.js";
export { type ChangeFate, type Mutation, type MutationReport, mutatePacks } from "./testing/mutation/mutate-packs.js";
// The files of a pack, from a folder.
export type { PackFile, RawDocument } from "./testing/pack-file.js";
export { type PackFolder, readPack } from "./testing/read-pack.js";
export { type CaseReport, type CaseResult, runCases } from "./testing/run-cases.js";
// Can a rule hold at all, and fail?
export { findRuleFaults, type RuleFault } from "./testing/search/rule-faults.js";
export { findTargetFaults, type TargetFault, type TargetReport } from "./testing/search/target-faults.js";
export type { Side } from "./testing/sides.js";
export type { ThresholdSide } from "./testing/thresholds.js";
export { type DecidesReport, findUndecided, type TestedBook, type UndecidedProvision } from "./testing/undecided.js";
// Is every provision touched, for and against somebody, at its thresholds and beside them?
export { findUnreached, type ProvisionName, type ReachReport } from "./testing/unreached.js";
export {
  findUntestedThresholds,
  type ThresholdReport,
  type UntestedThreshold,
} from "./testing/untested-thresholds.js";
