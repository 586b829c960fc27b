import { addDays as addUtcDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { checkCivilDate, checkWhole } from "./checks.js";
import { type CivilDate, isCivilDate, type PartialDate } from "./shape.js";
import { getSpan } from "./span.js";
import { fromUtc, toUtc } from "./utc.js";

/**
 * Moves a day by a whole number of calendar days, backwards where the number is negative.
 *
 * Throws `InvalidInputError` at `date` where it is malformed, and at `days` where that is not a whole number or leads
 * out of the years 1900 to 2199.
 *
 * @example
 * addDays("2028-02-28", 2);
 * //=> "2028-03-01"
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  checkCivilDate("date", date);
  checkWhole("days", days);
  return fromUtc(addUtcDays(toUtc(date), days), "days", days);
}

/**
 * Counts the days from one day to another: 0 for the same day, 1 for the next, negative where `to` is the earlier.
 *
 * Throws `InvalidInputError` at `from` or `to` where it is malformed.
 *
 * @example
 * daysBetween("2026-11-20", "2026-12-01");
 * //=> 11
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  checkCivilDate("from", from);
  checkCivilDate("to", to);
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/**
 * Counts the full years elapsed from one date to another, as the fewest and the most over all days the two may be.
 *
 * A full year is reached on the anniversary itself: of 29 February, that is 28 February in a common year. The count rounds down, also below zero: the day before `from` is -1 years after it, so
 * `min >= 0` proves that `to` is not earlier. For two civil dates `min` and `max` are equal.
 *
 * Throws `InvalidInputError` at `from` or `to` where it is malformed.
 *
 * @example
 * wholeYearsBetween("2025-06-21", "2030");
 * //=> { min: 4, max: 5 }
 */
export function wholeYearsBetween(from: PartialDate, to: PartialDate): { min: number; max: number } {
  const start = getSpan("from", from);
  const end = getSpan("to", to);
  // More years lie between the earlier start and the later end, so the corners are the extremes.
  return { min: fullYears(start.last, end.first), max: fullYears(start.first, end.last) };
}

// Not date-fns' differenceInYears: it rounds towards zero, so a day up to a year too early would count as 0 years
// after, and from 29 February it does not take 28 February for the anniversary. Civil dates sort as text, so no date
// object is needed, and this runs for every nomination.
/** The full years from one day to another, of which the second may be the day after the calendar's last. */
export function fullYears(from: CivilDate, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const anniversary = from.endsWith("-02-29") && !isCivilDate(`${to.slice(0, 4)}-02-29`) ? "-02-28" : from.slice(4);
  return to.slice(4) < anniversary ? years - 1 : years;
}
