import { type AwardRef, expandAwardRef } from "../../src/codes/award-ref.js";
import { codesOf, type GroundCode, isCode, type RatingCode } from "../../src/codes.js";
import type { PartialDate } from "../../src/dates.js";
import type { CountedAfter } from "../../src/facts/fact-value.js";
import { FALSE, fromBoolean, fromOptional, not, or, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import type { Candidacy, PriorAward } from "../../src/nomination/types.js";
import type { MissingInput, MissingInputs } from "../../src/questions/missing.js";
import { EARLIEST_YEAR, type FactContext, NOT_RATED, nothingMissing, unionMissing } from "./context.js";
/** The bounds of a number that is not known exactly, both included. */
export interface Interval {
  min: number;
  max: number;
}

/** Longer than any record of achievements. */
const LIFETIME = 60;

/** The bounds of a count of years, without an upper one where it is not known and only the calendar limits it. */
export function openEnd({ min, max }: Interval): Interval {
  return { min, max: max > LIFETIME && min < max ? Number.POSITIVE_INFINITY : max };
}

/** The bounds of a count in a span: a span that may begin later than its first year may hold nothing that counts. */
export function openStart(bounds: Interval, isStartCertain: boolean): Interval {
  return isStartCertain ? bounds : { min: 0, max: bounds.max };
}

/** The years from `first` to `last`, both included, and whether each of them counts; empty where `last` is before `first`. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  readonly counts: (year: number) => Truth;
}

/** How many years without a break count up to and including the last one. */
export function trailingRun({ first, last, counts }: YearSpan): Interval {
  let min: number | undefined;
  let year = last;
  for (; year >= first; year -= 1) {
    const truth = counts(year);
    if (truth === FALSE) break;
    if (truth === UNKNOWN) min ??= last - year;
  }
  const max = Math.max(0, last - year);
  return { min: min ?? max, max };
}

/** The length of the longest run of years that count, anywhere in the span. */
export function longestRun({ first, last, counts }: YearSpan): Interval {
  let [min, max, sure, possible] = [0, 0, 0, 0];
  for (let year = first; year <= last; year += 1) {
    const truth = counts(year);
    sure = truth === TRUE ? sure + 1 : 0;
    possible = truth === FALSE ? 0 : possible + 1;
    if (sure > min) min = sure;
    if (possible > max) max = possible;
  }
  return { min, max };
}

/** How many years of the span count. */
export function yearsCounted({ first, last, counts }: YearSpan): Interval {
  let [min, max] = [0, 0];
  for (let year = first; year <= last; year += 1) {
    const truth = counts(year);
    if (truth === TRUE) min += 1;
    if (truth !== FALSE) max += 1;
  }
  return { min, max };
}

/** The years of which it is not known whether they count. */
export function openYears({ first, last, counts }: YearSpan): number[] {
  const years: number[] = [];
  for (let year = first; year <= last; year += 1) if (counts(year) === UNKNOWN) years.push(year);
  return years;
}

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

/** Which prior awards count. */
export interface AwardFilter {
  award: AwardRef;
  ground?: GroundCode;
  exceptGrounds?: GroundCode[];
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic?: boolean;
}

/** Whether a prior award passes a filter. */
export type AwardMatcher = (entry: PriorAward) => Truth;

/**
 * Whether a prior award passes a filter in all but its code: unknown where `ground` or `thematic` decides and is not given.
 * A title is given on no ground, so no ground leaves it out.
 */
export function fits(entry: PriorAward, { ground, exceptGrounds, exceptThematic }: Omit<AwardFilter, "award">): Truth {
  if (isCode("title", entry.code)) return TRUE;
  if (entry.ground === undefined) {
    const isFiltered = ground !== undefined || exceptGrounds !== undefined || exceptThematic;
    return isFiltered ? UNKNOWN : TRUE;
  }
  if (ground !== undefined && entry.ground !== ground) return FALSE;
  if (exceptGrounds?.includes(entry.ground)) return FALSE;
  return exceptThematic && entry.ground === "phong-trao" ? not(fromOptional(entry.thematic)) : TRUE;
}

/** Compiles a filter. */
export function awardMatcher(filter: AwardFilter): AwardMatcher {
  const codes = new Set<string>(expandAwardRef(filter.award));
  return (entry) => (codes.has(entry.code) ? fits(entry, filter) : FALSE);
}

const NO_AWARDS: readonly PriorAward[] = [];

/** The awards on file. */
export const recordedAwards = ({ record }: Candidacy): readonly PriorAward[] => record?.awards ?? NO_AWARDS;

/**
 * The inputs missing where the list of awards leaves a fact open.
 *
 * @param match the filter of the fact, where awards on the list that it leaves unknown keep the fact open.
 */
export function missingAwards(context: FactContext, match?: AwardMatcher): MissingInput[] {
  const missing: MissingInput[] = [];
  const awards = context.nomination.record?.awards;
  recordedAwards(context.nomination).forEach((award, entry) => {
    if (match?.(award) !== UNKNOWN) return;
    missing.push({ input: award.ground === undefined ? "priorGround" : "thematic", entry });
  });
  if (awards === undefined) missing.push({ input: "awards" });
  else if (!context.isComplete("awards")) missing.push({ input: "awardsWhole" });
  return missing;
}

/**
 * Gives whether a year without a rating was spent on maternity leave, which counts as time (Decree 152/2025/NĐ-CP, Article 4,
 * clause 5). Where the years of leave are not given, any year without a rating may be one, for a person who may be a woman:
 * from the first year on that is rated or has a title that counts as a rating, and the reference year where there is none.
 */
export function leaveStates(context: FactContext, orAwards: readonly AwardRef[] = []): (year: number) => Truth {
  const { nominee, record } = context.nomination;
  const years = record?.maternityYears;
  if (years !== undefined) return (year) => (years.includes(year) ? TRUE : FALSE);
  if (nominee.kind !== "ca-nhan" || nominee.woman === false) return () => FALSE;
  const titles = orAwards.flatMap((award) => [...expandAwardRef(award)]);
  const titled = recordedAwards(context.nomination).filter(({ code }) => titles.includes(code));
  const first = Math.min(context.firstYearOfService(), ...titled.map(({ year }) => year));
  return (year) => (year >= first && context.rankIn(year) === NOT_RATED ? UNKNOWN : FALSE);
}

/** A question lists at most so many years: a person who is shown more reads none of them. */
const MOST_YEARS_ASKED = 10;

/**
 * What is missing of years of which it is not known whether they count. In a whole list a year without a rating stays without
 * one, and only leave can make it count.
 */
export function missingYears(
  context: FactContext,
  open: readonly number[],
  { atLeast, orAwards }: YearLevel,
): MissingInput[] {
  if (open.length === 0) return [];
  const years = open.slice(-MOST_YEARS_ASKED);
  const isLeaveOpen = context.isComplete("ratings") && atLeast !== codesOf("rating")[0];
  const onLeave = leaveStates(context, orAwards);
  const leave = isLeaveOpen ? years.filter((year) => onLeave(year) === UNKNOWN) : [];
  if (leave.length > 0) return [{ input: "maternityYears", years: leave }];
  return [{ input: "ratings", years }, ...ratingsWhole(context)];
}

/** Whether the list of ratings is whole, asked where there is one. */
export function ratingsWhole(context: FactContext): MissingInput[] {
  const isOpen = context.nomination.record?.ratings !== undefined && !context.isComplete("ratings");
  return isOpen ? [{ input: "ratingsWhole" }] : [];
}

/** What makes a year count. */
export interface YearLevel {
  /** The lowest rating that counts. */
  atLeast: RatingCode;
  /** Titles that make a year count whatever its rating is. */
  orAwards?: AwardRef[];
}

/** Gives, for a nomination, whether each year counts. */
export type YearStates = (context: FactContext) => (year: number) => Truth;

/** Compiles what makes a year count. */
export function yearStates({ atLeast, orAwards }: YearLevel): YearStates {
  const lowest = codesOf("rating").indexOf(atLeast);
  const byRating: YearStates = (context) => {
    const otherwise: Truth = context.isComplete("ratings") ? FALSE : UNKNOWN;
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    const onLeave = lowest === 0 ? undefined : leaveStates(context, orAwards);
    const leave = lowest === 0 ? context.nomination.record?.maternityYears : undefined;
    return (year) => {
      const rank = context.rankIn(year);
      if (rank === NOT_RATED && leave?.includes(year)) return FALSE;
      if (rank === NOT_RATED) return onLeave === undefined ? otherwise : or(onLeave(year), otherwise);
      return fromBoolean(rank <= lowest);
    };
  };
  if (orAwards === undefined) return byRating;
  const titles = orAwards.map((award) => awardMatcher({ award }));
  return (context) => {
    const rated = byRating(context);
    const untitled: Truth = context.isComplete("awards") ? FALSE : UNKNOWN;
    const awards = recordedAwards(context.nomination);
    return (year) => {
      const state = rated(year);
      if (state === TRUE) return state;
      for (const entry of awards) {
        if (entry.year === year && titles.some((match) => match(entry) === TRUE)) return TRUE;
      }
      return or(state, untitled);
    };
  };
}

/** An award after which a window begins: of several the earliest, or the earliest that no weaker year followed. */
export interface OpeningAward extends AwardFilter {
  followedBy?: YearLevel;
}

/** An award after which a window begins. */
export type After = AwardRef | OpeningAward;

/** Which awards of the form proposed were given for what is counted here. */
export type SameAwardFilter = Omit<AwardFilter, "award">;

/** Which years are counted. */
export interface WindowParams {
  after?: After;
  lastYears?: number;
  /** Leaves out the years up to the last time the award proposed was given; `after` does so by itself. */
  sinceSameAward?: SameAwardFilter;
  /** Leaves out the years up to the end of a discipline. */
  sinceDiscipline?: boolean;
}

/** A year before which nothing counts, within bounds. */
export interface Floor {
  /** The earliest year that it may be. */
  readonly first: number;
  /** The latest year that it may be: infinite where that is not known. */
  readonly surelyFrom: number;
  readonly missing: MissingInputs;
}

/** A floor that is known. */
export const surely = (year: number): Floor => ({ first: year, surelyFrom: year, missing: nothingMissing });

/** A year of which nothing is known. */
export const UNKNOWN_YEAR = Number.POSITIVE_INFINITY;

/** The latest of several floors. */
export function latestFloor(floors: readonly Floor[]): Floor {
  return {
    first: Math.max(...floors.map(({ first }) => first)),
    surelyFrom: Math.max(...floors.map(({ surelyFrom }) => surelyFrom)),
    missing: floors.map(({ missing }) => missing).reduce((before, missing) => unionMissing(before, missing)),
  };
}

/** Leaves out what the award proposed has rewarded already. In a list that is not complete such an award may be missing. */
export function afterSameAward(context: FactContext, filter: SameAwardFilter): Floor {
  const match: AwardMatcher = (entry) => (entry.code === context.award ? fits(entry, filter) : FALSE);
  let [first, surelyFrom] = [EARLIEST_YEAR, EARLIEST_YEAR];
  for (const entry of recordedAwards(context.nomination)) {
    const state = match(entry);
    if (state === FALSE) continue;
    const { min, max } = awardClockYears(entry);
    surelyFrom = Math.max(surelyFrom, max + 1);
    if (state === TRUE) first = Math.max(first, min + 1);
  }
  if (!context.isComplete("awards")) surelyFrom = UNKNOWN_YEAR;
  if (surelyFrom === first) return surely(first);
  return { first, surelyFrom, missing: () => missingClocks(context, match) };
}

/** What is missing where it is open after which year an award begins a window. The end of its period is asked for last. */
export function missingClocks(context: FactContext, match: AwardMatcher): MissingInput[] {
  const missing = missingAwards(context, match);
  if (missing.length > 0) return missing;
  return missingDates(recordedAwards(context.nomination), (entry) => match(entry) !== FALSE);
}

/** Leaves out the years up to the one in which the last discipline ended. */
export function afterDiscipline(context: FactContext): Floor {
  const { nomination } = context;
  const list = nomination.record?.discipline;
  let first = EARLIEST_YEAR;
  const withoutEnd: MissingInput[] = [];
  (list ?? []).forEach(({ level, from, to }, entry) => {
    if (level === undefined || (from !== undefined && from > nomination.asOf)) return;
    if (to === undefined) withoutEnd.push({ input: "disciplineEnd", entry });
    else first = Math.max(first, Number(to.slice(0, 4)) + 1);
  });
  const isComplete = context.isComplete("discipline");
  if (isComplete && withoutEnd.length === 0) return surely(first);
  const missing = (): MissingInput[] => [
    ...(isComplete ? [] : [{ input: list === undefined ? "discipline" : "disciplineWhole" } as const]),
    ...withoutEnd,
  ];
  return { first, surelyFrom: UNKNOWN_YEAR, missing };
}

/** The years counted, and the year with which they begin. */
export interface Window extends Floor {
  readonly last: number;
  /** False where there is no window, because the award it begins after was never held. */
  readonly open: boolean;
  /** Whether it surely begins after an award that no weaker year followed. */
  readonly isUnbroken: boolean;
  /** Finds the award on file after which it begins; left out where it begins after none. */
  readonly countedAfter?: (() => CountedAfter | undefined) | undefined;
}

/** Computes the window for a nomination. */
export type WindowReader = (context: FactContext) => Window;

/** The bounds of a measure that is no smaller in a longer window. */
export function withinWindow({ first, surelyFrom, last }: Window, measure: (first: number) => Interval): Interval {
  const longest = measure(first);
  if (surelyFrom === first) return longest;
  return { min: surelyFrom > last ? 0 : measure(surelyFrom).min, max: longest.max };
}

/** Compiles the parameters: years after a matching award, or the last so many, up to the reference year. */
export function windowReader({ after, lastYears, sinceSameAward, sinceDiscipline }: WindowParams): WindowReader {
  const opening: OpeningAward | undefined = typeof after === "string" ? { award: after } : after;
  const same = opening ?? sinceSameAward;
  const begin = opening === undefined ? undefined : beginning(opening);
  const isOpening = opening === undefined ? undefined : awardMatcher(opening);
  const findAward = (context: FactContext, { surelyFrom }: Floor) => {
    const ends = recordedAwards(context.nomination).filter((entry) => awardClockYears(entry).max === surelyFrom - 1);
    const found = ends.find((entry) => isOpening?.(entry) === TRUE) ?? ends.find(({ code }) => code === context.award);
    return found === undefined ? undefined : { award: found.code, year: surelyFrom - 1 };
  };
  return (context) => {
    const last = context.referenceYear;
    const floors = [
      surely(lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1),
      ...(same === undefined ? [] : [afterSameAward(context, same)]),
      ...(sinceDiscipline ? [afterDiscipline(context)] : []),
    ];
    const floor = latestFloor(floors);
    const window = begin?.(context, floor, last) ?? { ...floor, last, open: true, isUnbroken: false };
    return same === undefined ? window : { ...window, countedAfter: () => findAward(context, window) };
  };
}

type Beginning = (context: FactContext, floor: Floor, last: number) => Window;

/**
 * Finds the award that begins a window. Everything counted in it but weaker years is no smaller in a longer window, so a
 * chain holds after any of several awards exactly where it holds after the earliest that no weaker year followed.
 */
function beginning(opening: OpeningAward): Beginning {
  const match = awardMatcher(opening);
  const levels = opening.followedBy === undefined ? undefined : yearStates(opening.followedBy);
  return (context, floor, last) => {
    const matching = recordedAwards(context.nomination).flatMap((entry) => {
      const state = match(entry);
      return state === FALSE ? [] : [{ isSure: state === TRUE, ...awardClockYears(entry) }];
    });
    const isComplete = context.isComplete("awards");
    if (isComplete && matching.length === 0) {
      return { ...surely(last + 1), last, open: false, isUnbroken: false };
    }
    const from = Math.max(isComplete ? Math.min(...matching.map(({ min }) => min)) + 1 : EARLIEST_YEAR, floor.first);
    const weak = lastWeakYears(levels?.(context), from, last);
    const unbroken = matching.filter(({ isSure, own }) => isSure && own >= weak.possible).map(({ max }) => max);
    const isUnbroken = unbroken.length > 0;
    // A later floor may leave a weaker year out, and with it make an earlier award the one that begins the window.
    const isOpen = !isComplete || floor.first !== floor.surelyFrom;
    const begins = {
      first: isOpen ? Math.max(weak.sure, from - 1) : earliestBegin(matching, weak.sure, isUnbroken),
      surelyFrom: !isComplete ? UNKNOWN_YEAR : isUnbroken ? Math.min(...unbroken) : latestBegin(matching),
    };
    const first = Math.max(floor.first, begins.first + 1);
    const surelyFrom = Math.max(floor.surelyFrom, begins.surelyFrom + 1, first);
    const own = (): MissingInput[] => [
      ...missingClocks(context, match),
      ...missingLevels(context, opening, { first: begins.first + 1, last: weak.possible }),
    ];
    const missing = begins.first === begins.surelyFrom ? floor.missing : unionMissing(floor.missing, own);
    return { first, surelyFrom, last, open: true, isUnbroken, missing };
  };
}

/** An award that may begin a window, and after which years. */
interface PossibleBegin extends ClockYears {
  readonly isSure: boolean;
}

/** The earliest year after which the window may begin. The latest award shows how a chain breaks that a weaker year followed. */
function earliestBegin(awards: readonly PossibleBegin[], lastWeakYear: number, isUnbroken: boolean): number {
  const possible = awards.filter(({ max }) => max >= lastWeakYear);
  if (possible.length === 0) {
    const years = awards.map(({ min }) => min);
    return awards.some(({ isSure }) => !isSure) ? Math.min(...years) : Math.max(...years);
  }
  const begin = Math.min(...possible.map(({ min }) => Math.max(min, lastWeakYear)));
  return isUnbroken ? begin : Math.min(begin, Math.max(...awards.map(({ own }) => own)));
}

/** The latest year after which the window may begin, where every award may be followed by a weaker one. */
function latestBegin(awards: readonly PossibleBegin[]): number {
  return awards.some(({ isSure }) => isSure) ? Math.max(...awards.map(({ max }) => max)) : UNKNOWN_YEAR;
}

/** What is missing where the rating of years decides after which award the window begins. */
function missingLevels(
  context: FactContext,
  { followedBy }: OpeningAward,
  span: Pick<YearSpan, "first" | "last">,
): MissingInput[] {
  if (followedBy === undefined) return [];
  const years = openYears({ ...span, counts: yearStates(followedBy)(context) });
  return missingYears(context, years, followedBy);
}

/** The last year that is surely weaker, and the last that may be, from a year on; before it where there is none. */
function lastWeakYears(states: ReturnType<YearStates> | undefined, from: number, last: number) {
  const none = EARLIEST_YEAR - 1;
  if (states === undefined) return { sure: none, possible: none };
  let possible = none;
  for (let year = last; year >= from; year -= 1) {
    const state = states(year);
    if (state !== TRUE && possible === none) possible = year;
    if (state === FALSE) return { sure: year, possible };
  }
  return { sure: none, possible };
}
