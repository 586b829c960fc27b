import { addDays, addWorkingDays, type CivilDate } from "../dates.js";
import type { Rulebook } from "../rulebook/types.js";
import type { NamedDay } from "./types.js";

/** The days that do not count as working days, the Saturdays that do, and how far they are known. */
interface WorkingCalendar {
  daysOff: readonly NamedDay[];
  workingSaturdays: readonly NamedDay[];
  /** Whether the days off are known for every day after `from`, up to `to`. */
  isCertain(from: CivilDate, to: CivilDate): boolean;
}

/** The working calendar of a host where it gives holidays, else that of the book. */
export function workingCalendar(
  book: Rulebook,
  holidays: readonly CivilDate[] | undefined,
  workingSaturdays: readonly CivilDate[] | undefined,
): WorkingCalendar {
  const given = workingSaturdays?.map((date) => ({ date }));
  if (holidays !== undefined) {
    return { daysOff: holidays.map((date) => ({ date })), workingSaturdays: given ?? [], isCertain: () => true };
  }
  const { calendars } = book;
  return {
    daysOff: calendars.flatMap(({ daysOff }) => daysOff),
    workingSaturdays: given ?? calendars.flatMap((calendar) => calendar.workingSaturdays),
    isCertain: (from, to) => areDaysOffKnown(book, from, to),
  };
}

/** The days of a calendar that change how a term is counted: the weekdays off in it, and the Saturdays worked. */
export function daysWithin(
  { daysOff, workingSaturdays }: WorkingCalendar,
  from: CivilDate,
  to: CivilDate,
): { daysOff: NamedDay[]; workingSaturdays: NamedDay[] } {
  const off = daysIn(daysOff, from, to).filter(({ date }) => isWeekday(date));
  const isOff = new Set(daysOff.map(({ date }) => date));
  return { daysOff: off, workingSaturdays: daysIn(workingSaturdays, from, to).filter(({ date }) => !isOff.has(date)) };
}

const isWeekday = (date: CivilDate): boolean => addWorkingDays(addDays(date, -1), 1) === date;

/** The days after one and up to another, in their order, each once. */
function daysIn(days: readonly NamedDay[], from: CivilDate, to: CivilDate): NamedDay[] {
  const byDate = new Map(days.filter(({ date }) => from < date && date <= to).map((day) => [day.date, day]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function areDaysOffKnown({ calendars }: Rulebook, from: CivilDate, to: CivilDate): boolean {
  const isUndecided = calendars.some(({ undecided = [] }) => undecided.some((day) => from < day && day <= to));
  if (isUndecided) return false;
  let reached = from;
  while (reached < to) {
    const next = addDays(reached, 1);
    const calendar = calendars.find(({ validFrom, validTo }) => validFrom <= next && next <= validTo);
    if (calendar === undefined) return false;
    reached = calendar.validTo;
  }
  return true;
}
