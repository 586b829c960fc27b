import { addDays } from "date-fns/addDays";
import { formatDay, toUtc } from "../../src/dates/utc.js";
import { getFirstDay, getLastDay, type PartialDate } from "../../src/dates.js";
import { fullYears } from "./full-years.js";

// The day after a period is past the calendar where the period ends with it, so it never leaves this file.
const dayAfter = (day: string): string => formatDay(addDays(toUtc(day), 1));

/**
 * Counts the full years of a period whose first and last day both belong to it, as the fewest and the most over all days the
 * two may be; below zero where the last day is the earlier.
 */
export function wholeYearsThrough(from: PartialDate, to: PartialDate): { min: number; max: number } {
  return {
    min: fullYears(getLastDay(from), dayAfter(getFirstDay(to))),
    max: fullYears(getFirstDay(from), dayAfter(getLastDay(to))),
  };
}
