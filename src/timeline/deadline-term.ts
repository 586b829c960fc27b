import {
  addDays,
  type CivilDate,
  FIRST_DAY,
  getFirstDay,
  getLastDay,
  getPrecision,
  getYear,
  isCivilDate,
  type PartialDate,
  type Precision,
} from "../dates.js";
import { atPath } from "../input/at-path.js";
import type { DeadlineProvision } from "../pack/types.js";
import type { Anchors } from "./types.js";

/** The term of a deadline: its last day, or why there is none. */
export interface DeadlineTerm {
  /** The last day on which it is in time. */
  lastDay: CivilDate | null;
  precision: Precision | null;
  /** The year of an occurrence, where the text names a day of every year. */
  year?: number;
  /** Whether the text states a day at all. */
  stated: boolean;
  needsAnchor?: keyof Anchors;
  /** Set where the year has no such day (29 February): the term then ends on the month's last day. */
  cutShort?: true;
}

/** The last year of the calendar that `src/dates` knows. */
const LAST_YEAR = 2199;

/** A first and a last year, both included; without a last one they go on. */
export interface Years {
  from: number;
  to?: number | undefined;
}

/** The years in which a deadline can fall; undefined where the text gives no calendar day. */
export function dueYears({ due }: DeadlineProvision): Years | undefined {
  if ("monthDay" in due) return due.years;
  return "date" in due ? { from: getYear(due.date), to: getYear(due.date) } : undefined;
}

/** Whether a deadline recurs every year on a day the text names. */
export function isYearly({ due }: DeadlineProvision): boolean {
  return "monthDay" in due;
}

/**
 * The term of a deadline.
 *
 * @param year the year of the occurrence; only a yearly deadline uses it.
 */
export function deadlineTerm(
  { due, boundary }: DeadlineProvision,
  anchors: Anchors | undefined,
  year: number,
): DeadlineTerm {
  if ("notStated" in due) return { lastDay: null, precision: null, stated: false };
  if ("date" in due) {
    return { lastDay: lastDayIn(due.date, boundary), precision: getPrecision(due.date), stated: true };
  }
  if ("monthDay" in due) return { ...yearlyTerm(due.monthDay, boundary, year), precision: "day", year, stated: true };
  const anchor = anchors?.[due.anchor];
  if (anchor === undefined) return { lastDay: null, precision: null, stated: true, needsAnchor: due.anchor };
  // Day 1 is the day after the anchor.
  return {
    lastDay: atPath(`anchors.${due.anchor}`, anchor, () => lastDayIn(addDays(anchor, due.days), boundary)),
    precision: "day",
    stated: true,
  };
}

/** The terms of a deadline that may end between two days, or have no day; a yearly deadline has one for each year. */
export function termsBetween(
  deadline: DeadlineProvision,
  anchors: Anchors | undefined,
  from: CivilDate,
  to: CivilDate,
): DeadlineTerm[] {
  if (!("monthDay" in deadline.due)) return [deadlineTerm(deadline, anchors, getYear(from))];
  const { from: first, to: last = LAST_YEAR } = deadline.due.years;
  return yearlyTerms(deadline, Math.max(first, getYear(from)), Math.min(last, getYear(to) + 1));
}

/** The terms that a yearly deadline would have between two days in the years before its first. */
export function termsBeforeFirstYear(deadline: DeadlineProvision, from: CivilDate, to: CivilDate): DeadlineTerm[] {
  if (!("monthDay" in deadline.due)) return [];
  return yearlyTerms(deadline, getYear(from), Math.min(deadline.due.years.from - 1, getYear(to) + 1));
}

// A term "before 1 January" ends in the year before, so callers try one year more. The bounds of the period keep the loop
// short whatever years a pack names.
function yearlyTerms(deadline: DeadlineProvision, first: number, last: number): DeadlineTerm[] {
  const terms: DeadlineTerm[] = [];
  for (let year = first; year <= Math.min(last, LAST_YEAR); year++) {
    if (!endsBeforeCalendar(deadline, year)) terms.push(deadlineTerm(deadline, undefined, year));
  }
  return terms;
}

/** Whether a yearly deadline "before" a day would end before the first day of the calendar. */
function endsBeforeCalendar({ due, boundary }: DeadlineProvision, year: number): boolean {
  return boundary === "before" && "monthDay" in due && `${year}-${due.monthDay}` === FIRST_DAY;
}

function lastDayIn(date: PartialDate, boundary: DeadlineProvision["boundary"]): CivilDate {
  return boundary === "before" ? addDays(getFirstDay(date), -1) : getLastDay(date);
}

function yearlyTerm(
  monthDay: string,
  boundary: DeadlineProvision["boundary"],
  year: number,
): Pick<DeadlineTerm, "lastDay" | "cutShort"> {
  const day = `${year}-${monthDay}`;
  if (isCivilDate(day)) return { lastDay: lastDayIn(day, boundary) };
  // No day of this month lies after a day that it does not have, so both boundaries end with the month.
  return { lastDay: getLastDay(`${year}-${monthDay.slice(0, 2)}`), cutShort: true };
}
