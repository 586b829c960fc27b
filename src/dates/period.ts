import { addMonths, daysUpTo, monthsUpTo } from "./numbers.js";

/**
 * Counts the full months from a day to another, which does not belong to the period, and the days left over.
 *
 * The days are numbers, `yyyymmdd`, the second not before the first.
 *
 * @example
 * monthsAndDays(2199_01_31, 2200_01_01);
 * //=> { months: 11, days: 1 }
 */
export function monthsAndDays(from: number, until: number): { months: number; days: number } {
  const between = monthsUpTo(until) - monthsUpTo(from);
  const months = addMonths(from, between) > until ? between - 1 : between;
  return { months, days: daysUpTo(until) - daysUpTo(addMonths(from, months)) };
}
