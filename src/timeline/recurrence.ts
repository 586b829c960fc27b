import { getYear, isPartialDate, type PartialDate, type SchoolYear } from "../dates.js";
import type { DeadlineProvision } from "../pack/types.js";

type Due = DeadlineProvision["due"];

/** What falls due in every year, school year or half-year. */
export type RecurringDue = Extract<Due, { years: unknown } | { schoolYears: unknown }>;

/** A first and a last year, both included; without a last one they go on. */
export interface Years {
  from: number;
  to?: number | undefined;
}

/** The period of one occurrence: the calendar year in which it begins, and which half of it. */
export interface Period {
  year: number;
  half?: 1 | 2;
}

/** Whether something comes back every year, school year or half-year. */
export function isRecurring(due: Due): due is RecurringDue {
  return "years" in due || "schoolYears" in due;
}

/** The calendar years in which the periods begin. */
export function recurringYears(due: RecurringDue): Years {
  if ("years" in due) return due.years;
  const { from, to } = due.schoolYears;
  return { from: firstYear(from), to: to === undefined ? undefined : firstYear(to) };
}

/** The years in which a deadline can fall, as callers name them; undefined where the text gives no calendar day. */
export function dueYears({ due }: DeadlineProvision): Years | undefined {
  if (isRecurring(due)) {
    const { from, to } = recurringYears(due);
    // A school year counts as its last calendar year.
    const shift = "schoolYears" in due ? 1 : 0;
    return { from: from + shift, to: to === undefined ? undefined : to + shift };
  }
  return "date" in due ? { from: getYear(due.date), to: getYear(due.date) } : undefined;
}

/** The periods that begin in some years, in their order. */
export function periodsBetween(due: RecurringDue, first: number, last: number): Period[] {
  const periods: Period[] = [];
  for (let year = first; year <= last; year++) {
    if ("halfYears" in due) periods.push({ year, half: 1 }, { year, half: 2 });
    else periods.push({ year });
  }
  return periods;
}

/** The period before another. */
export function periodBefore({ year, half }: Period): Period {
  if (half === undefined) return { year: year - 1 };
  return half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 };
}

/** The year and the day, `MM-DD`, that a text names for a period. */
export function dayInPeriod(due: RecurringDue, { year, half = 1 }: Period): { year: number; monthDay: string } {
  const day = "halfYears" in due ? due.halfYears[half - 1] : due;
  if (day === undefined) throw new RangeError("a year has two halves");
  return { year: day.nextYear ? year + 1 : year, monthDay: day.monthDay };
}

/** The year in which a school year begins. */
export function firstYear(schoolYear: SchoolYear): number {
  return Number(schoolYear.slice(0, 4));
}

/** The school year that begins in a year. */
export function schoolYearFrom(year: number): SchoolYear {
  return `${year}-${year + 1}`;
}

/** A date of every year in one year: `part` is a quarter, month or day, and left out it is the whole year. */
export function dateInYear(part: string | undefined, year: number): PartialDate {
  const date = part === undefined ? `${year}` : `${year}-${part}`;
  // A year without the day, 29 February, still has its month.
  const isDate: boolean = isPartialDate(date);
  return isDate ? date : date.slice(0, 7);
}
