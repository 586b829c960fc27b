import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";

/** No year before this one can be on file. */
export const EARLIEST_YEAR = 1900;

/** Years after the last one are no dates. */
const YEARS = 300;

/** Whether years count, each by itself from a first year on, and all alike before it. */
export class YearTruths {
  /** The first year that is told by itself. */
  first = EARLIEST_YEAR;
  /** Whether any year before it counts. */
  before: Truth = UNKNOWN;
  private readonly truths = new Uint8Array(YEARS);

  /** Begins with years that are all alike. */
  begin(first: number, last: number, before: Truth, truth: Truth): void {
    this.first = first;
    this.before = before;
    for (let year = first; year <= last; year += 1) this.truths[year - EARLIEST_YEAR] = truth;
  }

  /** Whether a year counts. */
  at(year: number): Truth {
    return year < this.first ? this.before : (this.truths[year - EARLIEST_YEAR] as Truth);
  }

  set(year: number, truth: Truth): void {
    this.truths[year - EARLIEST_YEAR] = truth;
  }
}

/** The bounds of a number, as they are found. */
export interface Bounds {
  low: number;
  high: number;
}

/** Counts, in the years from `first` to `last`, both included; there are none where `last` is before `first`. */
export type YearMeasure = (years: YearTruths, first: number, last: number, found: Bounds) => void;

/** How many years without a break count up to and including the last one. */
export const trailingRun: YearMeasure = (years, first, last, found) => {
  let sure = -1;
  let year = last;
  for (; year >= first; year -= 1) {
    const truth = years.at(year);
    if (truth === FALSE) break;
    if (truth === UNKNOWN && sure < 0) sure = last - year;
    if (year < years.first) {
      year = first - 1;
      break;
    }
  }
  found.high = Math.max(0, last - year);
  found.low = sure < 0 ? found.high : sure;
};

/** The length of the longest run of years that count, anywhere in the span. */
export const longestRun: YearMeasure = (years, first, last, found) => {
  let sure = 0;
  let possible = beforeOwn(years, first, last);
  found.low = 0;
  found.high = possible;
  for (let year = Math.max(first, years.first); year <= last; year += 1) {
    const truth = years.at(year);
    sure = truth === TRUE ? sure + 1 : 0;
    possible = truth === FALSE ? 0 : possible + 1;
    if (sure > found.low) found.low = sure;
    if (possible > found.high) found.high = possible;
  }
};

/** How many years of the span count. */
export const yearsCounted: YearMeasure = (years, first, last, found) => {
  found.low = 0;
  found.high = beforeOwn(years, first, last);
  for (let year = Math.max(first, years.first); year <= last; year += 1) {
    const truth = years.at(year);
    if (truth === TRUE) found.low += 1;
    if (truth !== FALSE) found.high += 1;
  }
};

/** How many years of the span may count that are not told by themselves: these are never known to count. */
const beforeOwn = (years: YearTruths, first: number, last: number): number =>
  years.before === FALSE ? 0 : Math.max(0, Math.min(years.first, last + 1) - first);

/** The last years of a span of which it is not known whether they count, so many at the most. */
export function openYears(years: YearTruths, first: number, last: number, most: number): number[] {
  const open: number[] = [];
  for (let year = last; year >= first && open.length < most; year -= 1) {
    if (years.at(year) === UNKNOWN) open.push(year);
    else if (year < years.first) break;
  }
  return open.reverse();
}

/** Longer than any record of achievements. */
const LIFETIME = 60;

/** Leaves out the upper bound of a count of years where it is not known and only the calendar limits it. */
export function openEnd(found: Bounds): void {
  if (found.high > LIFETIME && found.low < found.high) found.high = Number.POSITIVE_INFINITY;
}
