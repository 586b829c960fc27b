import * as z from "zod/mini";
import type { BookCodes } from "../codes.js";
import { isCivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema } from "../input/parse.js";
import { refinement } from "../input/refinement.js";
import { civilDate, code, optional, shortText, yearOrSchoolYear } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields } from "../nomination/schema.js";

const anchors = () => z.strictObject({ planIssuedOn: optional(civilDate()) });

const timelineSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ ...nominationFields(), asOf: civilDate() }));

const deadlinesSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    from: civilDate(),
    to: civilDate(),
    owedBy: optional(code("body")),
    anchors: optional(anchors()),
  }),
);

const isDoneOn = (value: string) => value === "not-done" || isCivilDate(value);

const deadlineSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    // Any text: an id that the book does not know is refused later, with the nearest known ids.
    id: shortText(),
    asOf: civilDate(),
    year: optional(yearOrSchoolYear()),
    half: optional(z.union([z.literal(1), z.literal(2)])),
    isSpecialCase: optional(z.boolean()),
    doneOn: optional(z.string().check(refinement(isDoneOn, "bad-date", { precision: "day", or: ["not-done"] }))),
    recipients: optional(z.array(code("body")).check(z.maxLength(100))),
    anchors: optional(anchors()),
  }),
);

/** Parses which day to place. Throws `InvalidInputError` with every problem. */
export function parseTimelineInput(input: unknown, book?: BookCodes) {
  return parseQuery(timelineSchema(), input, book);
}

/** Parses which deadlines of a book to list. Throws `InvalidInputError` with every problem. */
export function parseDeadlinesInput(input: unknown, book?: BookCodes) {
  const query = parseQuery(deadlinesSchema(), input, book);
  if (query.from > query.to) {
    throw new InvalidInputError([
      makeProblem("too-early", { notBefore: query.from }, { path: "to", received: describeValue(query.to) }),
    ]);
  }
  return query;
}

/** Parses a deadline of a book to check. Throws `InvalidInputError` with every problem. */
export function parseDeadlineInput(input: unknown, book?: BookCodes) {
  const report = parseQuery(deadlineSchema(), input, book);
  const { asOf, doneOn } = report;
  if (doneOn !== undefined && doneOn !== "not-done" && doneOn > asOf) {
    throw new InvalidInputError([
      makeProblem("too-late", { notAfter: asOf }, { path: "doneOn", received: describeValue(doneOn) }),
    ]);
  }
  return report;
}
