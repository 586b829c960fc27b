import { getPrecision, type PartialDate } from "../dates.js";
import { dateText } from "../explain/values.js";
import type { DeadlineProvision, MilestoneProvision } from "../pack/types.js";
import { deadlineTerm, termsBetween } from "../timeline/deadline-term.js";
import { isRecurring, type RecurringDue, recurringYears } from "../timeline/recurrence.js";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

const dayAndMonth = (monthDay: string): string =>
  `${Number(monthDay.slice(3))} ${MONTHS[Number(monthDay.slice(0, 2)) - 1]}`;

/** A date in words, however much of it is known. */
export function dateWords(date: PartialDate): string {
  return getPrecision(date) === "day" ? `${dayAndMonth(date.slice(5))} ${date.slice(0, 4)}` : dateText(date, "en");
}

const KINDS: Record<DeadlineProvision["kind"], string> = {
  once: "once",
  yearly: "every year",
  "half-yearly": "every half-year",
  "at-review": "at each review",
  periodic: "periodically",
};

/** How often a deadline comes. */
export const kindWords = ({ kind }: DeadlineProvision): string => KINDS[kind];

/** When a deadline is due, with the boundary in words: "before 15 November of each year …: last day 14 November". */
export function dueWords(entry: DeadlineProvision): string {
  const { due, boundary } = entry;
  if ("notStated" in due) return "no day stated";
  if ("anchor" in due) {
    const within = boundary === "before" ? `in less than ${due.days} days` : `within ${due.days} days`;
    return `${within} of the plan's day of issue, that day not counted; the text does not carry the day`;
  }
  if (isRecurring(due)) {
    return `${boundaryWords(boundary)} ${daysNamed(due)} of ${eachPeriod(due)}: last day ${yearlyLastDays(entry, recurringYears(due))}`;
  }
  const { lastDay } = deadlineTerm(entry, undefined, undefined);
  const date = getPrecision(due.date) === "day" || boundary === "before" ? dateWords(due.date) : endOf(due.date);
  return `${boundaryWords(boundary)} ${date}: last day ${dateWords(lastDay ?? due.date)}`;
}

/** The days that a text names for each period. */
function daysNamed(due: RecurringDue): string {
  const days = "halfYears" in due ? due.halfYears : [due];
  return days
    .map(({ monthDay, nextYear }) => `${dayAndMonth(monthDay)}${nextYear ? " of the year after" : ""}`)
    .join(" and ");
}

/** The periods of a duty that comes back: "each year, 2025 to 2030". */
function eachPeriod(due: RecurringDue): string {
  const { from, to } = "schoolYears" in due ? due.schoolYears : due.years;
  if (from === to) return String(from);
  const each = "schoolYears" in due ? "each school year" : "halfYears" in due ? "each half of a year" : "each year";
  return `${each}, ${to === undefined ? `from ${from} on` : `${from} to ${to}`}`;
}

/** Until when in special cases, in words; undefined where there are none. */
export function specialWords({ specialCases }: DeadlineProvision): string | undefined {
  if (specialCases === undefined) return undefined;
  const { title, due, boundary } = specialCases;
  const day = "date" in due ? dateWords(due.date) : dayAndMonth(due.monthDay);
  const after = "nextYear" in due ? " of the year after" : "";
  return `${title.en}: ${boundaryWords(boundary)} ${day}${after}`;
}

/** A date of a review, or that it comes back every year. */
export function reviewWords(on: MilestoneProvision["on"]): string {
  if (typeof on === "string") return dateWords(on);
  const { part, years } = on;
  const when =
    part === undefined ? "each year" : `${/-/.test(part) ? dayAndMonth(part) : partWords(part)} of each year`;
  return `${when}, ${years.to === undefined ? `from ${years.from} on` : `${years.from} to ${years.to}`}`;
}

const partWords = (part: string): string =>
  part.startsWith("Q") ? `quarter ${part.slice(1)}` : String(MONTHS[Number(part) - 1]);

const boundaryWords = (boundary: DeadlineProvision["boundary"]): string =>
  boundary === "before" ? "before" : "on or before";

const endOf = (date: PartialDate): string => `the end of ${dateText(date, "en")}`;

/** The last days of a deadline of every year, without the year; they differ only around the end of February. */
function yearlyLastDays(entry: DeadlineProvision, { from, to }: { from: number; to?: number | undefined }): string {
  // Eight years hold a leap year and a common one.
  const terms = termsBetween(entry, undefined, `${from - 1}-01-01`, `${to ?? from + 7}-12-31`);
  const days = terms.flatMap(({ lastDay, year }) => {
    if (lastDay === null) return [];
    const before = Number(lastDay.slice(0, 4)) < (year ?? 0) ? " of the year before" : "";
    return [`${dayAndMonth(lastDay.slice(5))}${before}`];
  });
  return [...new Set(days)].join(" or ");
}
