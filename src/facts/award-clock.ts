import type { PartialDate } from "../dates.js";
import type { PriorAward } from "../nomination/types.js";

/** The earliest and the latest date from which the wait for the next award may be counted. */
export interface AwardClock {
  readonly earliest: PartialDate;
  readonly latest: PartialDate;
}

/** The years of an award's clock. */
export interface ClockYears {
  readonly min: number;
  readonly max: number;
  /** The year from which weaker years count against the nominee: never before the award's own, unless the period ended then. */
  readonly own: number;
}

/**
 * The date from which the wait for the next award is counted: the end of the period in the decision, or its day where it
 * states none (decree, Article 33, clause 7). Until the period is known the day of the decision counts, or its year; it may
 * have ended the year before.
 */
export function awardClock({ periodEnd, decidedOn, year }: PriorAward): AwardClock {
  const decided = decidedOn ?? String(year);
  if (periodEnd === NOT_STATED) return { earliest: decided, latest: decided };
  if (periodEnd !== undefined) return { earliest: periodEnd, latest: periodEnd };
  return { earliest: String(Math.min(year, yearIn(decided) - 1)), latest: decided };
}

/** The years of `awardClock`. */
export function awardClockYears(award: PriorAward): ClockYears {
  const { earliest, latest } = awardClock(award);
  const max = yearIn(latest);
  return { min: yearIn(earliest), max, own: award.periodEnd === undefined ? Math.min(award.year, max) : max };
}

const NOT_STATED = "not-stated";

// A parsed date of any precision begins with its year.
const yearIn = (date: PartialDate) => Number(date.slice(0, 4));
