import { getFirstDay } from "../../dates.js";
import type { RefinementProblem } from "../../input/refinement.js";
import type { Candidacy } from "../types.js";

/** Takes a problem with its path and what came there. */
export type Report = (path: string, received: unknown, problem: RefinementProblem) => void;

/** Reports what cannot be true of a candidacy, of one kind. */
export type ContradictionCheck = (candidacy: Candidacy, report: Report) => void;

/** Reports a date whose first day is after a day. */
export function reportAfter(report: Report, path: string, date: string | undefined, notAfter: string): void {
  // A date known in part begins with what it shares with its first day, and sorts before every day in it.
  if (date !== undefined && date.slice(0, 4) >= notAfter.slice(0, 4) && getFirstDay(date) > notAfter) {
    report(path, date, { code: "too-late", params: { notAfter } });
  }
}

/** Reports a day before another. */
export function reportBefore(report: Report, path: string, day: string | undefined, notBefore: string): void {
  if (day !== undefined && day < notBefore) report(path, day, { code: "too-early", params: { notBefore } });
}
