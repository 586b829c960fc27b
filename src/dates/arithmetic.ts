// Days are moved and counted without date-fns: it asks the global `Date`, which a host's tests may have replaced, and no
// decision may change with that. Tests compare every day with date-fns.
import { checkCivilDate, checkWhole, refuse } from "./checks.js";
import { addMonths, dateOfSpan, dayNumber, daysOfMonth, daysUpTo, fullYearsBetweenDays, yearOfDay } from "./numbers.js";
import type { CivilDate, PartialDate } from "./shape.js";
import { getSpan } from "./span.js";

const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

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
  const start = dayNumber(date);
  let [month, day] = [start - (start % 100) + 1, (start % 100) + days];
  for (; day > daysOfMonth(month) && yearOfDay(month) <= LAST_YEAR; month = addMonths(month, 1)) {
    day -= daysOfMonth(month);
  }
  while (day < 1 && yearOfDay(month) >= FIRST_YEAR) {
    month = addMonths(month, -1);
    day += daysOfMonth(month);
  }
  if (yearOfDay(month) < FIRST_YEAR || yearOfDay(month) > LAST_YEAR)
    return refuse("days", "date-overflow", { from: FIRST_YEAR, to: LAST_YEAR }, days);
  const moved = month + day - 1;
  return dateOfSpan(moved, moved);
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
  return daysUpTo(dayNumber(to)) - daysUpTo(dayNumber(from));
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
  // More years lie between the earlier start and the later end, so the corners are the extremes. date-fns' differenceInYears
  // rounds towards zero, and from 29 February it does not take 28 February for the anniversary.
  return { min: fullYearsBetweenDays(start.last, end.first), max: fullYearsBetweenDays(start.first, end.last) };
}
