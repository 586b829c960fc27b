import type { PartialDate } from "./shape.js";
import { getSpan } from "./span.js";

/**
 * Compares two dates: `a` is before, after or the same day as `b`, or that cannot be known.
 *
 * Only two equal civil dates are the same. Dates that may fall on a common day are unknown, a reduced date and itself
 * included: two things of "2025" need not have happened together. Adjoining dates are known: "2025" is before "2026".
 *
 * Throws `InvalidInputError` at `a` or `b` where it is malformed.
 *
 * @example
 * compareDates("2025-Q2", "2025-06-30");
 * //=> "unknown"
 */
export function compareDates(a: PartialDate, b: PartialDate): "before" | "same" | "after" | "unknown" {
  const [left, right] = [getSpan("a", a), getSpan("b", b)];
  if (left.last < right.first) return "before";
  if (left.first > right.last) return "after";
  return left.first === left.last && right.first === right.last ? "same" : "unknown";
}
