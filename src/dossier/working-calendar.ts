import { addDays, type CivilDate } from "../dates.js";
import type { Rulebook } from "../rulebook/types.js";

/** The days that do not count as working days, the Saturdays that do, and how far they are known. */
interface WorkingCalendar {
  holidays: readonly CivilDate[];
  workingSaturdays: readonly CivilDate[];
  /** Whether the days off are known for every day after `from`, up to `to`. */
  isCertain(from: CivilDate, to: CivilDate): boolean;
}

/** The working calendar of a host where it gives holidays, else that of the book. */
export function workingCalendar(
  book: Rulebook,
  holidays: readonly CivilDate[] | undefined,
  workingSaturdays: readonly CivilDate[] | undefined,
): WorkingCalendar {
  if (holidays !== undefined) return { holidays, workingSaturdays: workingSaturdays ?? [], isCertain: () => true };
  const { calendars } = book;
  const saturdays = calendars.flatMap((calendar) => calendar.workingSaturdays.map(({ date }) => date));
  return {
    holidays: calendars.flatMap((calendar) => calendar.daysOff.map(({ date }) => date)),
    workingSaturdays: workingSaturdays ?? saturdays,
    isCertain: (from, to) => areDaysOffKnown(book, from, to),
  };
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
