import { checkPartialDate } from "./checks.js";
import { type CivilDate, daysInMonth, type PartialDate, type Precision } from "./shape.js";

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
  return precision(date);
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
  checkPartialDate("date", date);
  return firstDay(date);
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
  checkPartialDate("date", date);
  return lastDay(date);
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

/** The first and the last day of a date's period; throws `InvalidInputError` at `path` where it is malformed. */
export function getSpan(path: string, date: PartialDate): { first: CivilDate; last: CivilDate } {
  checkPartialDate(path, date);
  return { first: firstDay(date), last: lastDay(date) };
}

// The length of a parsed date gives its precision; only a quarter and a month have the same.
function precision(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  if (date.length === 10) return "day";
  return date.charAt(5) === "Q" ? "quarter" : "month";
}

function firstDay(date: PartialDate): CivilDate {
  switch (precision(date)) {
    case "year":
      return `${date}-01-01`;
    case "quarter":
      return `${date.slice(0, 4)}-${String(Number(date.charAt(6)) * 3 - 2).padStart(2, "0")}-01`;
    case "month":
      return `${date}-01`;
    case "day":
      return date;
  }
}

function lastDay(date: PartialDate): CivilDate {
  switch (precision(date)) {
    case "year":
      return `${date}-12-31`;
    case "quarter":
      return lastDayOfMonth(date, Number(date.charAt(6)) * 3);
    case "month":
      return lastDayOfMonth(date, Number(date.slice(5)));
    case "day":
      return date;
  }
}

function lastDayOfMonth(date: PartialDate, month: number): CivilDate {
  const year = date.slice(0, 4);
  return `${year}-${String(month).padStart(2, "0")}-${daysInMonth(Number(year), month)}`;
}
