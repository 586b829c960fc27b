import type { BookCodes } from "../../codes.js";
import type { RefinementProblem } from "../../input/refinement.js";
import type { CandidacyNumbers } from "../intake.generated.js";
import type { Candidacy } from "../types.js";

/** Takes a problem with its path and what came there. */
export type Report = (path: string, received: unknown, problem: RefinementProblem) => void;

/** A candidacy whose fields are each well formed, and its numbers: most contradict nothing, which numbers show fastest. */
export interface Given {
  readonly candidacy: Candidacy;
  readonly numbers: CandidacyNumbers;
  readonly book: BookCodes | undefined;
}

/** Reports what cannot be true of a candidacy, of one kind. */
export type ContradictionCheck = (given: Given, report: Report) => void;

/** The problem of a date after a day. */
export const tooLate = (notAfter: string) => ({ code: "too-late", params: { notAfter } }) as const;

/** The problem of a day before another. */
export const tooEarly = (notBefore: string) => ({ code: "too-early", params: { notBefore } }) as const;
