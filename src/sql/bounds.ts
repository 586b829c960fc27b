import type { Operator } from "../pack/conditions.js";
import { anyOf, negation, UNKNOWN } from "./expressions.js";

/** Whether a number is at least, or more than, a value. */
type Reaches = (operator: ">=" | ">", value: number) => string;

/** A number within bounds: whether the lower one reaches a value, and whether the upper one does. */
export interface Bounds {
  readonly lo: Reaches;
  readonly hi: Reaches;
}

/** The bounds that two columns hold. */
export const columnBounds = (lo: string, hi: string): Bounds => ({
  lo: (operator, value) => `${lo} ${operator} ${value}`,
  hi: (operator, value) => `${hi} ${operator} ${value}`,
});

/** Compares a number within bounds: known where every number within them gives the same answer. */
export function compareBounds(bounds: Bounds, operator: Operator, value: unknown): string {
  if (operator === "in" || operator === "notIn") {
    const among = anyOf((Array.isArray(value) ? value : []).map((each) => compareBounds(bounds, "equal", each)));
    return operator === "in" ? among : negation(among);
  }
  if (typeof value !== "number") return operator === "notEqual" ? "TRUE" : "FALSE";
  const { lo, hi } = bounds;
  switch (operator) {
    case "equal":
      return known(`${lo(">=", value)} AND NOT ${hi(">", value)}`, `${lo(">", value)} OR NOT ${hi(">=", value)}`);
    case "notEqual":
      return negation(compareBounds(bounds, "equal", value));
    case "greaterThanInclusive":
      return known(lo(">=", value), `NOT ${hi(">=", value)}`);
    case "lessThan":
      return negation(compareBounds(bounds, "greaterThanInclusive", value));
    case "greaterThan":
      return known(lo(">", value), `NOT ${hi(">", value)}`);
    case "lessThanInclusive":
      return negation(compareBounds(bounds, "greaterThan", value));
    default:
      return "FALSE";
  }
}

/** A truth that is known where one of two conditions holds. */
export const known = (isTrue: string, isFalse: string): string =>
  isTrue === "FALSE" && isFalse === "FALSE"
    ? UNKNOWN
    : `(CASE WHEN ${isTrue} THEN TRUE WHEN ${isFalse} THEN FALSE END)`;
