import { postRankIndex } from "../codes/posts.js";
import { codesOf } from "../codes.js";
import { nextDay } from "../dates/numbers.js";
import { monthsAndDays } from "../dates.js";
import { CountedDays, type Stretch } from "./counted-days.js";
import { entriesWhere } from "./entries.js";
import type { Row } from "./row.js";

/** A claim of long service whose post and time are known: its days, or its years where no days are given. */
export interface PostTime {
  /** The place of its entry. */
  readonly claim: number;
  /** Whether it is known by its days. */
  readonly isDated: boolean;
  readonly stretches: readonly Stretch[];
  readonly years: number;
}

const MONTHS_IN_YEAR = 12;
/** So that what is left over of a month is never a whole one. */
const DAYS_IN_MONTH = 31;

const LONG_SERVICE = /* @__PURE__ */ codesOf("achievement").indexOf("cong-hien");
const RANKS: readonly number[] = /* @__PURE__ */ codesOf("post").map(postRankIndex);

/** The place of the rank of a post by its number, 0 the highest; last where no post is given. */
export const rankOfPost = (post: number): number => RANKS[post] ?? Number.POSITIVE_INFINITY;

/** The entries that claim long service. */
export const serviceClaims = ({ numbers: { record } }: Row): number[] =>
  entriesWhere(record.achievements, (entry) => record.achievements.kind[entry] === LONG_SERVICE);

/**
 * The claims of long service, parted by whether their post and time are known. Days on which two dated posts were held are
 * counted under the higher one only; a claim with years alone is taken as it is.
 */
export function serviceTimes(row: Row): { known: PostTime[]; untimed: number[] } {
  const { from, to, years, post } = row.numbers.record.achievements;
  const counted = new CountedDays();
  const claims = serviceClaims(row);
  const known = claims
    .filter((claim) => (post[claim] as number) >= 0)
    .sort((one, other) => rankOfPost(post[one] as number) - rankOfPost(post[other] as number))
    .flatMap((claim): PostTime[] => {
      const own = stretchesOfClaim(row, claim);
      if (own !== undefined) {
        return [{ claim, isDated: true, stretches: own.flatMap((stretch) => counted.add(stretch)), years: 0 }];
      }
      // Where one of its days is missing, its years are not looked at.
      const isByYears = from[claim] === -1 && to[claim] === -1 && (years[claim] as number) >= 0;
      return isByYears ? [{ claim, isDated: false, stretches: [], years: years[claim] as number }] : [];
    });
  const timed = new Set(known.map(({ claim }) => claim));
  return { known, untimed: claims.filter((claim) => !timed.has(claim)) };
}

/** The years of some claims together. */
export function yearsTogether(times: readonly PostTime[]): number {
  return times.reduce((sum, { years }) => sum + years, yearsIn(times.flatMap(({ stretches }) => stretches)));
}

/** The days that a claim counts, where it gives its first and last: none after the day of the question, so perhaps none at all. */
function stretchesOfClaim({ numbers: { asOf, record } }: Row, claim: number): Stretch[] | undefined {
  const { from, to, termEnd } = record.achievements;
  const [first, last] = [from[claim] as number, to[claim] as number];
  if (first < 0 || last < 0) return undefined;
  const counted = Math.min(Math.max(last, termEnd[claim] as number), asOf);
  return first <= counted ? [{ from: first, until: nextDay(counted) }] : [];
}

/** Whole months by the calendar, then days; stretches that follow each other are counted as one. */
function yearsIn(stretches: readonly Stretch[]): number {
  const counted = new CountedDays();
  for (const stretch of stretches) counted.add(stretch);
  let [months, days] = [0, 0];
  for (const { from, until } of counted.stretches) {
    const period = monthsAndDays(from, until);
    months += period.months;
    days += period.days;
  }
  return (months + days / DAYS_IN_MONTH) / MONTHS_IN_YEAR;
}
