import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { type CivilDate, isCivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseOrThrow } from "../input/parse.js";
import { refinement } from "../input/refinement.js";
import { civilDate, code, optional, shortText, year } from "../input/schema.js";

const anchors = () => z.strictObject({ planIssuedOn: optional(civilDate()) });

const daySchema = lazySchema(() => z.strictObject({ date: civilDate() }));

const deadlinesSchema = lazySchema(() =>
  z.strictObject({
    from: civilDate(),
    to: civilDate(),
    level: optional(code("unitLevel")),
    owedBy: optional(code("body")),
    anchors: optional(anchors()),
  }),
);

const isDoneOn = (value: string) => value === "not-done" || isCivilDate(value);

const deadlineSchema = lazySchema(() =>
  z.strictObject({
    // Any text: an id that the book does not know is refused later, with the nearest known ids.
    id: shortText(),
    asOf: civilDate(),
    year: optional(year()),
    level: optional(code("unitLevel")),
    doneOn: optional(z.string().check(refinement(isDoneOn, "bad-date", { precision: "day", or: ["not-done"] }))),
    recipients: optional(z.array(code("body")).check(z.maxLength(100))),
    anchors: optional(anchors()),
  }),
);

/** Parses a day. Throws `InvalidInputError` at `date`. */
export function parseDay(date: unknown): CivilDate {
  return parseOrThrow(daySchema(), { date }).date;
}

/** Parses which deadlines of a book to list. Throws `InvalidInputError` with every problem. */
export function parseDeadlinesInput(input: unknown, book?: BookCodes) {
  const query = parseOrThrow(deadlinesSchema(), input, book);
  if (query.from > query.to) {
    throw new InvalidInputError([
      makeProblem("too-early", { notBefore: query.from }, { path: "to", received: describeValue(query.to) }),
    ]);
  }
  return query;
}

/** Parses a deadline of a book to check. Throws `InvalidInputError` with every problem. */
export function parseDeadlineInput(input: unknown, book?: BookCodes) {
  const report = parseOrThrow(deadlineSchema(), input, book);
  const { asOf, doneOn } = report;
  if (doneOn !== undefined && doneOn !== "not-done" && doneOn > asOf) {
    throw new InvalidInputError([
      makeProblem("too-late", { notAfter: asOf }, { path: "doneOn", received: describeValue(doneOn) }),
    ]);
  }
  return report;
}
