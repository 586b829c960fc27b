import type { MissingInput } from "../questions/missing.js";

/** Of one year: it counts, it does not, or nobody can say yet. */
export type YearState = "yes" | "no" | "maybe";

/** A run of years, first to last, and what is known of each; empty where the last lies before the first. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  readonly yearState: (year: number) => YearState;
}

/** A number that lies between two bounds. */
export interface Interval {
  min: number;
  max: number;
}

/** How many years up to the last one count without a break. */
export function trailingRun({ first, last, yearState }: YearSpan): Interval {
  let min: number | undefined;
  let year = last;
  for (; year >= first; year -= 1) {
    const state = yearState(year);
    if (state === "no") break;
    if (state === "maybe") min ??= last - year;
  }
  const max = Math.max(0, last - year);
  return { min: min ?? max, max };
}

/** The longest run of years that count, anywhere in the span. */
export function longestRun({ first, last, yearState }: YearSpan): Interval {
  let [min, max, sure, possible] = [0, 0, 0, 0];
  for (let year = first; year <= last; year += 1) {
    const state = yearState(year);
    sure = state === "yes" ? sure + 1 : 0;
    possible = state === "no" ? 0 : possible + 1;
    if (sure > min) min = sure;
    if (possible > max) max = possible;
  }
  return { min, max };
}

/** How many years of the span count. */
export function yearsCounted({ first, last, yearState }: YearSpan): Interval {
  let min = 0;
  let max = 0;
  for (let year = first; year <= last; year += 1) {
    const state = yearState(year);
    if (state === "yes") min += 1;
    if (state !== "no") max += 1;
  }
  return { min, max };
}

/** The years nobody can say anything of yet. */
export function openYears({ first, last, yearState }: YearSpan): number[] {
  const years: number[] = [];
  for (let year = first; year <= last; year += 1) if (yearState(year) === "maybe") years.push(year);
  return years;
}

/** Longer than any record of achievements: a count that could be this high has no upper bound worth telling. */
const LIFETIME = 60;

/** The same bounds, without an upper one where it is only the beginning of the calendar that sets it. */
export function openEnd({ min, max }: Interval): Interval {
  return { min, max: max > LIFETIME ? Number.POSITIVE_INFINITY : max };
}

/** The same bounds for a span whose beginning may lie anywhere later: nothing of it is certain. */
export function openStart(bounds: Interval, beginsForSure: boolean): Interval {
  return beginsForSure ? bounds : { min: 0, max: bounds.max };
}

/** One list of what is missing, without repeats. */
export function mergeMissing(...lists: readonly (readonly MissingInput[])[]): MissingInput[] {
  const merged = new Map<string, MissingInput>();
  for (const missing of lists.flat()) {
    const key = `${missing.input} ${missing.key ?? ""}`;
    const before = merged.get(key);
    const years = [...new Set([...(before?.years ?? []), ...(missing.years ?? [])])].sort((a, b) => a - b);
    merged.set(key, years.length === 0 ? missing : { ...missing, years });
  }
  return [...merged.values()];
}
