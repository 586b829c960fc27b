import { postRankIndex } from "../codes/posts.js";
import { type CivilDate, monthsAndDays } from "../dates.js";
import type { Achievement } from "../nomination/types.js";
import { CountedDays, type Stretch } from "./counted-days.js";

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
