import { compareDates, getFirstDay, getLastDay, isCivilDate } from "../../dates.js";
import type { DeadlineProvision, MilestoneProvision } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { ofPack, plansIn } from "./covering.js";
import { type FoundFinding, findingIn, findingInHeader } from "./finding.js";

/** The last year in which a date may lie. */
const LAST_YEAR = 2199;

/** Days that no calendar has, ends before beginnings, and texts that have ended on no day. */
export function lintDays(book: ComposedBook): FoundFinding[] {
  return [
    ...book.deadlines.flatMap(impossibleDays),
    ...book.milestones.flatMap(impossibleReview),
    ...book.phases
      .filter(({ from, to }) => compareDates(to, from) === "before")
      .map((phase) =>
        findingIn("phases", phase, "reversed-days", ".to", { params: { value: phase.to, other: phase.from } }),
      ),
    ...book.packs.flatMap(({ pack, instruments = [] }) =>
      instruments
        .filter(({ endedBy, inForceTo }) => endedBy !== undefined && inForceTo === undefined)
        .map(({ id }) => findingInHeader(pack, "instruments", id, "ended-without-day", ".inForceTo")),
    ),
  ];
}

type Years = { from: number; to?: number | undefined };

/** The periods of a duty that comes back: where they are stated, the years in which they begin, and what the text calls them. */
interface Recurring {
  path: string;
  years: Years;
  names: { from: string; to?: string | undefined };
}

/** The periods of a duty; none of what does not come back. */
function recurringIn({ due }: DeadlineProvision): Recurring | undefined {
  if ("years" in due) {
    const { from, to } = due.years;
    return { path: ".due.years", years: due.years, names: { from: `${from}`, to: to === undefined ? to : `${to}` } };
  }
  if (!("schoolYears" in due)) return undefined;
  const { from, to } = due.schoolYears;
  const first = (schoolYear: string) => Number(schoolYear.slice(0, 4));
  const years = { from: first(from), to: to === undefined ? undefined : first(to) };
  return { path: ".due.schoolYears", years, names: due.schoolYears };
}

interface DayOfPeriod {
  monthDay: string;
  nextYear?: true | undefined;
}

/** The days of every period, each with its place. */
function daysOfPeriods({ due, specialCases }: DeadlineProvision): [path: string, day: DayOfPeriod][] {
  return [
    ...("monthDay" in due ? [[".due.monthDay", due] satisfies [string, DayOfPeriod]] : []),
    ...("halfYears" in due ? due.halfYears : []).map((day, index): [string, DayOfPeriod] => [
      `.due.halfYears[${index}].monthDay`,
      day,
    ]),
    ...(specialCases !== undefined && "monthDay" in specialCases.due
      ? [[".specialCases.due.monthDay", specialCases.due] satisfies [string, DayOfPeriod]]
      : []),
  ];
}

function impossibleDays(deadline: DeadlineProvision): FoundFinding[] {
  const recurring = recurringIn(deadline);
  if (recurring === undefined) return [];
  const { path, years, names } = recurring;
  if (isReversed(years)) {
    const params = { value: String(names.to), other: names.from };
    return [findingIn("deadlines", deadline, "reversed-days", `${path}.to`, { params })];
  }
  return daysOfPeriods(deadline)
    .filter(([, { monthDay, nextYear }]) => !hasDay(years, monthDay, nextYear ? 1 : 0))
    .map(([place, { monthDay }]) =>
      findingIn("deadlines", deadline, "impossible-day", place, { params: { value: monthDay } }),
    );
}

function impossibleReview(milestone: MilestoneProvision): FoundFinding[] {
  const { on } = milestone;
  if (typeof on === "string") return [];
  const { part = "", years } = on;
  if (isReversed(years)) {
    const params = { value: String(years.to), other: String(years.from) };
    return [findingIn("milestones", milestone, "reversed-days", ".on.years.to", { params })];
  }
  const isDay = /^\d\d-\d\d$/.test(part);
  return !isDay || hasDay(years, part)
    ? []
    : [findingIn("milestones", milestone, "impossible-day", ".on.part", { params: { value: part } })];
}

const isReversed = ({ from, to }: Years): boolean => to !== undefined && to < from;

/** Whether a day is in the calendar of one of the years, or of those so many years later. */
function hasDay({ from, to = LAST_YEAR }: Years, monthDay: string, later = 0): boolean {
  for (let year = from; year <= to; year += 1) if (isCivilDate(`${year + later}-${monthDay}`)) return true;
  return false;
}

/** What lies outside the time it is a part of: last days outside their text, reviews outside every phase. */
export function lintTimes(book: ComposedBook): FoundFinding[] {
  return plansIn(book).flatMap(({ pack }) => {
    const [phases, milestones] = [ofPack(book.phases, pack), ofPack(book.milestones, pack)];
    const deadlines = ofPack(book.deadlines, pack);
    return [
      ...deadlines.flatMap(outsideText),
      ...milestones
        .filter(
          ({ on }) =>
            phases.length > 0 &&
            !phases.some(({ from, to }) => getFirstDay(from) <= lastDayIn(on) && firstDayIn(on) <= getLastDay(to)),
        )
        .map((milestone) =>
          findingIn("milestones", milestone, "outside-phases", ".on", { params: { value: datesText(milestone.on) } }),
        ),
      ...(milestones.length > 0 ? [] : deadlines.filter(({ kind }) => kind === "at-review")).map((deadline) =>
        findingIn("deadlines", deadline, "report-without-review", ".kind"),
      ),
    ];
  });
}

type ReviewDate = MilestoneProvision["on"];

const firstDayIn = (on: ReviewDate) => getFirstDay(typeof on === "string" ? on : String(on.years.from));
const lastDayIn = (on: ReviewDate) => getLastDay(typeof on === "string" ? on : String(on.years.to ?? LAST_YEAR));

function datesText(on: ReviewDate): string {
  return typeof on === "string" ? on : `${on.years.from}–${on.years.to ?? ""}`;
}

function outsideText(deadline: DeadlineProvision): FoundFinding[] {
  const { due, validFrom = "", validTo = "9999" } = deadline;
  const finding = (path: string, value: string) =>
    findingIn("deadlines", deadline, "outside-text", path, { params: { value } });
  const isOutside = (first: string, last: string) => getLastDay(last) < validFrom || getFirstDay(first) > validTo;
  if ("date" in due) return isOutside(due.date, due.date) ? [finding(".due.date", due.date)] : [];
  const recurring = recurringIn(deadline);
  if (recurring === undefined) return [];
  const { path, years, names } = recurring;
  const later = daysOfPeriods(deadline).map(([, { nextYear }]) => (nextYear ? 1 : 0));
  const first = String(years.from + Math.min(...later));
  const last = String(Math.min((years.to ?? LAST_YEAR) + Math.max(...later), LAST_YEAR));
  if (!isOutside(first, last)) return [];
  return [finding(path, names.from === names.to ? names.from : `${names.from}–${names.to ?? ""}`)];
}

/** The packs of which nobody has said that they are current on a day. */
export function lintCurrency({ packs }: ComposedBook, asOf: string): FoundFinding[] {
  return packs
    .filter(({ currentThrough }) => currentThrough < asOf)
    .map(({ pack, currentThrough }) =>
      findingInHeader(pack, "currentThrough", pack, "not-current", "", { params: { value: currentThrough } }),
    );
}
