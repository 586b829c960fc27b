import type { Interval } from "./interval.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";

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
