import type { AwardCode, RatingCode, TitleCode } from "../../../src/codes.js";
import type { PriorAward } from "../../../src/index.js";
import type { CaseFile } from "./case-file.js";
import { yearOf } from "./dates.js";

/** How good a year was, the best first. */
export const EXCELLENT = 0;
export const GOOD = 1;
const DONE = 2;
const FAILED = 3;
const UNRATED = 4;

function goodnessOf(rating: RatingCode): number {
  switch (rating) {
    case "xuat-sac":
      return EXCELLENT;
    case "tot":
      return GOOD;
    case "hoan-thanh":
      return DONE;
    default:
      return FAILED;
  }
}

/**
 * How good each year was, counted back from the last year that counts. Maternity leave counts as a good year, and a
 * year with one of the titles as an excellent one.
 */
export function goodYears(file: CaseFile, title?: TitleCode, otherTitle?: TitleCode): number[] {
  const { record } = file.nomination;
  const years: number[] = [];
  for (const { year, rating } of record?.ratings ?? []) put(years, file.lastYear - year, goodnessOf(rating));
  for (const year of record?.maternityYears ?? []) {
    const back = file.lastYear - year;
    if ((years[back] ?? UNRATED) === UNRATED) put(years, back, GOOD);
  }
  if (title === undefined) return years;
  for (const { code, year } of file.awards) {
    if (code === title || code === otherTitle) put(years, file.lastYear - year, EXCELLENT);
  }
  return years;
}

function put(years: number[], back: number, goodness: number): void {
  if (back < 0) return;
  while (years.length <= back) years.push(UNRATED);
  years[back] = goodness;
}

/** How many years there are from the first one that counts; none where that is still to come. */
export function spanFrom(file: CaseFile, first: number): number {
  return Math.max(0, file.lastYear - first + 1);
}

/** How many years up to the last were this good without a break. */
export function streak(years: readonly number[], goodness: number, span: number): number {
  const end = Math.min(span, years.length);
  let run = 0;
  while (run < end && (years[run] as number) <= goodness) run += 1;
  return run;
}

/** The longest run of years this good. */
export function longestRun(years: readonly number[], goodness: number, span: number): number {
  const end = Math.min(span, years.length);
  let best = 0;
  let run = 0;
  for (let back = 0; back < end; back += 1) {
    run = (years[back] as number) <= goodness ? run + 1 : 0;
    if (run > best) best = run;
  }
  return best;
}

/** How many years were this good. */
export function yearsAt(years: readonly number[], goodness: number, span: number): number {
  const end = Math.min(span, years.length);
  let count = 0;
  for (let back = 0; back < end; back += 1) if ((years[back] as number) <= goodness) count += 1;
  return count;
}

/** Whether an award counts towards a higher one: not for a single feat, nor for thematic emulation. */
function isRegular({ ground, thematic }: PriorAward): boolean {
  return ground !== "dot-xuat" && (ground !== "phong-trao" || thematic !== true);
}

/** The year in which the clock for the next award starts. */
function clockYear({ periodEnd, decidedOn, year }: PriorAward): number {
  if (periodEnd !== undefined && periodEnd !== "not-stated") return yearOf(periodEnd);
  return decidedOn === undefined ? year : yearOf(decidedOn);
}

/**
 * The first year that counts towards a form: after an award it builds on, and after the form itself where that was held
 * before. Of several awards to build on, the earliest that no weaker year followed, or else the latest; the earliest of
 * all where no years are given. Undefined where none was held.
 */
export function firstYearAfter(
  file: CaseFile,
  builtOn: AwardCode,
  form: AwardCode,
  years?: readonly number[],
): number | undefined {
  const floor = firstYearSince(file, form);
  let latest: number | undefined;
  let unbroken: number | undefined;
  for (const award of file.awards) {
    if (award.code !== builtOn || !isRegular(award)) continue;
    const first = Math.max(clockYear(award) + 1, floor);
    if (latest === undefined || first > latest) latest = first;
    const span = spanFrom(file, first);
    const holds = years === undefined || streak(years, GOOD, span) === span;
    if (holds && (unbroken === undefined || first < unbroken)) unbroken = first;
  }
  return unbroken ?? latest;
}

/** The first year that was not rewarded with the form already, nor lies before the end of a discipline. */
export function firstYearSince(file: CaseFile, form: AwardCode): number {
  let same = 0;
  for (const award of file.awards) {
    if (award.code === form && isRegular(award)) same = Math.max(same, clockYear(award));
  }
  return Math.max(same + 1, file.cleanFrom);
}

/** How often a form that counts towards a higher one was given from a year on. */
export function timesGiven(file: CaseFile, form: AwardCode, first: number): number {
  let times = 0;
  for (const award of file.awards) {
    if (award.code === form && award.year >= first && award.year <= file.lastYear && isRegular(award)) times += 1;
  }
  return times;
}

/** For how many years a title was given from a year on. */
export function timesTitled(file: CaseFile, title: TitleCode, first: number): number {
  const years = new Set<number>();
  for (const { code, year } of file.awards) {
    if (code === title && year >= first && year <= file.lastYear) years.add(year);
  }
  return years.size;
}
