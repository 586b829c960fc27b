import { isCode } from "../../src/codes.js";
import { getFirstDay, getLastDay, type PartialDate, wholeYearsBetween } from "../../src/dates.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import type { PriorAward } from "../../src/nomination/types.js";
import type { MissingInput, MissingInputs } from "../../src/questions/missing.js";
import {
  EARLIEST_YEAR,
  type FactContext,
  interval,
  missingInput,
  NO,
  nothingMissing,
  unionMissing,
  unknownValue,
  withCountedAfter,
  YES,
  ZERO,
} from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { fullYears } from "./full-years.js";
import {
  type AwardFilter,
  awardClock,
  awardMatcher,
  type Interval,
  longestRun,
  missingAwards,
  missingDates,
  missingYears,
  openEnd,
  openYears,
  ratingsWhole,
  recordedAwards,
  trailingRun,
  type Window,
  type WindowParams,
  windowReader,
  withinWindow,
  type YearLevel,
  type YearSpan,
  yearStates,
  yearsCounted,
} from "./windows.js";

/** The lowest rating that counts, and the years counted. */
export interface RatingParams extends WindowParams, YearLevel {}

function missingRatings(context: FactContext, span: YearSpan, params: RatingParams): MissingInput[] {
  const withAwards = params.orAwards !== undefined;
  const years = openYears(span);
  const missing = years.length > 0 ? missingYears(context, years, params) : ratingsWhole(context);
  return withAwards && years.length > 0 ? [...missing, ...missingAwards(context)] : missing;
}

/** The first year that may count. On complete lists that is the first year listed, which spares a loop from 1900. */
function firstYear(context: FactContext, { orAwards }: RatingParams): number {
  const { nomination } = context;
  if (!context.isComplete("ratings") || (orAwards !== undefined && !context.isComplete("awards"))) return EARLIEST_YEAR;
  let first = context.firstYearOfService();
  for (const year of nomination.record?.maternityYears ?? []) if (year < first) first = year;
  if (orAwards !== undefined) for (const { year } of recordedAwards(nomination)) if (year < first) first = year;
  return first;
}

type Measure = (span: YearSpan, window: Pick<Window, "first" | "last">) => Interval;

const misses: Measure = (span, { first, last }) => {
  const counted = yearsCounted(span);
  const length = Math.max(0, last - first + 1);
  return { min: length - counted.max, max: length - counted.min };
};

/** Whether the award that begins the window is the one that no year missing this very level followed. */
function isOwnLevel({ after, atLeast, orAwards }: RatingParams): boolean {
  const followedBy = typeof after === "string" ? undefined : after?.followedBy;
  return followedBy?.atLeast === atLeast && String(followedBy.orAwards) === String(orAwards);
}

function yearsReader(given: RatingParams, measure: Measure): FactReader {
  const [readWindow, statesOf] = [windowReader(given), yearStates(given)];
  const followsItself = isOwnLevel(given);
  return (context) => {
    const window = readWindow(context);
    // No weaker year follows the award that begins an unbroken window, whichever of several it is.
    if (!window.open || (measure === misses && window.isUnbroken && followsItself)) {
      return withCountedAfter(ZERO, window.open ? window.countedAfter : undefined);
    }
    const earliest = firstYear(context, given);
    const counts = statesOf(context);
    const within = (first: number): YearSpan => ({ first: Math.max(first, earliest), last: window.last, counts });
    const span = within(window.first);
    const bounds = withinWindow(window, (first) => measure(within(first), { first, last: window.last }));
    const years = interval(openEnd(bounds), window.missing, () => missingRatings(context, span, given));
    return withCountedAfter(years, window.countedAfter);
  };
}

const define = (name: string, measure: Measure) =>
  defineFact<RatingParams>({
    name,
    reader: (given) => yearsReader(given, measure),
  });

/** The trailing run at a rating: the first year certain to be in it, and the first that may be. */
export interface Streak {
  sure: number;
  possible: number;
  missing: MissingInputs;
}

/** Compiles the search for the trailing run at a rating. */
export function streakReader(given: RatingParams): (context: FactContext) => Streak {
  const [readWindow, statesOf] = [windowReader(given), yearStates(given)];
  return (context) => {
    const window = readWindow(context);
    const { last } = window;
    const span: YearSpan = { first: Math.max(window.first, EARLIEST_YEAR), last, counts: statesOf(context) };
    const bounds = withinWindow(window, (first) => trailingRun({ ...span, first }));
    return {
      sure: last - bounds.min + 1,
      possible: last - bounds.max + 1,
      missing: unionMissing(window.missing, () => missingRatings(context, span, given)),
    };
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts: readonly FactDefinition[] = [
  define("ratingStreak", trailingRun),
  define("ratingRun", longestRun),
  define("ratingCount", yearsCounted),
  define("ratingMisses", misses),
];

/**
 * Whether two rows record one award. A title is given once for a year. A form may be given twice in a year, for
 * different merits or by different bodies, so only the number of the decision shows that two rows are one.
 */
export function sameAward(a: PriorAward, b: PriorAward): Truth {
  if (a.code !== b.code || a.year !== b.year) return FALSE;
  if (isCode("title", a.code)) return TRUE;
  if (a.number !== undefined && b.number !== undefined) return plain(a.number) === plain(b.number) ? TRUE : FALSE;
  return TELLING.some((field) => differ(a[field], b[field])) ? FALSE : UNKNOWN;
}

/** How many awards rows can be: at the least where rows that may be one are one, at the most where they are not. */
export function distinctAwards(rows: readonly PriorAward[]): Interval {
  if (rows.length < 2) return { min: rows.length, max: rows.length };
  return { min: firstsOf(rows, (state) => state !== FALSE), max: firstsOf(rows, (state) => state === TRUE) };
}

const TELLING = ["ground", "decidedOn", "periodEnd", "thematic"] as const;

const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;

const plain = (number: string) => number.replace(/\s+/gu, "").toLowerCase();

/** The number of rows that are not one with any row before them. */
function firstsOf(rows: readonly PriorAward[], isOne: (state: Truth) => boolean): number {
  return rows.filter((row, index) => !rows.slice(0, index).some((before) => isOne(sameAward(before, row)))).length;
}

interface RunParams extends AwardFilter, WindowParams {}

/** Defines a fact about years with an award without a break. */
const defineRun = (name: string, measure: (span: YearSpan) => Interval) =>
  defineFact<RunParams>({
    name,
    reader: (params) => {
      const [readWindow, match] = [windowReader(params), awardMatcher(params)];
      return (context) => {
        const window = readWindow(context);
        if (!window.open) return ZERO;
        const entries = recordedAwards(context.nomination);
        const otherwise: Truth = context.isComplete("awards") ? FALSE : UNKNOWN;
        const counts = (year: number): Truth => {
          let best = otherwise;
          for (const entry of entries) {
            const state = entry.year === year ? match(entry) : FALSE;
            if (state === TRUE) return TRUE;
            if (state === UNKNOWN) best = UNKNOWN;
          }
          return best;
        };
        const bounds = openEnd(withinWindow(window, (first) => measure({ first, last: window.last, counts })));
        const run = interval(bounds, window.missing, () => missingAwards(context, match));
        return withCountedAfter(run, window.countedAfter);
      };
    },
  });

const awardStreak = defineRun("awardStreak", trailingRun);

const awardRun = defineRun("awardRun", longestRun);

/** The facts about years in which an award or title was given without a break. */
const awardRunFacts: readonly FactDefinition[] = [awardStreak, awardRun];

const held = defineFact<AwardFilter>({
  name: "held",
  reader: (filter) => {
    const match = awardMatcher(filter);
    return (context) => {
      let unclear = false;
      for (const entry of recordedAwards(context.nomination)) {
        const state = match(entry);
        if (state === TRUE) return YES;
        if (state === UNKNOWN) unclear = true;
      }
      if (!unclear && context.isComplete("awards")) return NO;
      return unknownValue(() => missingAwards(context, match));
    };
  },
});

interface CountParams extends AwardFilter, WindowParams {
  /** Counts only awards in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

const NO_STREAK: Streak = { sure: EARLIEST_YEAR, possible: EARLIEST_YEAR, missing: nothingMissing };

const awardCount = defineFact<CountParams>({
  name: "awardCount",
  reader: (params) => {
    const [readWindow, match] = [windowReader(params), awardMatcher(params)];
    const readStreak = params.duringStreak === undefined ? undefined : streakReader(params.duringStreak);
    return (context) => {
      const window = readWindow(context);
      if (!window.open) return ZERO;
      const streak = readStreak?.(context) ?? NO_STREAK;
      const [sure, possible]: [PriorAward[], PriorAward[]] = [[], []];
      let unclear = false;
      for (const entry of recordedAwards(context.nomination)) {
        if (entry.year < Math.max(window.first, streak.possible) || entry.year > window.last) continue;
        const state = match(entry);
        if (state !== FALSE) possible.push(entry);
        if (state === UNKNOWN) unclear = true;
        if (state === TRUE && entry.year >= window.surelyFrom && entry.year >= streak.sure) sure.push(entry);
      }
      const { min } = distinctAwards(sure);
      const most = distinctAwards(possible);
      const isComplete = context.isComplete("awards");
      const bounds = { min, max: isComplete ? most.max : Number.POSITIVE_INFINITY };
      const count = interval(bounds, window.missing, streak.missing, () => [
        ...missingAwards(context, unclear ? match : undefined),
        ...(most.min < most.max ? missingNumbers(context, possible) : []),
      ]);
      return withCountedAfter(count, window.countedAfter);
    };
  },
});

/** The numbers of decisions that are not on file, of awards that may be one or several. */
function missingNumbers({ nomination }: FactContext, rows: readonly PriorAward[]): MissingInput[] {
  const mayBeOne = (row: PriorAward) => rows.some((other) => other !== row && sameAward(row, other) === UNKNOWN);
  return recordedAwards(nomination).flatMap((row, entry): MissingInput[] =>
    row.number === undefined && rows.includes(row) && mayBeOne(row) ? [{ input: "awardNumbers", entry }] : [],
  );
}

interface SinceParams {
  since: "founding" | AwardFilter;
}

/** The fact about the time since the founding or an award. */
const yearsSince = defineFact<SinceParams>({
  name: "yearsSince",
  reader: ({ since }) => (since === "founding" ? yearsSinceFounding : yearsSinceAward(since)),
});

const FOUNDED_ON: MissingInput = { input: "foundedOn" };
const foundingNotGiven = missingInput(FOUNDED_ON);

const yearsSinceFounding: FactReader = ({ nomination: { nominee, asOf } }) => {
  if (nominee.foundedOn === undefined) return foundingNotGiven;
  const { min, max } = wholeYearsBetween(nominee.foundedOn, asOf);
  return interval({ min: Math.max(0, min), max: Math.max(0, max) }, () => [FOUNDED_ON]);
};

/** The full years from a clock, which may begin in the year before the calendar's first, or after its last. */
function yearsFrom(clock: PartialDate, asOf: string): Interval {
  if (clock.length === 4) return { min: fullYears(`${clock}-12-31`, asOf), max: fullYears(`${clock}-01-01`, asOf) };
  return { min: fullYears(getLastDay(clock), asOf), max: fullYears(getFirstDay(clock), asOf) };
}

function yearsSinceAward(filter: AwardFilter): FactReader {
  const match = awardMatcher(filter);
  return (context) => {
    const { asOf } = context.nomination;
    let since: Interval | undefined;
    let unclear = false;
    const matching: PriorAward[] = [];
    for (const entry of recordedAwards(context.nomination)) {
      const state = match(entry);
      if (state === UNKNOWN) unclear = true;
      if (state !== TRUE) continue;
      const { earliest, latest } = awardClock(entry);
      const years = { min: Math.max(0, yearsFrom(latest, asOf).min), max: Math.max(0, yearsFrom(earliest, asOf).max) };
      matching.push(entry);
      // Since the latest award no more time has passed than since any.
      since =
        since === undefined ? years : { min: Math.min(since.min, years.min), max: Math.min(since.max, years.max) };
    }
    const missing = () => missingAwards(context, match);
    if (since === undefined) {
      return unknownValue(() => (missing().length > 0 ? missing() : [{ input: "awards" }]));
    }
    const isOpen = unclear || !context.isComplete("awards");
    return interval({ min: isOpen ? 0 : since.min, max: since.max }, missing, () => {
      const dates = missingDates(recordedAwards(context.nomination), (entry) => matching.includes(entry));
      return dates.length > 0 ? dates : [{ input: "awards" }];
    });
  };
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, ...awardRunFacts, yearsSince];
