import { wholeYearsBetween } from "./arithmetic.js";
import { checkCivilDate, checkPartialDate, checkWhole } from "./checks.js";
import type { CivilDate, PartialDate } from "./shape.js";
import { spanOf } from "./span.js";

/**
 * Says whether `a` lies before or after `b`, or is the same day, or whether that cannot be known.
 *
 * Only two equal civil dates are the same. Dates that may fall on a common day are unknown, a reduced date and itself
 * included: two things of "2025" need not have happened together. Adjoining dates are known: "2025" is before "2026".
 *
 * Throws `InvalidQueryError` at `a` or `b` where it is malformed.
 *
 * @example
 * compareDates("2025-Q2", "2025-06-30");
 * //=> "unknown"
 */
export function compareDates(a: PartialDate, b: PartialDate): "before" | "same" | "after" | "unknown" {
  const [left, right] = [spanOf("a", a), spanOf("b", b)];
  // Civil dates of four-digit years sort as text exactly as they sort in time.
  if (left.last < right.first) return "before";
  if (left.first > right.last) return "after";
  return left.first === left.last && right.first === right.last ? "same" : "unknown";
}

/**
 * Says whether a date lies at least a number of full years after another, or `"unknown"` where the precision of the two
 * leaves it open.
 *
 * The anniversary itself is reached: five years after 2025-06-21 begin on 2030-06-21. With 0 years the answer says
 * whether `date` is `since` or later. A negative number of years moves the bound before `since`.
 *
 * Throws `InvalidQueryError` at `date` or `since` where it is malformed, and at `years` where that is not a whole
 * number.
 *
 * @example
 * isAtLeastYearsAfter("2030", 5, "2025-06-21");
 * //=> "unknown"
 */
export function isAtLeastYearsAfter(date: PartialDate, years: number, since: PartialDate): boolean | "unknown" {
  checkPartialDate("date", date);
  checkWhole("years", years);
  checkPartialDate("since", since);
  const elapsed = wholeYearsBetween(since, date);
  if (elapsed.min >= years) return true;
  return elapsed.max < years ? false : "unknown";
}

/**
 * Tells whether a day lies from one day to another, both ends included; an end that is `undefined` is open.
 *
 * No day lies between two ends in the wrong order. Throws `InvalidQueryError` at `day`, `from` or `to` where it is
 * malformed.
 *
 * @example
 * isBetween("2026-11-15", "2026-01-01", "2026-11-15");
 * //=> true
 */
export function isBetween(day: CivilDate, from: CivilDate | undefined, to: CivilDate | undefined): boolean {
  checkCivilDate("day", day);
  if (from !== undefined) checkCivilDate("from", from);
  if (to !== undefined) checkCivilDate("to", to);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
