import * as z from "zod/mini";
import { type CivilDate, isCivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { refinement } from "../input/refinement.js";
import { civilDate, code, shortText, year } from "../input/schema.js";
import type { DeadlineInput, DeadlinesInput } from "./types.js";

const anchors = () => z.strictObject({ planIssuedOn: z.optional(civilDate()) });

const daySchema = lazySchema(() => z.strictObject({ date: civilDate() }));

const deadlinesSchema = lazySchema(() =>
  z.strictObject({
    from: civilDate(),
    to: civilDate(),
    audience: z.optional(code("unitLevel")),
    anchors: z.optional(anchors()),
  }),
);

const isDoneOn = (value: string) => value === "not-done" || isCivilDate(value);

const reportSchema = lazySchema(() =>
  z.strictObject({
    // Any text, so that an id the book does not know is told with those it does.
    id: shortText(),
    asOf: civilDate(),
    year: z.optional(year()),
    audience: z.optional(code("unitLevel")),
    doneOn: z.optional(z.string().check(refinement(isDoneOn, "bad-date", { precision: "day", or: ["not-done"] }))),
    recipients: z.optional(z.array(code("body")).check(z.maxLength(100))),
    anchors: z.optional(anchors()),
  }),
);

/** Checks a day. Throws `InvalidInputError` at `date`. */
export function checkDay(date: unknown): CivilDate {
  return checkedBy(daySchema(), { date }).date;
}

/** Checks a query and gives a copy of it. Throws `InvalidInputError` with every problem. */
export function checkDeadlineQuery(input: unknown): DeadlinesInput {
  const query = checkedBy(deadlinesSchema(), input) as DeadlinesInput;
  if (query.from > query.to) {
    throw new InvalidInputError([
      makeProblem("too-early", { notBefore: query.from }, { path: "to", received: describeValue(query.to) }),
    ]);
  }
  return query;
}

/** Checks a report and gives a copy of it. Throws `InvalidInputError` with every problem. */
export function checkDutyReport(input: unknown): DeadlineInput {
  const report = checkedBy(reportSchema(), input) as DeadlineInput;
  const { asOf, doneOn } = report;
  if (doneOn !== undefined && doneOn !== "not-done" && doneOn > asOf) {
    throw new InvalidInputError([
      makeProblem("too-late", { notAfter: asOf }, { path: "doneOn", received: describeValue(doneOn) }),
    ]);
  }
  return report;
}

function checkedBy<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const checked = parseInput(schema, input);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  return checked.value;
}
