import { compareText } from "../../src/codes/order.js";
import { POST_RANKS, type PostRank, postRankIndex } from "../../src/codes/posts.js";
import type { PostCode } from "../../src/codes.js";
import { addDays, type CivilDate, LAST_DAY, monthsAndDays } from "../../src/dates.js";
import type { Achievement, Candidacy } from "../../src/nomination/types.js";
import type { MissingInput } from "../../src/questions/missing.js";
import { type FactContext, interval, knownValue, missingInput, NO, unknownValue, valueOr, YES } from "./context.js";
import { defineFact, type FactDefinition } from "./definition.js";

/** A stretch of days, the first and the last included. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Days that are counted already, as stretches in their order that do not overlap: however many there are, one more is quickly placed. */
export class CountedDays {
  readonly #stretches: Stretch[] = [];

  /** Counts the days of a stretch, and gives those that were not counted before. */
  add({ from, to }: Stretch): Stretch[] {
    const fresh: Stretch[] = [];
    const first = this.#firstEndingFrom(from);
    let [after, next]: [number, CivilDate | undefined] = [first, from];
    for (let other = this.#stretches[after]; other !== undefined && other.from <= to; other = this.#stretches[after]) {
      if (next !== undefined && next < other.from) fresh.push({ from: next, to: addDays(other.from, -1) });
      next = other.to === LAST_DAY ? undefined : addDays(other.to, 1);
      after += 1;
    }
    if (next !== undefined && next <= to) fresh.push({ from: next, to });
    const [one, last] = [this.#stretches[first], this.#stretches[after - 1]];
    const joined =
      after === first || one === undefined || last === undefined
        ? { from, to }
        : { from: one.from < from ? one.from : from, to: last.to > to ? last.to : to };
    this.#stretches.splice(first, after - first, joined);
    return fresh;
  }

  /** The index of the first stretch that does not end before a day. */
  #firstEndingFrom(day: CivilDate): number {
    let [low, high] = [0, this.#stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle] as Stretch).to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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
  const counted = new CountedDays();
  return [...claims]
    .filter(({ post }) => post !== undefined)
    .sort((one, other) => claimRank(one) - claimRank(other))
    .flatMap((claim) => {
      const own = stretchesOfClaim(claim, asOf);
      if (own === undefined) return yearsAlone(claim);
      const stretches = own.flatMap((stretch) => counted.add(stretch));
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

/** The days that a claim counts, where it gives its first and last: none after the day of the question, so perhaps none at all. */
function stretchesOfClaim({ from, to, termEnd }: Achievement, asOf: CivilDate): Stretch[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  const counted = termEnd !== undefined && termEnd > to ? termEnd : to;
  return spanning(from, counted < asOf ? counted : asOf);
}

const spanning = (from: CivilDate, to: CivilDate): Stretch[] => (from <= to ? [{ from, to }] : []);

/** Whole months by the calendar, then days; stretches that follow each other are counted as one. */
function yearsIn(stretches: readonly Stretch[]): number {
  let [months, days] = [0, 0];
  for (const { from, to } of joined(stretches)) {
    const period = monthsAndDays(from, to);
    months += period.months;
    days += period.days;
  }
  return (months + days / DAYS_IN_MONTH) / MONTHS_IN_YEAR;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of [...stretches].sort((one, other) => compareText(one.from, other.from))) {
    const last = done.at(-1);
    if (last !== undefined && last.to < LAST_DAY && addDays(last.to, 1) === next.from) {
      done[done.length - 1] = { from: last.from, to: next.to };
    } else {
      done.push(next);
    }
  }
  return done;
}

/** The parts of the required time that may be enough for a woman, each as its inverse: what her time counts for. */
const WOMEN_FACTORS = { "1/2": 2, "2/3": 3 / 2, "3/4": 4 / 3 } as const;
type WomenPart = keyof typeof WOMEN_FACTORS;

/** The claims of long service in a record. */
const serviceClaims = ({ record }: Candidacy): Achievement[] =>
  (record?.achievements ?? []).filter(({ kind }) => kind === "cong-hien");

/** The claims of long service, parted by whether their post and time are known. */
function serviceTimes(candidacy: Candidacy) {
  const claims = serviceClaims(candidacy);
  const known = knownPostTimes(claims, candidacy.asOf);
  const timed = new Set(known.map(({ claim }) => claim));
  return { known, untimed: claims.filter((claim) => !timed.has(claim)) };
}

/** What is missing where the claims leave a post or its time open: entries that are not there, and what entries leave out. */
function missingClaims(
  context: FactContext,
  open: readonly Achievement[],
  missingIn: (claim: Achievement, entry: number) => MissingInput[] = missingTime,
): MissingInput[] {
  const { record } = context.nomination;
  const list = record?.achievements === undefined ? "achievements" : "achievementsWhole";
  return [
    ...(record?.achievements ?? []).flatMap((claim, entry) => (open.includes(claim) ? missingIn(claim, entry) : [])),
    ...(context.isComplete("achievements") ? [] : [{ input: list } as const]),
  ];
}

/** What a claim leaves out: its post, and its years or the other of its days. */
function missingTime({ post, years, from, to }: Achievement, entry: number): MissingInput[] {
  const isWithoutDays = from === undefined && to === undefined;
  return [
    ...(post === undefined ? [{ input: "achievementPost", entry } as const] : []),
    ...(isWithoutDays && years === undefined ? [{ input: "achievementYears", entry } as const] : []),
    ...(!isWithoutDays && from === undefined ? [{ input: "achievementFrom", entry } as const] : []),
    ...(!isWithoutDays && to === undefined ? [{ input: "achievementTo", entry } as const] : []),
  ];
}

interface YearsParams {
  post: PostRank;
  /** Only these posts of the rank. */
  named?: PostCode[];
  /** Whose time is added: that of the next higher rank, or of all higher ones. */
  add?: "next-higher" | "all-higher";
  /** The part of the required time that is enough for a woman. */
  womenNeed?: WomenPart;
}

/** Whether the time of a claim counts under a rank, as far as its post is known. */
function claimFilter({ post, named, add }: YearsParams): (claim: Achievement) => boolean {
  const own = POST_RANKS.indexOf(post);
  const highest = { "next-higher": own - 1, "all-higher": 0, none: own }[add ?? "none"];
  return (claim) => {
    const place = claimRank(claim);
    if (place === own) return named === undefined || named.some((one) => one === claim.post);
    return place >= highest && place < own;
  };
}

const yearsInPost = defineFact<YearsParams>({
  name: "yearsInPost",
  reader: (params) => {
    const counts = claimFilter(params);
    const { named: _, ...anyOfRank } = params;
    const womenFactor = params.womenNeed === undefined ? 1 : WOMEN_FACTORS[params.womenNeed];
    const dependsOnWoman = womenFactor !== 1;
    const includesHighest = claimFilter(anyOfRank)({ kind: "cong-hien", post: POST_RANKS[0] });
    return (context) => {
      const { nominee } = context.nomination;
      const { known, untimed } = context.derive(serviceTimes);
      const counted = known.filter(({ claim }) => counts(claim));
      const isComplete = context.isComplete("achievements");
      const mayGrow = !isComplete || untimed.some((claim) => claim.post === undefined || counts(claim));
      // A higher post not on file, or without its days, may have been held on days that are counted here.
      const mayShrink =
        (!isComplete || untimed.length > 0) &&
        !(includesHighest && params.named === undefined) &&
        counted.some(isDated);
      const years = yearsTogether(counted);
      const sure = mayShrink ? yearsTogether(counted.filter((time) => !isDated(time))) : years;
      const least = nominee.woman === true ? sure * womenFactor : sure;
      const most = nominee.woman === false ? years : years * womenFactor;
      return interval({ min: least, max: mayGrow ? Number.POSITIVE_INFINITY : most }, () => [
        ...(mayGrow || mayShrink ? missingClaims(context, untimed) : []),
        ...(dependsOnWoman && nominee.woman === undefined ? [{ input: "woman" } as const] : []),
      ]);
    };
  },
});

const postHeld = defineFact<{ post: PostRank }>({
  name: "postHeld",
  reader:
    ({ post }) =>
    (context) => {
      const claims = context.derive(serviceClaims);
      if (claims.some((claim) => isAtLeast(claim, post))) return YES;
      if (context.isComplete("achievements") && claims.every((claim) => claim.post !== undefined)) return NO;
      return unknownValue(() =>
        missingClaims(context, claims, ({ post: held }, entry) =>
          held === undefined ? [{ input: "achievementPost", entry }] : [],
        ),
      );
    },
});

const resistanceRecord = defineFact<{ of: "preUprising" | "bothWars" }>({
  name: "resistanceRecord",
  reader: ({ of }) => {
    const notGiven = missingInput({ input: of });
    return ({ nomination: { record } }) => valueOr(record?.resistance?.[of], notGiven);
  },
});

/** The facts about long service. */
export const serviceFacts: readonly FactDefinition[] = [yearsInPost, postHeld, resistanceRecord];

type MemberCount = "completed" | "advanced" | "champions" | "disciplined";

const notGiven = (field: MemberCount) => missingInput({ input: "members", fields: [field] });

const memberCount = defineFact<{ of: MemberCount }>({
  name: "memberCount",
  reader: ({ of }) => {
    const missing = notGiven(of);
    return ({ nomination }) => valueOr(nomination.nominee.members?.[of], missing);
  },
});

const memberPercent = defineFact<{ of: MemberCount }>({
  name: "memberPercent",
  reader: ({ of }) => {
    const missing = notGiven(of);
    return ({ nomination: { nominee } }) => {
      const count = nominee.members?.[of];
      return nominee.members === undefined || count === undefined
        ? missing
        : knownValue((100 * count) / nominee.members.total);
    };
  },
});

/** The facts about the members of a collective. */
export const memberFacts: readonly FactDefinition[] = [memberCount, memberPercent];
