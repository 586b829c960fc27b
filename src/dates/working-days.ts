import { addBusinessDays } from "date-fns/addBusinessDays";
import { addDays } from "date-fns/addDays";
import { isSaturday } from "date-fns/isSaturday";
import { isWeekend } from "date-fns/isWeekend";
import { checkCivilDate, checkWhole, refuse } from "./checks.js";
import type { CivilDate } from "./shape.js";
import { fromUtc, toUtc } from "./utc.js";

/**
 * Moves a day by a whole number of working days; Saturdays, Sundays and the given holidays do not count, given working
 * Saturdays do.
 *
 * The day itself is not counted, whether or not it is a working day: the next working day is day 1. A negative number
 * counts backwards in the same way, and 0 gives the day itself, even on a Sunday. Both lists come in any order, and a
 * holiday that repeats or falls on a weekend takes nothing more. A day in both lists is a holiday.
 *
 * Throws `InvalidInputError` at `date`, `holidays[i]` or `workingSaturdays[i]` where it is malformed or no Saturday, and at
 * `days` where that is not a whole number or leads out of the years 1900 to 2199.
 *
 * @example
 * addWorkingDays("2026-08-20", 2, ["2026-08-31"], ["2026-08-22"]);
 * //=> "2026-08-22"
 */
export function addWorkingDays(
  date: CivilDate,
  days: number,
  holidays: readonly CivilDate[] = [],
  workingSaturdays: readonly CivilDate[] = [],
): CivilDate {
  checkCivilDate("date", date);
  checkWhole("days", days);
  for (const [i, holiday] of holidays.entries()) checkCivilDate(`holidays[${i}]`, holiday);
  for (const [i, day] of workingSaturdays.entries()) checkSaturday(`workingSaturdays[${i}]`, day);

  const step = Math.sign(days);
  const off = new Set(holidays);
  const worked = new Set(workingSaturdays.filter((day) => !off.has(day)));
  // No term can end before the day it would end on if every working Saturday lay within it.
  const sure = Math.max(Math.abs(days) - worked.size, 0);
  let end = addBusinessDays(toUtc(date), step * sure);
  const isWithin = (day: CivilDate) => (step > 0 ? day > date && toUtc(day) <= end : day < date && toUtc(day) >= end);
  const isTaken = (day: CivilDate) => isWithin(day) && !isWeekend(toUtc(day));
  let left =
    Math.abs(days) - sure + [...off].filter(isTaken).length - [...worked].filter((day) => isWithin(day)).length;
  while (left > 0) {
    end = addDays(end, step);
    const day = fromUtc(end, "days", days);
    if (worked.has(day) || !(isWeekend(end) || off.has(day))) left -= 1;
  }
  return fromUtc(end, "days", days);
}

function checkSaturday(path: string, day: CivilDate): void {
  checkCivilDate(path, day);
  if (!isSaturday(toUtc(day))) refuse(path, "bad-date", { precision: "day" }, day);
}
