import {
  addDays,
  type CivilDate,
  FIRST_DAY,
  getFirstDay,
  getLastDay,
  getPrecision,
  getYear,
  isCivilDate,
  LAST_DAY,
  type PartialDate,
  type Precision,
  type SchoolYear,
} from "../dates.js";
import { atPath } from "../input/at-path.js";
import type { DeadlineProvision } from "../pack/types.js";
import {
  dayInPeriod,
  isRecurring,
  type Period,
  periodsBetween,
  type RecurringDue,
  recurringYears,
  schoolYearFrom,
} from "./recurrence.js";
import type { Anchors } from "./types.js";

/** The term of a deadline: its last day, or why there is none. */
export interface DeadlineTerm {
  /** The last day on which it is in time. */
  lastDay: CivilDate | null;
  precision: Precision | null;
  /** The year of an occurrence, where the text names a day of every year. */
  year?: number;
  /** Which half of that year, where the text names a day for each. */
  half?: 1 | 2;
  /** The school year of an occurrence, where the text names a day of every school year. */
  schoolYear?: SchoolYear;
  /** The last day on which it is in time in a special case, where the text has one. */
  specialLastDay?: CivilDate;
  /** Whether the text states a day at all. */
  stated: boolean;
  needsAnchor?: keyof Anchors;
  /** Set where the year has no such day (29 February): the term then ends on the month's last day. */
  cutShort?: true;
}

type Boundary = DeadlineProvision["boundary"];

/**
 * The term of a deadline.
 *
 * @param period the period of the occurrence; only a recurring deadline uses it.
 */
export function deadlineTerm(
  deadline: DeadlineProvision,
  anchors: Anchors | undefined,
  period: Period | undefined,
): DeadlineTerm {
  const { due, boundary } = deadline;
  if ("notStated" in due) return { lastDay: null, precision: null, stated: false };
  if ("date" in due) {
    const lastDay = lastDayIn(due.date, boundary);
    return { lastDay, precision: getPrecision(due.date), ...specialTerm(deadline), stated: true };
  }
  if (isRecurring(due)) {
    if (period === undefined) throw new RangeError("a recurring deadline has a period");
    const { year, monthDay } = dayInPeriod(due, period);
    return {
      ...yearlyTerm(monthDay, boundary, year),
      precision: "day",
      ...periodFields(due, period),
      ...specialTerm(deadline, period),
      stated: true,
    };
  }
  const anchor = anchors?.[due.anchor];
  if (anchor === undefined) return { lastDay: null, precision: null, stated: true, needsAnchor: due.anchor };
  // Day 1 is the day after the anchor.
  return {
    lastDay: atPath(`anchors.${due.anchor}`, anchor, () => lastDayIn(addDays(anchor, due.days), boundary)),
    precision: "day",
    ...specialTerm(deadline),
    stated: true,
  };
}

function periodFields(due: RecurringDue, { year, half }: Period): Pick<DeadlineTerm, "year" | "half" | "schoolYear"> {
  if ("schoolYears" in due) return { schoolYear: schoolYearFrom(year) };
  return { year, ...(half === undefined ? {} : { half }) };
}

/** The last day in a special case: of the same period, where the deadline comes back. */
function specialTerm({ specialCases }: DeadlineProvision, period?: Period): Pick<DeadlineTerm, "specialLastDay"> {
  if (specialCases === undefined) return {};
  const { due, boundary } = specialCases;
  if ("date" in due) return { specialLastDay: lastDayIn(due.date, boundary) };
  if (period === undefined) return {};
  return { specialLastDay: yearlyTerm(due.monthDay, boundary, period.year + (due.nextYear ? 1 : 0)).lastDay };
}

/** The terms of a deadline that may end between two days, or have no day; a recurring deadline has one for each period. */
export function termsBetween(
  deadline: DeadlineProvision,
  anchors: Anchors | undefined,
  from: CivilDate,
  to: CivilDate,
): DeadlineTerm[] {
  const { due } = deadline;
  if (!isRecurring(due)) return [deadlineTerm(deadline, anchors, undefined)];
  const { from: first, to: last } = recurringYears(due);
  return recurringTerms(deadline, due, from, to, { first, last: last ?? getYear(LAST_DAY) });
}

/** The terms that a recurring deadline would have between two days in the periods before its first. */
export function termsBeforeFirstYear(deadline: DeadlineProvision, from: CivilDate, to: CivilDate): DeadlineTerm[] {
  const { due } = deadline;
  if (!isRecurring(due)) return [];
  return recurringTerms(deadline, due, from, to, { first: getYear(FIRST_DAY), last: recurringYears(due).from - 1 });
}

// A term "before 1 January" ends in the year before, and one of a period may end in the year after, so one year more is tried
// on both sides. The bounds of the time asked about keep the loop short whatever years a pack names.
function recurringTerms(
  deadline: DeadlineProvision,
  due: RecurringDue,
  from: CivilDate,
  to: CivilDate,
  { first, last }: { first: number; last: number },
): DeadlineTerm[] {
  const years = [Math.max(first, getYear(from) - 1), Math.min(last, getYear(to) + 1)] as const;
  return periodsBetween(due, ...years)
    .filter((period) => isInCalendar(deadline, due, period))
    .map((period) => deadlineTerm(deadline, undefined, period));
}

/** Whether a recurring deadline ends on a day of the calendar in a period, also in a special case. */
export function isInCalendar(
  { boundary, specialCases }: DeadlineProvision,
  due: RecurringDue,
  period: Period,
): boolean {
  const { year, monthDay } = dayInPeriod(due, period);
  const isSpecialNextYear = specialCases !== undefined && "nextYear" in specialCases.due;
  const last = Math.max(year, period.year + (isSpecialNextYear ? 1 : 0));
  if (year < getYear(FIRST_DAY) || last > getYear(LAST_DAY)) return false;
  return boundary !== "before" || `${year}-${monthDay}` !== FIRST_DAY;
}

function lastDayIn(date: PartialDate, boundary: Boundary): CivilDate {
  return boundary === "before" ? addDays(getFirstDay(date), -1) : getLastDay(date);
}

function yearlyTerm(monthDay: string, boundary: Boundary, year: number): { lastDay: CivilDate; cutShort?: true } {
  const day = `${year}-${monthDay}`;
  if (isCivilDate(day)) return { lastDay: lastDayIn(day, boundary) };
  // No day of this month lies after a day that it does not have, so both boundaries end with the month.
  return { lastDay: getLastDay(`${year}-${monthDay.slice(0, 2)}`), cutShort: true };
}
