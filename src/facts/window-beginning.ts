import { FALSE, TRUE } from "../logic/truth.js";
import { EARLIEST_YEAR, type YearTruths } from "../logic/year-runs.js";
import { awardMatcher } from "./award-filter.js";
import type { FactBook } from "./definition.js";
import { missingYears } from "./leave.js";
import { PossibleBegins } from "./possible-begins.js";
import type { Row } from "./row.js";
import { type FloorReader, missingClocks, UNKNOWN_YEAR } from "./window-floor.js";
import type { OpeningAward } from "./window-params.js";
import { yearStates } from "./year-states.js";

/** Between which years the award lies that begins a window, and which weaker years follow. */
interface Beginning {
  first: number;
  surelyFrom: number;
  lastWeakYear: number;
}

/**
 * Finds the award that begins a window. Everything counted in it but weaker years is no smaller in a longer window, so a
 * chain holds after any of several awards exactly where it holds after the earliest that no weaker year followed.
 */
export function beginning(opening: OpeningAward, book: FactBook | undefined): FloorReader {
  const match = awardMatcher(opening);
  const levels = opening.followedBy === undefined ? undefined : yearStates(opening.followedBy, book);
  const weak: WeakYears = { sure: 0, possible: 0 };
  const found: Beginning = { first: 0, surelyFrom: 0, lastWeakYear: 0 };
  const awards = new PossibleBegins();
  /** False where no award on a complete list can begin the window. */
  const find = (row: Row): boolean => {
    const { window } = row;
    awards.clear();
    const clocks = row.clocks.of(row);
    for (let entry = 0; entry < row.numbers.record.awards.size; entry += 1) {
      const state = match(row, entry);
      if (state !== FALSE)
        awards.add(
          clocks.min[entry] as number,
          clocks.max[entry] as number,
          clocks.own[entry] as number,
          state === TRUE,
        );
    }
    const isComplete = row.isComplete("awards");
    if (isComplete && awards.size === 0) return false;
    const from = Math.max(isComplete ? awards.earliest() + 1 : EARLIEST_YEAR, window.first);
    findWeakYears(levels?.(row), from, window.last, weak);
    const unbroken = awards.earliestUnbroken(weak.possible);
    window.isUnbroken = unbroken < UNKNOWN_YEAR;
    // A later floor may leave a weaker year out, and with it make an earlier award the one that begins the window.
    const isOpen = !isComplete || window.first !== window.surelyFrom;
    found.lastWeakYear = weak.possible;
    found.first = isOpen ? Math.max(weak.sure, from - 1) : awards.earliestBegin(weak.sure, window.isUnbroken);
    found.surelyFrom = !isComplete ? UNKNOWN_YEAR : window.isUnbroken ? unbroken : awards.latestBegin();
    return true;
  };
  return {
    raise(row) {
      const { window } = row;
      if (!find(row)) return window.close();
      window.raise(found.first + 1, found.surelyFrom + 1);
      if (window.surelyFrom < window.first) window.surelyFrom = window.first;
    },
    missing(row) {
      if (!find(row) || found.first === found.surelyFrom) return [];
      const { first, lastWeakYear } = found;
      const years = levels?.(row);
      return [
        ...missingClocks(row, match),
        ...(years === undefined || opening.followedBy === undefined
          ? []
          : missingYears(row, years, first + 1, lastWeakYear, opening.followedBy.atLeast)),
      ];
    },
  };
}

/** The last year that is surely weaker, and the last that may be. */
interface WeakYears {
  sure: number;
  possible: number;
}

/** Finds them from a year on; before the earliest year where there is none. */
function findWeakYears(years: YearTruths | undefined, from: number, last: number, found: WeakYears): void {
  found.sure = found.possible = EARLIEST_YEAR - 1;
  if (years === undefined) return;
  for (let year = last; year >= from; year -= 1) {
    const state = years.at(year);
    if (state !== TRUE && found.possible < EARLIEST_YEAR) found.possible = year;
    if (state === FALSE) {
      found.sure = year;
      return;
    }
    // Years before the first on file are all alike.
    if (year < years.first) return;
  }
}
