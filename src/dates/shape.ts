import { dayNumber, firstDayNumber } from "./numbers.js";

/** A day of the calendar in Vietnam, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31; it has no time and no zone. */
export type CivilDate = string;

/** A date as precisely as it is known: `YYYY`, `YYYY-Q1` to `YYYY-Q4`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** How much of a date is known. */
export type Precision = "year" | "quarter" | "month" | "day";

/** The first day of the calendar. */
export const FIRST_DAY: CivilDate = "1900-01-01";

/** The last day of the calendar. */
export const LAST_DAY: CivilDate = "2199-12-31";

/**
 * Checks whether a value is a real day of the calendar, written `YYYY-MM-DD`, in the years 1900 to 2199.
 *
 * Never throws. A date with a time, a day that does not exist and a day written with one digit are refused.
 *
 * @example
 * isCivilDate("2026-02-30");
 * //=> false
 */
export const isCivilDate = (value: unknown): value is CivilDate => dayNumber(value) >= 0;

/**
 * Checks whether a value is a date of any precision: a year, a quarter, a month or a day, in the years 1900 to 2199.
 *
 * Never throws. Every civil date is a partial date.
 *
 * @example
 * isPartialDate("2025-Q3");
 * //=> true
 */
export const isPartialDate = (value: unknown): value is PartialDate => firstDayNumber(value) >= 0;
