import { addDays as addUtcDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { fullYears } from "./arithmetic.js";
import type { CivilDate, PartialDate } from "./shape.js";
import { getSpan } from "./span.js";
import { formatDay, toUtc } from "./utc.js";

// The day after a period is past the calendar where the period ends with it, so it never leaves this file.
const dayAfter = (day: CivilDate): string => formatDay(addUtcDays(toUtc(day), 1));

/**
 * Counts the full years of a period whose first and last day both belong to it, as the fewest and the most over all days the
 * two may be; below zero where the last day is the earlier.
 *
 * Throws `InvalidInputError` at `from` or `to` where it is malformed.
 *
 * @example
 * wholeYearsThrough("2195-01-01", "2199");
 * //=> { min: 4, max: 5 }
 */
export function wholeYearsThrough(from: PartialDate, to: PartialDate): { min: number; max: number } {
  const [start, end] = [getSpan("from", from), getSpan("to", to)];
  return { min: fullYears(start.last, dayAfter(end.first)), max: fullYears(start.first, dayAfter(end.last)) };
}

/**
 * Counts the full months of a period whose first and last day both belong to it, and the days left over.
 *
 * The days are civil dates that were checked before, the last not before the first.
 *
 * @example
 * monthsAndDays("2199-01-31", "2199-12-31");
 * //=> { months: 11, days: 1 }
 */
export function monthsAndDays(from: CivilDate, to: CivilDate): { months: number; days: number } {
  const [start, until] = [toUtc(from), addUtcDays(toUtc(to), 1)];
  const between = differenceInCalendarMonths(until, start);
  const months = addMonths(start, between) > until ? between - 1 : between;
  return { months, days: differenceInCalendarDays(until, addMonths(start, months)) };
}
