import { type CivilDate, FIRST_DAY, getFirstDay, getLastDay, getYear, LAST_DAY, type PartialDate } from "../dates.js";
import type { MilestoneProvision } from "../pack/types.js";
import type { AtDate } from "../rulebook/in-force.js";
import { dateInYear } from "./recurrence.js";

/** A review with its date; of one that comes back every year, the date in one year. */
export interface ReviewOccurrence extends AtDate<MilestoneProvision> {
  on: PartialDate;
  /** The year, of a review that comes back every year. */
  year?: number;
}

/** A review as often as it may be the last or the next one on a day: once, or in the years around the day. */
export function reviewOccurrences(version: AtDate<MilestoneProvision>, day: CivilDate): ReviewOccurrence[] {
  const { on, validFrom = FIRST_DAY, validTo = LAST_DAY } = version.provision;
  if (typeof on === "string") return [{ ...version, on }];
  const { part, years } = on;
  const around = getYear(day);
  // Of a plan that is over, the last of its years is the one before the day, however long ago; and before it began, the first.
  const nearest = [around - 1, around, around + 1].map((year) =>
    Math.min(Math.max(year, years.from), years.to ?? getYear(LAST_DAY)),
  );
  return [...new Set(nearest)]
    .map((year) => ({ ...version, on: dateInYear(part, year), year }))
    .filter((review) => validFrom <= getLastDay(review.on) && getFirstDay(review.on) <= validTo);
}
