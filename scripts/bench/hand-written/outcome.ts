import type { OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { type Met, NO, UNSTATED, YES } from "./met.js";

/** The outcome of a form that is open to the nominee, from how far its conditions and standards are met. */
export function outcomeOf(file: CaseFile, met: Met): OutcomeCode {
  if (met === NO) return "ineligible";
  if (met === UNSTATED) return "undetermined";
  if (file.isPending) return "on-hold";
  return met === YES ? "eligible" : "for-council";
}
