import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import type { ContradictionCheck, Report } from "./contradictions/check.js";
import { dayChecks } from "./contradictions/days.js";
import { nomineeChecks } from "./contradictions/nominee.js";
import { recordChecks } from "./contradictions/record.js";
import type { Candidacy } from "./types.js";

const checks = (): readonly ContradictionCheck[] => [...recordChecks, ...nomineeChecks, ...dayChecks];

/** What cannot be true of a candidacy whose fields are each well formed, such as two ratings of one year. */
export function contradictionsIn(candidacy: Candidacy): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, received, { code, params }) => {
    problems.push(makeProblem(code, params, { path, received: describeValue(received) }));
  };
  for (const check of checks()) check(candidacy, report);
  return problems;
}
