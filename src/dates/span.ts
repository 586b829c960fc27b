import { checkPartialDate } from "./checks.js";
import { dateOfSpan, firstDayNumber, lastDayNumber } from "./numbers.js";
import type { CivilDate, PartialDate, Precision } from "./shape.js";

/**
 * Gives the precision of a date.
 *
 * Throws `InvalidInputError` at `date` where it is malformed.
 *
 * @example
 * getPrecision("2025-Q3");
 * //=> "quarter"
 */
export function getPrecision(date: PartialDate): Precision {
  checkPartialDate("date", date);
  if (date.length === 4) return "year";
  if (date.length === 10) return "day";
  return date.charAt(5) === "Q" ? "quarter" : "month";
}

/**
 * Gives the first day of a date's period; a civil date is its own first day.
 *
 * Throws `InvalidInputError` at `date` where it is malformed.
 *
 * @example
 * getFirstDay("2025-Q3");
 * //=> "2025-07-01"
 */
export function getFirstDay(date: PartialDate): CivilDate {
  const { first } = getSpan("date", date);
  return dateOfSpan(first, first);
}

/**
 * Gives the last day of a date's period; a civil date is its own last day.
 *
 * Throws `InvalidInputError` at `date` where it is malformed.
 *
 * @example
 * getLastDay("2025-Q3");
 * //=> "2025-09-30"
 */
export function getLastDay(date: PartialDate): CivilDate {
  const { last } = getSpan("date", date);
  return dateOfSpan(last, last);
}

/**
 * Gives the calendar year a date lies in, which is known at every precision.
 *
 * Throws `InvalidInputError` at `date` where it is malformed.
 *
 * @example
 * getYear("2025-Q3");
 * //=> 2025
 */
export function getYear(date: PartialDate): number {
  checkPartialDate("date", date);
  return Number(date.slice(0, 4));
}

/** The first and the last day of a date's period, as numbers; throws `InvalidInputError` at `path` where it is malformed. */
export function getSpan(path: string, date: PartialDate): { first: number; last: number } {
  checkPartialDate(path, date);
  return { first: firstDayNumber(date), last: lastDayNumber(date) };
}
