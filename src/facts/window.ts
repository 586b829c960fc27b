import type { Interval } from "../logic/interval.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { openYears, type YearSpan } from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { awardClockYears, type ClockYears } from "./award-clock.js";
import { awardMatcher, recordedAwards } from "./award-filter.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { type CountedAfter, unionMissing } from "./fact-value.js";
import { missingYears } from "./leave.js";
import {
  afterDiscipline,
  afterSameAward,
  type Floor,
  latestFloor,
  missingClocks,
  surely,
  UNKNOWN_YEAR,
} from "./window-floor.js";
import type { OpeningAward, WindowParams } from "./window-params.js";
import { type YearStates, yearStates } from "./year-states.js";

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
  return missingYears(context, years, followedBy.atLeast);
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
