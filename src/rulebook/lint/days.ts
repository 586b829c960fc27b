import { compareDates, getFirstDay, getLastDay, isCivilDate } from "../../dates.js";
import type { DeadlineProvision } from "../../pack/types.js";
import type { ComposedBook } from "../compose.js";
import { ofPack, plansIn } from "./covering.js";
import { findingIn, findingInHeader, type ReviewFinding } from "./finding.js";

/** The last year in which a date may lie. */
const LAST_YEAR = 2199;

/** Days that no calendar has, ends before beginnings, and texts that have ended on no day. */
export function lintDays(book: ComposedBook): ReviewFinding[] {
  return [
    ...book.deadlines.flatMap((deadline) => impossibleDay(deadline)),
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

function impossibleDay(deadline: DeadlineProvision): ReviewFinding[] {
  if (!("monthDay" in deadline.due)) return [];
  const { monthDay, years } = deadline.due;
  const { from, to = LAST_YEAR } = years;
  if (to < from) {
    const params = { value: String(to), other: String(from) };
    return [findingIn("deadlines", deadline, "reversed-days", ".due.years.to", { params })];
  }
  for (let year = from; year <= to; year += 1) if (isCivilDate(`${year}-${monthDay}`)) return [];
  return [findingIn("deadlines", deadline, "impossible-day", ".due.monthDay", { params: { value: monthDay } })];
}

/** What lies outside the time it is a part of: last days outside their text, reviews outside every phase. */
export function lintTimes(book: ComposedBook): ReviewFinding[] {
  return plansIn(book).flatMap(({ pack }) => {
    const [phases, milestones] = [ofPack(book.phases, pack), ofPack(book.milestones, pack)];
    const deadlines = ofPack(book.deadlines, pack);
    return [
      ...deadlines.flatMap(outsideText),
      ...milestones
        .filter(
          ({ on }) =>
            phases.length > 0 &&
            !phases.some(({ from, to }) => getFirstDay(from) <= getLastDay(on) && getFirstDay(on) <= getLastDay(to)),
        )
        .map((milestone) =>
          findingIn("milestones", milestone, "outside-phases", ".on", { params: { value: milestone.on } }),
        ),
      ...(milestones.length > 0 ? [] : deadlines.filter(({ kind }) => kind === "at-review")).map((deadline) =>
        findingIn("deadlines", deadline, "report-without-review", ".kind"),
      ),
    ];
  });
}

function outsideText(deadline: DeadlineProvision): ReviewFinding[] {
  const { due, validFrom = "", validTo = "9999" } = deadline;
  const [path, first, last] =
    "date" in due
      ? [".due.date", due.date, due.date]
      : "monthDay" in due
        ? [".due.years", String(due.years.from), String(due.years.to ?? due.years.from)]
        : [];
  if (path === undefined || first === undefined || last === undefined) return [];
  if (getLastDay(first) >= validFrom && getFirstDay(last) <= validTo) return [];
  const value = first === last ? first : `${first}-${last}`;
  return [findingIn("deadlines", deadline, "outside-text", path, { params: { value } })];
}

/** The packs of which nobody has said that they are current on a day. */
export function lintCurrency({ packs }: ComposedBook, asOf: string): ReviewFinding[] {
  return packs
    .filter(({ currentThrough }) => currentThrough < asOf)
    .map(({ pack, currentThrough }) =>
      findingInHeader(pack, "currentThrough", pack, "not-current", "", { params: { value: currentThrough } }),
    );
}
