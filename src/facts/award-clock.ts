import type { PartialDate } from "../dates.js";
import type { PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";

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
 * have ended the year before. A decision without a period may have come in the year after the award's.
 */
export function awardClock({ periodEnd, decidedOn, year }: PriorAward): AwardClock {
  const decided = decidedOn ?? String(year);
  if (periodEnd === NOT_STATED) return { earliest: decided, latest: decidedOn ?? String(year + 1) };
  if (periodEnd !== undefined) return { earliest: periodEnd, latest: periodEnd };
  return { earliest: String(Math.min(year, yearIn(decided) - 1)), latest: decided };
}

/** The years of `awardClock`. */
export function awardClockYears(award: PriorAward): ClockYears {
  const { earliest, latest } = awardClock(award);
  const max = yearIn(latest);
  return { min: yearIn(earliest), max, own: isExact(award) ? max : Math.min(award.year, max) };
}

/** What is missing where the clocks of some of the awards on file are not known to the year. */
export function missingDates(
  recorded: readonly PriorAward[],
  isCounted: (award: PriorAward) => boolean,
): MissingInput[] {
  return recorded.flatMap((award, entry): MissingInput[] => {
    const { min, max } = awardClockYears(award);
    if (min === max || !isCounted(award)) return [];
    return [{ input: award.periodEnd === undefined ? "priorPeriodEnd" : "priorDecision", entry }];
  });
}

const isExact = ({ periodEnd, decidedOn }: PriorAward) =>
  periodEnd === NOT_STATED ? decidedOn !== undefined : periodEnd !== undefined;

const NOT_STATED = "not-stated";

// A parsed date of any precision begins with its year.
const yearIn = (date: PartialDate) => Number(date.slice(0, 4));
