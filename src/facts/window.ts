import { codesOf } from "../codes.js";
import { FALSE, TRUE } from "../logic/truth.js";
import { EARLIEST_YEAR, type YearMeasure, type YearTruths } from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { awardMatcher } from "./award-filter.js";
import type { FactBook } from "./definition.js";
import type { CountedAfter } from "./fact-value.js";
import { missingYears } from "./leave.js";
import type { Row } from "./row.js";
import { sharedIn } from "./shared.js";
import { afterDiscipline, afterSameAward, type FloorReader, missingClocks, UNKNOWN_YEAR } from "./window-floor.js";
import type { OpeningAward, WindowParams } from "./window-params.js";
import { yearStates } from "./year-states.js";

/** The years counted, and the year with which they begin. */
export class Window {
  /** The earliest year with which they may begin. */
  first = 0;
  /** The latest year with which they may begin: infinite where that is not known. */
  surelyFrom = 0;
  last = 0;
  /** False where there is no window, because the award it begins after was never held. */
  open = true;
  /** Whether it surely begins after an award that no weaker year followed. */
  isUnbroken = false;

  begin(first: number, last: number): void {
    this.first = this.surelyFrom = first;
    this.last = last;
    this.open = true;
    this.isUnbroken = false;
  }

  /** Leaves out the years before a floor. */
  raise(first: number, surelyFrom: number): void {
    if (first > this.first) this.first = first;
    if (surelyFrom > this.surelyFrom) this.surelyFrom = surelyFrom;
  }

  take({ first, surelyFrom, last, open, isUnbroken }: Window): void {
    this.first = first;
    this.surelyFrom = surelyFrom;
    this.last = last;
    this.open = open;
    this.isUnbroken = isUnbroken;
  }

  /** There is no window. */
  close(): void {
    this.begin(this.last + 1, this.last);
    this.open = false;
  }
}

/** Finds the window of a row. */
export interface WindowReader {
  /** Leaves the window in the row. */
  read(row: Row): void;
  /** The inputs that its beginning waits for. */
  missing(row: Row): MissingInput[];
  /** The award on file after which it begins, where it begins after one. */
  readonly countedAfter?: (row: Row) => CountedAfter | undefined;
}

/** Compiles the parameters: years after a matching award, or the last so many, up to the reference year. */
export function windowReader(
  { after, lastYears, sinceSameAward, sinceDiscipline }: WindowParams,
  book: FactBook | undefined,
): WindowReader {
  const opening = typeof after === "string" ? { award: after } : after;
  const asked = {
    ...(opening === undefined ? {} : { after: opening }),
    ...(lastYears === undefined ? {} : { lastYears }),
    ...(sinceSameAward === undefined ? {} : { sinceSameAward }),
    ...(sinceDiscipline === undefined ? {} : { sinceDiscipline }),
  };
  return sharedIn(book, "window", asked, (params) => makeWindowReader(params, book));
}

function makeWindowReader(
  { after: opening, lastYears, sinceSameAward, sinceDiscipline }: WindowParams & { after?: OpeningAward },
  book: FactBook | undefined,
): WindowReader {
  const same = opening ?? sinceSameAward;
  const floors: FloorReader[] = [
    ...(same === undefined ? [] : [afterSameAward(same)]),
    ...(sinceDiscipline ? [afterDiscipline] : []),
  ];
  const begin = opening === undefined ? undefined : beginning(opening, book);
  const readFloor = (row: Row): void => {
    const last = row.referenceYear;
    row.window.begin(lastYears === undefined ? EARLIEST_YEAR : last - lastYears + 1, last);
    for (const floor of floors) floor.raise(row);
  };
  const found = new Window();
  let version = -1;
  const read = (row: Row): void => {
    if (version === row.awardVersion) {
      row.window.take(found);
      return;
    }
    readFloor(row);
    begin?.raise(row);
    found.take(row.window);
    version = row.awardVersion;
  };
  return {
    read,
    missing(row) {
      readFloor(row);
      const missing = floors.flatMap((floor) => floor.missing(row));
      if (begin === undefined) return missing;
      const ofBeginning = begin.missing(row);
      begin.raise(row);
      // A window that no award can begin waits for nothing.
      return row.window.open ? [...missing, ...ofBeginning] : [];
    },
    ...(same === undefined ? {} : { countedAfter: awardBefore(read, opening) }),
  };
}

/** Finds the award after which a window begins; none where there is no window. */
function awardBefore(read: (row: Row) => void, opening: OpeningAward | undefined) {
  const isOpening = opening === undefined ? undefined : awardMatcher(opening);
  return (row: Row): CountedAfter | undefined => {
    read(row);
    const { open, surelyFrom } = row.window;
    if (!open) return undefined;
    const { awards } = row.numbers.record;
    const { max } = row.clocks.of(row);
    const ends = Array.from({ length: awards.size }, (_, entry) => entry).filter(
      (entry) => max[entry] === surelyFrom - 1,
    );
    const found =
      ends.find((entry) => isOpening?.(row, entry) === TRUE) ??
      ends.find((entry) => awards.code[entry] === row.awardNumber);
    const award = found === undefined ? undefined : codesOf("awardOrTitle")[awards.code[found] as number];
    return award === undefined ? undefined : { award, year: surelyFrom - 1 };
  };
}

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
function beginning(opening: OpeningAward, book: FactBook | undefined): FloorReader {
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

/** The awards that may begin a window, and after which years each does. */
class PossibleBegins {
  size = 0;
  private readonly min: number[] = [];
  private readonly max: number[] = [];
  private readonly own: number[] = [];
  private readonly isSure: boolean[] = [];

  clear(): void {
    this.size = 0;
  }

  add(min: number, max: number, own: number, isSure: boolean): void {
    this.min[this.size] = min;
    this.max[this.size] = max;
    this.own[this.size] = own;
    this.isSure[this.size] = isSure;
    this.size += 1;
  }

  earliest(): number {
    let earliest = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) earliest = Math.min(earliest, this.min[at] as number);
    return earliest;
  }

  /** The earliest end of an award that surely no weaker year followed; infinite where there is none. */
  earliestUnbroken(lastWeakYear: number): number {
    let earliest = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) {
      if (this.isSure[at] && (this.own[at] as number) >= lastWeakYear) {
        earliest = Math.min(earliest, this.max[at] as number);
      }
    }
    return earliest;
  }

  /** The earliest year after which the window may begin. The latest award shows how a chain breaks that a weaker year followed. */
  earliestBegin(lastWeakYear: number, isUnbroken: boolean): number {
    let begin = UNKNOWN_YEAR;
    for (let at = 0; at < this.size; at += 1) {
      if ((this.max[at] as number) < lastWeakYear) continue;
      begin = Math.min(begin, Math.max(this.min[at] as number, lastWeakYear));
    }
    if (begin === UNKNOWN_YEAR) return this.areAllSure() ? latestOf(this.min, this.size) : this.earliest();
    return isUnbroken ? begin : Math.min(begin, latestOf(this.own, this.size));
  }

  /** The latest year after which the window may begin, where every award may be followed by a weaker one. */
  latestBegin(): number {
    for (let at = 0; at < this.size; at += 1) if (this.isSure[at]) return latestOf(this.max, this.size);
    return UNKNOWN_YEAR;
  }

  private areAllSure(): boolean {
    for (let at = 0; at < this.size; at += 1) if (!this.isSure[at]) return false;
    return true;
  }
}

function latestOf(years: readonly number[], size: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at += 1) latest = Math.max(latest, years[at] as number);
  return latest;
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

/** The bounds, in a window, of a measure that is no smaller in a longer one. */
export function measureWithin(row: Row, measure: YearMeasure, years: YearTruths): void {
  const { first, surelyFrom, last } = row.window;
  measure(years, first, last, row);
  if (surelyFrom === first) return;
  const most = row.high;
  if (surelyFrom > last) row.low = 0;
  else measure(years, surelyFrom, last, row);
  row.high = most;
}

/** The part of a fact's reader that finds after which award it is counted. */
export const countedAfter = ({ countedAfter: find }: WindowReader): Pick<WindowReader, "countedAfter"> =>
  find === undefined ? {} : { countedAfter: find };
