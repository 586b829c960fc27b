import { addDays as addUtcDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import type { CivilDate } from "./shape.js";
import { toUtc } from "./utc.js";

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
