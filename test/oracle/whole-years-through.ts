import { addDays } from "date-fns/addDays";
import { fullYears } from "../../src/dates/arithmetic.js";
import { getSpan } from "../../src/dates/span.js";
import { formatDay, toUtc } from "../../src/dates/utc.js";
import type { PartialDate } from "../../src/dates.js";

// The day after a period is past the calendar where the period ends with it, so it never leaves this file.
const dayAfter = (day: string): string => formatDay(addDays(toUtc(day), 1));

/**
 * Counts the full years of a period whose first and last day both belong to it, as the fewest and the most over all days the
 * two may be; below zero where the last day is the earlier.
 */
export function wholeYearsThrough(from: PartialDate, to: PartialDate): { min: number; max: number } {
  const [start, end] = [getSpan("from", from), getSpan("to", to)];
  return { min: fullYears(start.last, dayAfter(end.first)), max: fullYears(start.first, dayAfter(end.last)) };
}
