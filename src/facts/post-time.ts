import { type PostRank, postRankIndex } from "../codes/posts.js";
import { addDays, type CivilDate, daysBetween } from "../dates.js";
import type { Achievement } from "../nomination/types.js";

/** A stretch of days: from the first, up to but without the last. */
interface Stretch {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** A claim of long service whose post and time are known: its days, or its years where no days are given. */
export interface PostTime {
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

/** Whether a claim's rank is this one or higher. */
export const isAtLeast = (claim: Achievement, rank: PostRank): boolean => claimRank(claim) <= postRankIndex(rank);

/**
 * The claims whose post and time are known. Days on which two dated posts were held are counted under the higher one
 * only; a claim with years alone is taken as it is.
 */
export function knownPostTimes(claims: readonly Achievement[], asOf: CivilDate): PostTime[] {
  const counted: Stretch[] = [];
  return [...claims]
    .filter(({ post }) => post !== undefined)
    .sort((one, other) => claimRank(one) - claimRank(other))
    .flatMap((claim) => {
      const stretch = stretchOfClaim(claim, asOf);
      if (stretch === undefined) return yearsAlone(claim);
      const stretches = counted.reduce((left, other) => left.flatMap((one) => without(one, other)), [stretch]);
      counted.push(stretch);
      return [{ claim, stretches, years: 0 }];
    });
}

/** A claim that gives years and no day; where one of its days is missing, its years are not looked at. */
function yearsAlone(claim: Achievement): PostTime[] {
  const isWithoutDays = claim.from === undefined && claim.to === undefined;
  return isWithoutDays && claim.years !== undefined ? [{ claim, stretches: [], years: claim.years }] : [];
}

/** Whether a claim's time is known by its days. */
export const isDated = ({ claim: { from } }: PostTime): boolean => from !== undefined;

/** The years of some claims together. */
export function yearsTogether(times: readonly PostTime[]): number {
  return times.reduce((sum, { years }) => sum + years, yearsIn(times.flatMap(({ stretches }) => stretches)));
}

/** The days that a claim counts, where it gives its first and last; none lie after the day of the question. */
function stretchOfClaim({ from, to, termEnd }: Achievement, asOf: CivilDate): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined;
  const counted = termEnd !== undefined && termEnd > to ? termEnd : to;
  const until = addDays(counted < asOf ? counted : asOf, 1);
  return { from: from < until ? from : until, until };
}

/** What is left of a stretch beside another. */
function without(one: Stretch, other: Stretch): Stretch[] {
  if (other.until <= one.from || other.from >= one.until) return [one];
  return [
    { from: one.from, until: other.from },
    { from: other.until, until: one.until },
  ].filter(({ from, until }) => from < until);
}

/** Whole months by the calendar, then days; stretches that follow each other are counted as one. */
function yearsIn(stretches: readonly Stretch[]): number {
  let [months, days] = [0, 0];
  for (const { from, until } of joined(stretches)) {
    const whole = wholeMonths(from, until);
    months += whole;
    days += daysBetween(monthsAfter(from, whole), until);
  }
  return (months + days / DAYS_IN_MONTH) / MONTHS_IN_YEAR;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of [...stretches].sort((one, other) => daysBetween(other.from, one.from))) {
    const last = done.at(-1);
    if (last?.until === next.from) done[done.length - 1] = { from: last.from, until: next.until };
    else done.push(next);
  }
  return done;
}

function wholeMonths(from: CivilDate, until: CivilDate): number {
  const months = (year(until) - year(from)) * MONTHS_IN_YEAR + month(until) - month(from);
  return monthsAfter(from, months) > until ? months - 1 : months;
}

/** The same day some months on, or the last of a shorter month. */
function monthsAfter(date: CivilDate, months: number): CivilDate {
  const index = year(date) * MONTHS_IN_YEAR + month(date) - 1 + months;
  const first = (at: number) =>
    `${Math.floor(at / MONTHS_IN_YEAR)}-${String((at % MONTHS_IN_YEAR) + 1).padStart(2, "0")}-01`;
  const days = daysBetween(first(index), first(index + 1));
  return addDays(first(index), Math.min(day(date), days) - 1);
}

const year = (date: CivilDate): number => Number(date.slice(0, 4));
const month = (date: CivilDate): number => Number(date.slice(5, 7));
const day = (date: CivilDate): number => Number(date.slice(8));
