import { addBusinessDays } from "date-fns/addBusinessDays";
import { isWeekend } from "date-fns/isWeekend";
import { checkCivilDate, checkWhole } from "./checks.js";
import type { CivilDate } from "./shape.js";
import { fromUtc, toUtc } from "./utc.js";

/**
 * Moves a day by a whole number of working days; Saturdays, Sundays and the given holidays do not count.
 *
 * The day itself is not counted, whether or not it is a working day: the next working day is day 1. A negative number
 * counts backwards in the same way, and 0 gives the day itself, even on a Sunday. Holidays come in any order, and one
 * that repeats or falls on a weekend takes nothing more. Nobody is assumed to work on a Saturday in exchange.
 *
 * Throws `InvalidInputError` at `date` or `holidays[i]` where it is malformed, and at `days` where that is not a whole
 * number or leads out of the years 1900 to 2199.
 *
 * @example
 * addWorkingDays("2026-04-29", 2, ["2026-04-30", "2026-05-01"]);
 * //=> "2026-05-05"
 */
export function addWorkingDays(date: CivilDate, days: number, holidays: readonly CivilDate[] = []): CivilDate {
  checkCivilDate("date", date);
  checkWhole("days", days);
  for (const [i, holiday] of holidays.entries()) checkCivilDate(`holidays[${i}]`, holiday);

  const step = Math.sign(days);
  let end = addBusinessDays(toUtc(date), days);
  // In the direction of the count, so that a day to which a holiday moves the end is checked for being a holiday too.
  for (const holiday of sortedHolidays(holidays, step)) {
    const counted = step > 0 ? holiday > date && toUtc(holiday) <= end : holiday < date && toUtc(holiday) >= end;
    if (counted && !isWeekend(toUtc(holiday))) end = addBusinessDays(end, step);
  }
  return fromUtc(end, "days", days);
}

function sortedHolidays(holidays: readonly CivilDate[], step: number): CivilDate[] {
  const sorted = [...new Set(holidays)].sort();
  return step < 0 ? sorted.reverse() : sorted;
}
