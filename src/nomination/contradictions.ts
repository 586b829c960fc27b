import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import type { ContradictionCheck, Given, Report } from "./contradictions/check.js";
import { dayChecks } from "./contradictions/days.js";
import { nomineeChecks } from "./contradictions/nominee.js";
import { recordChecks } from "./contradictions/record.js";

const CHECKS: readonly ContradictionCheck[] = [...recordChecks, ...nomineeChecks, ...dayChecks];

/** Reports what cannot be true of a candidacy whose fields are each well formed, such as two ratings of one year. */
export function reportContradictions(given: Given, report: Report): void {
  for (const check of CHECKS) check(given, report);
}

/** A report that adds to a list of problems. */
export const reportTo =
  (problems: Problem[]): Report =>
  (path, received, { code, params }) => {
    problems.push(makeProblem(code, params, { path, received: describeValue(received) }));
  };
