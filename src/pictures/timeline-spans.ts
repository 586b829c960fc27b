import type { LocalizedText } from "../codes.js";
import { type CivilDate, getFirstDay, getLastDay, getYear, type PartialDate } from "../dates.js";
import { versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { dateInYear } from "../timeline/recurrence.js";

/** Two days, both included. */
export interface Interval {
  from: CivilDate;
  to: CivilDate;
}

/** A phase or review with the days it may have. */
interface FoundSpan {
  id: string;
  title: LocalizedText;
  from: PartialDate;
  to: PartialDate;
  possible: Interval;
  /** Left out where no day is certain. */
  certain?: Interval;
}

/** The phases that have a day in an interval, the earliest first. */
export function phasesIn(book: Rulebook, asOf: CivilDate, range: Interval): FoundSpan[] {
  const found = versionsOn(book.phases, asOf).map(({ provision: { id, title, from, to } }): FoundSpan => {
    const certain = { from: getLastDay(from), to: getFirstDay(to) };
    const possible = { from: getFirstDay(from), to: getLastDay(to) };
    return { id, title, from, to, possible, ...(certain.from <= certain.to ? { certain } : {}) };
  });
  return inOrder(found, range);
}

/** The reviews that may fall into an interval, the earliest first; one that comes back, once for each of its years. */
export function reviewsIn(book: Rulebook, asOf: CivilDate, range: Interval): FoundSpan[] {
  const found = versionsOn(book.milestones, asOf).flatMap(({ provision: { id, title, on } }) =>
    reviewDays(on, range).map((day): FoundSpan => {
      const possible = { from: getFirstDay(day), to: getLastDay(day) };
      return {
        id,
        title,
        from: day,
        to: day,
        possible,
        ...(possible.from === possible.to ? { certain: possible } : {}),
      };
    }),
  );
  return inOrder(found, range);
}

function reviewDays(on: Rulebook["milestones"][number]["on"], range: Interval): PartialDate[] {
  if (typeof on === "string") return [on];
  const { part, years } = on;
  const first = Math.max(years.from, getYear(range.from));
  const last = Math.min(years.to ?? getYear(range.to), getYear(range.to));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => dateInYear(part, first + index));
}

function inOrder(found: readonly FoundSpan[], range: Interval): FoundSpan[] {
  return found
    .filter(({ possible }) => possible.from <= range.to && range.from <= possible.to)
    .sort((a, b) => (a.possible.from < b.possible.from ? -1 : a.possible.from > b.possible.from ? 1 : 0));
}
