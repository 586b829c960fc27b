import * as z from "zod/mini";
import { FIRST_DAY, getFirstDay, isPartialDate } from "../../dates.js";
import { lazySchema } from "../../input/parse.js";
import { pattern, refinement } from "../../input/refinement.js";
import { code, codes, identifier, optional, partialDate, schoolYear, year } from "../../input/schema.js";
import { interpretation, notStated, source, text, validPeriod } from "../words.js";
import { heading, list } from "./shared.js";

/** A day of every period: `nextYear` where it lies in the year after the one in which the period begins. */
const dayOfPeriod = () => ({
  monthDay: z.string().check(pattern(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "month-day")),
  nextYear: z.optional(z.literal(true)),
});

/** A first and a last year; without the last it comes back for as long as the text is law. */
const years = () => z.strictObject({ from: year(), to: optional(year()) });

const schoolYears = () => z.strictObject({ from: schoolYear(), to: optional(schoolYear()) });

const dueDay = () =>
  z.union([
    z.strictObject({ date: partialDate() }),
    z.strictObject({ ...dayOfPeriod(), years: years() }),
    z.strictObject({ ...dayOfPeriod(), schoolYears: schoolYears() }),
    /** A day for each half of a year, the first half first. */
    z.strictObject({
      halfYears: z.array(z.strictObject(dayOfPeriod())).check(z.minLength(2), z.maxLength(2)),
      years: years(),
    }),
    z.strictObject({ anchor: z.enum(["planIssuedOn"]), days: z.int().check(z.positive()) }),
    z.strictObject({ notStated: notStated() }),
  ]);

const boundary = () => z.enum(["before", "on-or-before"]);

/** Until when it may be done in special cases, and who judges whether a case is one. */
const specialCases = () =>
  z.strictObject({
    title: text(),
    judgedBy: z.optional(codes("body")),
    boundary: boundary(),
    due: z.union([z.strictObject({ date: partialDate() }), z.strictObject(dayOfPeriod())]),
  });

const SECOND_DAY = "1900-01-02";

/** Whether a deadline "before" a day ends on a day of the calendar, in its first year too. */
function endsInCalendar({ boundary, due }: { boundary: string; due: z.output<ReturnType<typeof dueDay>> }): boolean {
  if (boundary !== "before") return true;
  if ("monthDay" in due && "years" in due && due.nextYear === undefined) {
    return `${due.years.from}-${due.monthDay}` !== FIRST_DAY;
  }
  // Of a date that is none, its own schema has the problem.
  return !("date" in due) || !isPartialDate(due.date) || getFirstDay(due.date) !== FIRST_DAY;
}

const deadline = () =>
  z
    .strictObject({
      id: identifier(),
      title: text(),
      kind: z.enum(["once", "yearly", "half-yearly", "at-review", "periodic"]),
      /** The levels of unit that owe it; left out, every unit does, unless `owedBy` names a body. */
      levels: z.optional(codes("unitLevel")),
      /** The body that owes it, where it is not the units. */
      owedBy: z.optional(codes("body")),
      /** Each of these must receive it. */
      recipients: z.optional(codes("body")),
      /** Other deadlines of the plan for the same thing, with another day. */
      competesWith: z.optional(z.array(identifier()).check(z.minLength(1))),
      boundary: boundary(),
      due: dueDay(),
      specialCases: z.optional(specialCases()),
      quantity: z.optional(z.strictObject({ atLeast: optional(z.int()), atMost: optional(z.int()), of: text() })),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validPeriod(),
    })
    .check(refinement(endsInCalendar, "too-early", { notBefore: SECOND_DAY }));

const phase = () =>
  z.strictObject({ id: identifier(), title: text(), from: partialDate(), to: partialDate(), source: source() });

/** A date of every year: the whole year, or the quarter, month or day of it in `part`. */
const yearlyDate = () =>
  z.strictObject({
    part: z.optional(
      z.string().check(pattern(/^(Q[1-4]|0[1-9]|1[0-2]|(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/, "part-of-year")),
    ),
    years: years(),
  });

const milestone = () =>
  z.strictObject({
    id: identifier(),
    occasion: code("occasion"),
    title: text(),
    on: z.union([partialDate(), yearlyDate()]),
    source: source(),
    interpretation: z.optional(interpretation()),
  });

/** `timeline.json`: phases, reviews and deadlines with their days. */
export const timelineRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...heading("timeline"),
    phases: list(phase()),
    milestones: list(milestone()),
    deadlines: list(deadline()),
  }),
);
