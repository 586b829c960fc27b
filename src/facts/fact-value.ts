import type { AwardCode, TitleCode } from "../codes.js";
import type { MissingInputs } from "../questions/missing.js";

/** A plain value of a fact. */
export type Scalar = string | number | boolean;

/**
 * What can be said of a fact: its value, a range a number must lie in, a list that may be whole or not, nothing yet,
 * or that only people can settle it.
 */
export type FactValue =
  | { readonly state: "known"; readonly value: Scalar; readonly countedAfter?: FindCountedAfter | undefined }
  | {
      readonly state: "range";
      readonly min: number;
      readonly max: number;
      readonly missing: MissingInputs;
      readonly countedAfter?: FindCountedAfter | undefined;
    }
  | {
      readonly state: "list";
      readonly items: readonly string[];
      readonly isComplete: boolean;
      readonly missing: MissingInputs;
    }
  | { readonly state: "unknown"; readonly missing: MissingInputs }
  | { readonly state: "judgement"; readonly id: string };

/** The award on file after which years or times are counted, and the last year that it leaves out. */
export interface CountedAfter {
  readonly award: AwardCode | TitleCode;
  readonly year: number;
}

/** Finds what a number is counted after, on demand: most values are compared and never explained. */
export type FindCountedAfter = () => CountedAfter | undefined;
