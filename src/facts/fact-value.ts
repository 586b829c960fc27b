import type { AwardCode, TitleCode } from "../codes.js";
import type { Interval } from "../logic/interval.js";
import { joinMissing, type MissingInput, type MissingInputs, missingKey } from "../questions/missing.js";

/** A plain value of a fact. */
export type Scalar = string | number | boolean;

/**
 * What can be said of a fact: its value, a range a number must lie in, a list that may be whole or not, nothing yet,
 * or that only people can settle it.
 */
export type FactValue =
  | { readonly state: "known"; readonly value: Scalar; readonly countedAfter?: FindCountedAfter }
  | {
      readonly state: "range";
      readonly min: number;
      readonly max: number;
      readonly missing: MissingInputs;
      readonly countedAfter?: FindCountedAfter;
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

/** A number with the award after which it is counted. */
export function withCountedAfter(value: FactValue, countedAfter: FindCountedAfter | undefined): FactValue {
  if (countedAfter === undefined) return value;
  return value.state === "known" || value.state === "range" ? { ...value, countedAfter } : value;
}

/** A value that is known. */
export const knownValue = (value: Scalar): FactValue => ({ state: "known", value });

/** A fact that holds for sure. */
export const YES: FactValue = knownValue(true);

/** A fact that does not hold for sure. */
export const NO: FactValue = knownValue(false);

/** A count of nothing. */
export const ZERO: FactValue = knownValue(0);

/** A value that waits for inputs. */
export const unknownValue = (missing: MissingInputs): FactValue => ({ state: "unknown", missing });

/** A value that waits for one input that is always the same. */
export const missingInput = (missing: MissingInput): FactValue => unknownValue(() => [missing]);

/**
 * A number within bounds, or the number itself where they meet. A reader cannot leave bounds open without naming what they
 * wait for: everything that the bounds were worked out from is given here, and its missing inputs are united.
 */
export function interval({ min, max }: Interval, ...waitsFor: readonly [MissingInputs, ...MissingInputs[]]): FactValue {
  return min === max ? knownValue(min) : { state: "range", min, max, missing: unionMissing(...waitsFor) };
}

/** What a value waits for that was worked out from several others: all that those wait for, without repeats. */
export function unionMissing(...waitsFor: readonly [MissingInputs, ...MissingInputs[]]): MissingInputs {
  return waitsFor.length === 1 ? waitsFor[0] : () => mergeMissing(waitsFor.map((missing) => missing()));
}

/** What a value waits for that is certain. */
export const nothingMissing: MissingInputs = () => [];

/** A value given by the host, or the reading that asks for it. */
export function valueOr(value: Scalar | undefined, otherwise: FactValue): FactValue {
  return value === undefined ? otherwise : knownValue(value);
}

function mergeMissing(lists: readonly (readonly MissingInput[])[]): MissingInput[] {
  const merged = new Map<string, MissingInput>();
  for (const missing of lists.flat()) {
    const key = missingKey(missing);
    const before = merged.get(key);
    merged.set(key, before === undefined ? missing : joinMissing(before, missing));
  }
  return [...merged.values()];
}
