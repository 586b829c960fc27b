import type { InputName } from "./inputs.js";

/** An input that would settle a reading if it were given. */
export interface Missing {
  input: InputName;
  /** The years that are not on file, where years are what is missing. */
  years?: number[];
  /** Which one, where the input is one of many (an indicator, a judgement). */
  key?: string;
}

/** A plain value of a fact. */
export type Scalar = string | number | boolean;

/**
 * What can be said of a fact: its value, a range a number must lie in, a list that may be whole or not, nothing yet,
 * or that only people can settle it.
 */
export type Reading =
  | { readonly state: "known"; readonly value: Scalar }
  | { readonly state: "range"; readonly min: number; readonly max: number; readonly missing: readonly Missing[] }
  | {
      readonly state: "list";
      readonly items: readonly string[];
      readonly whole: boolean;
      readonly missing: readonly Missing[];
    }
  | { readonly state: "unknown"; readonly missing: readonly Missing[] }
  | { readonly state: "judgement"; readonly id: string };

/** A value that is known. */
export const known = (value: Scalar): Reading => ({ state: "known", value });

/** A value that waits for inputs. */
export const unknown = (...missing: Missing[]): Reading => ({ state: "unknown", missing });

/** A number that lies between two bounds, both included; one value where the bounds meet. */
export function between(min: number, max: number, missing: readonly Missing[]): Reading {
  return min === max ? known(min) : { state: "range", min, max, missing };
}

/** A code given by the host, or the question for it. */
export function given(value: Scalar | undefined, input: InputName): Reading {
  return value === undefined ? unknown({ input }) : known(value);
}
