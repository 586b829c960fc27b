import { addDays as addUtcDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { postRankIndex } from "../../src/codes/posts.js";
import { toUtc } from "../../src/dates/utc.js";
import { addDays, type CivilDate, FIRST_DAY, LAST_DAY } from "../../src/dates.js";
import type { Achievement } from "../../src/nomination/types.js";

/** A stretch of days, the first and the last included. */
interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const dayBefore = (day: CivilDate): CivilDate => (day === FIRST_DAY ? day : addDays(day, -1));
const dayAfter = (day: CivilDate): CivilDate => (day === LAST_DAY ? day : addDays(day, 1));

/** Days that are counted already: however many stretches there are, one more is quickly placed. */
class CountedDays {
  /** In their order; between any two is a day that is not counted. */
  readonly stretches: Stretch[] = [];

  /** Counts the days of a stretch, and gives those that were not counted before. */
  add({ from, to }: Stretch): Stretch[] {
    const fresh: Stretch[] = [];
    const first = this.#firstEndingFrom(dayBefore(from));
    const whole = { from, to };
    let after = first;
    let next: CivilDate | undefined = from;
    for (const beyond = dayAfter(to); ; after += 1) {
      const other = this.stretches[after];
      if (other === undefined || other.from > beyond) break;
      if (next !== undefined && next < other.from) fresh.push({ from: next, to: dayBefore(other.from) });
      next = other.to === LAST_DAY ? undefined : addDays(other.to, 1);
      if (other.from < whole.from) whole.from = other.from;
      if (other.to > whole.to) whole.to = other.to;
    }
    if (next !== undefined && next <= to) fresh.push({ from: next, to });
    this.stretches.splice(first, after - first, whole);
    return fresh;
  }

  /** The index of the first stretch that does not end before a day. */
  #firstEndingFrom(day: CivilDate): number {
    let [low, high] = [0, this.stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle] as Stretch).to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A claim of long service whose post and time are known: its days, or its years where no days are given. */
interface PostTime {
  readonly claim: Achievement;
  readonly stretches: readonly Stretch[];
  readonly years: number;
}

const MONTHS_IN_YEAR = 12;
/** So that what is left over of a month is never a whole one. */
const DAYS_IN_MONTH = 31;

/** The place of a claim's rank, 0 the highest; last where no post is given. */
export const claimRank = ({ post }: Achievement): number =>
  post === undefined ? Number.POSITIVE_INFINITY : postRankIndex(post);

/**
 * The claims whose post and time are known. Days on which two dated posts were held are counted under the higher one
 * only; a claim with years alone is taken as it is.
 */
export function knownPostTimes(claims: readonly Achievement[], asOf: CivilDate): PostTime[] {
  const counted = new CountedDays();
  return claims
    .filter(({ post }) => post !== undefined)
    .sort((one, other) => claimRank(one) - claimRank(other))
    .flatMap((claim) => {
      const { from, to, years } = claim;
      const own = stretchesOfClaim(claim, asOf);
      if (own !== undefined) return [{ claim, stretches: own.flatMap((stretch) => counted.add(stretch)), years: 0 }];
      // Where one of its days is missing, its years are not looked at.
      return from === undefined && to === undefined && years !== undefined ? [{ claim, stretches: [], years }] : [];
    });
}

/** Whether a claim's time is known by its days. */
export const isDated = ({ claim: { from } }: PostTime): boolean => from !== undefined;

/** The years of some claims together. */
export function yearsTogether(times: readonly PostTime[]): number {
  return times.reduce((sum, { years }) => sum + years, yearsIn(times.flatMap(({ stretches }) => stretches)));
}

/** The days that a claim counts, where it gives its first and last: none after the day of the question, so perhaps none at all. */
function stretchesOfClaim({ from, to, termEnd }: Achievement, asOf: CivilDate): Stretch[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const counted = termEnd !== undefined && termEnd > to ? termEnd : to;
  const last = counted < asOf ? counted : asOf;
  return from <= last ? [{ from, to: last }] : [];
}

/** Whole months by the calendar, then days; stretches that follow each other are counted as one. */
function yearsIn(stretches: readonly Stretch[]): number {
  const counted = new CountedDays();
  for (const stretch of stretches) counted.add(stretch);
  let [months, days] = [0, 0];
  for (const { from, to } of counted.stretches) {
    const period = monthsAndDays(from, to);
    months += period.months;
    days += period.days;
  }
  return (months + days / DAYS_IN_MONTH) / MONTHS_IN_YEAR;
}

/** Counts the full months of a period whose first and last day both belong to it, and the days left over. */
export function monthsAndDays(from: CivilDate, to: CivilDate): { months: number; days: number } {
  const [start, until] = [toUtc(from), addUtcDays(toUtc(to), 1)];
  const between = differenceInCalendarMonths(until, start);
  const months = addMonths(start, between) > until ? between - 1 : between;
  return { months, days: differenceInCalendarDays(until, addMonths(start, months)) };
}
