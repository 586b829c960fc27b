import type { BookCodes } from "../../codes.js";
import { getFirstDay } from "../../dates.js";
import type { RefinementProblem } from "../../input/refinement.js";
import type { Candidacy } from "../types.js";

/** Takes a problem with its path and what came there. */
export type Report = (path: string, received: unknown, problem: RefinementProblem) => void;

/** Reports what cannot be true of a candidacy, of one kind. */
export type ContradictionCheck = (candidacy: Candidacy, report: Report, book?: BookCodes) => void;

/** Whether a date known in part, or a day, begins after a day. */
export function beginsAfter(date: string | undefined, day: string): boolean {
  // Whatever its precision, a parsed date begins with its year: only in the same year does its first day decide.
  return date !== undefined && date.slice(0, 4) >= day.slice(0, 4) && getFirstDay(date) > day;
}

/** The problem of a date after a day. */
export const tooLate = (notAfter: string) => ({ code: "too-late", params: { notAfter } }) as const;

/** The problem of a day before another. */
export const tooEarly = (notBefore: string) => ({ code: "too-early", params: { notBefore } }) as const;
