/** A day of the calendar in Vietnam, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31; it has no time and no zone. */
export type CivilDate = string;

/** A date as precisely as it is known: `YYYY`, `YYYY-Q1` to `YYYY-Q4`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** How much of a date is known. */
export type Precision = "year" | "quarter" | "month" | "day";

const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const REDUCED = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/;

/**
 * Checks whether a value is a real day of the calendar, written `YYYY-MM-DD`, in the years 1900 to 2199.
 *
 * Never throws. A date with a time, a day that does not exist and a day written with one digit are refused.
 *
 * @example
 * isCivilDate("2026-02-30");
 * //=> false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== "string" || !DAY.test(value)) return false;
  return Number(value.slice(8)) <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Checks whether a value is a date of any precision: a year, a quarter, a month or a day, in the years 1900 to 2199.
 *
 * Never throws. Every civil date is a partial date.
 *
 * @example
 * isPartialDate("2025-Q3");
 * //=> true
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === "string" && (REDUCED.test(value) || isCivilDate(value));
}
