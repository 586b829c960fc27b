import { FALSE, type Truth, UNKNOWN } from "../logic/truth.js";
import { EARLIEST_YEAR, type YearTruths } from "../logic/year-runs.js";
import { awardMatcher } from "./award-filter.js";
import type { FactBook } from "./definition.js";
import { meantEntries } from "./entries.js";
import { missingYears } from "./leave.js";
import type { OpeningAward } from "./parameters/fields.js";
import type { Row } from "./row.js";
import { type FloorReader, missingClocks, UNKNOWN_YEAR } from "./window-floor.js";
import { yearStates } from "./year-states.js";

/**
 * Finds the award that begins a window. Everything counted in it but weaker years is no smaller in a longer window, so a
 * chain holds after any of several awards exactly where it holds after the earliest that no weaker year followed.
 */
export function beginning(opening: OpeningAward, book: FactBook | undefined): FloorReader {
  const match = awardMatcher(opening);
  const levels = opening.followedBy === undefined ? undefined : yearStates(opening.followedBy, book);
  /** The awards that may begin the window, and those of them that surely do. */
  let [possible, sure]: [number[], number[]] = [[], []];
  /** Between which years the award lies that begins it. */
  let [first, surelyFrom] = [0, 0];
  /** The last year that may be weaker. */
  let weakYear = 0;

  /** False where no award on a complete list can begin the window. */
  const find = (row: Row): boolean => {
    const { window } = row;
    const { min, max, own } = row.clocks.of(row);
    ({ possible, sure } = meantEntries(row, "awards", match));
    const isComplete = row.isComplete("awards");
    if (isComplete && possible.length === 0) return false;
    const from = Math.max(isComplete ? earliest(min, possible) + 1 : EARLIEST_YEAR, window.first);
    const years = levels?.(row);
    weakYear = lastYear(years, UNKNOWN, from, window.last);
    const surelyWeak = lastYear(years, FALSE, from, weakYear);
    // The earliest end of an award that surely no weaker year followed.
    const unbroken = earliest(max, sure, own, weakYear);
    window.isUnbroken = unbroken < UNKNOWN_YEAR;
    // A later floor may leave a weaker year out, and with it make an earlier award the one that begins the window.
    const isOpen = !isComplete || window.first !== window.surelyFrom;
    first = isOpen ? Math.max(surelyWeak, from - 1) : earliestBegin(row, possible, sure, surelyWeak);
    if (!isComplete || sure.length === 0) surelyFrom = UNKNOWN_YEAR;
    // In a broken one every award may be followed by a weaker year.
    else surelyFrom = window.isUnbroken ? unbroken : latest(max, possible);
    return true;
  };
  return {
    raise(row) {
      const { window } = row;
      if (!find(row)) return window.close();
      window.raise(first + 1, surelyFrom + 1);
      if (window.surelyFrom < window.first) window.surelyFrom = window.first;
    },
    missing(row) {
      if (!find(row) || first === surelyFrom) return [];
      const years = levels?.(row);
      return [
        ...missingClocks(row, match),
        ...(years === undefined || opening.followedBy === undefined
          ? []
          : missingYears(row, years, first + 1, weakYear, opening.followedBy.atLeast)),
      ];
    },
  };
}

/** The earliest year of awards, of those alone that reach a year where one is given; infinite where there is none. */
function earliest(
  years: readonly number[],
  entries: readonly number[],
  reached = years,
  from = Number.NEGATIVE_INFINITY,
): number {
  let found = UNKNOWN_YEAR;
  for (const entry of entries) {
    if ((reached[entry] as number) >= from) found = Math.min(found, years[entry] as number);
  }
  return found;
}

function latest(years: readonly number[], entries: readonly number[]): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const entry of entries) found = Math.max(found, years[entry] as number);
  return found;
}

/** The earliest year after which the window may begin. The latest award shows how a chain breaks that a weaker year followed. */
function earliestBegin(row: Row, possible: readonly number[], sure: readonly number[], lastWeakYear: number): number {
  const { min, max, own } = row.clocks.of(row);
  const begin = Math.max(earliest(min, possible, max, lastWeakYear), lastWeakYear);
  if (begin === UNKNOWN_YEAR) return sure.length === possible.length ? latest(min, possible) : earliest(min, possible);
  return row.window.isUnbroken ? begin : Math.min(begin, latest(own, possible));
}

/** The last of some years that is no truer than this; before the earliest year where there is none. */
function lastYear(years: YearTruths | undefined, truest: Truth, first: number, last: number): number {
  for (let year = last; years !== undefined && year >= first; year -= 1) {
    if (years.at(year) <= truest) return year;
    // Years before the first on file are all alike.
    if (year < years.first) break;
  }
  return EARLIEST_YEAR - 1;
}
