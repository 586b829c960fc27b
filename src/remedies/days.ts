import { type CivilDate, daysBetween, getFirstDay, getLastDay, isCivilDate, isPartialDate } from "../dates.js";
import type { Nomination } from "../nomination/types.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { countsItsOwnYear, later, yearIn } from "./apply.js";

/** The last year of the calendar that the library knows. */
const LAST_YEAR = 2199;

/** The same day of another year; of 29 February the 28th where there is none. */
export function inYear(day: CivilDate, year: number): CivilDate {
  const moved = `${year}${day.slice(4)}`;
  return isCivilDate(moved) ? moved : `${year}-02-28`;
}

/** The last day searched, some years ahead. */
export const lastDaySearched = ({ asOf }: Nomination, years: number): CivilDate =>
  inYear(asOf, Math.min(LAST_YEAR, yearIn(asOf) + years));

/** The days from which on a further year counts, up to a last one. */
export function firstDaysOfYears(nomination: Nomination, until: CivilDate): CivilDate[] {
  const first = countsItsOwnYear(nomination) ? nomination.asOf : `${yearIn(nomination.asOf)}-01-01`;
  return inEachYear(first, nomination.asOf, until);
}

/**
 * The days on which time alone may change an answer: anniversaries of each date on file and in the book's movements, days after
 * a date, and the first and last days of provisions.
 */
export function turningDays({ book, rules }: CompiledBook, nomination: Nomination, until: CivilDate): CivilDate[] {
  const { asOf, receivedOn = asOf } = nomination;
  const dates = [...datesIn(nomination), ...datesIn(book.movements)].flatMap((date) => [
    getFirstDay(date),
    getLastDay(date),
  ]);
  const anniversaries = [...new Set(dates)]
    .flatMap((day) => [day, nextDay(day)])
    .flatMap((day) => inEachYear(day, asOf, until));
  const bounds = rules.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [nextDay(validTo)]),
  ]);
  // The day on which the dossier is received chooses the law.
  const changesOfLaw = bounds.flatMap((day) => (day > receivedOn ? [later(asOf, daysBetween(receivedOn, day))] : []));
  const days = [...anniversaries, ...changesOfLaw].filter((day) => day > asOf && day <= until);
  return [...new Set([...days, ...firstDaysOfYears(nomination, until)])].sort();
}

const nextDay = (day: CivilDate): CivilDate => later(day, 1);

/** A day in every year after one day, up to another. */
function inEachYear(day: CivilDate, after: CivilDate, until: CivilDate): CivilDate[] {
  const years = Array.from({ length: yearIn(until) - yearIn(after) + 1 }, (_, more) => yearIn(after) + more);
  return years.map((year) => inYear(day, year)).filter((each) => each > after && each <= until);
}

/** Every date in a value, however deep. */
function datesIn(value: unknown): string[] {
  if (typeof value === "string") return isPartialDate(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(datesIn);
}
