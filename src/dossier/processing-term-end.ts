import * as z from "zod/mini";
import { nearestIds } from "../codes/suggestions.js";
import { addWorkingDays, type CivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import { atPath } from "../input/at-path.js";
import type { WithBlanks } from "../input/blanks.js";
import { lazySchema } from "../input/parse.js";
import { civilDate, shortText } from "../input/schema.js";
import { parseQuery } from "../nomination/query.js";
import { nominationFields } from "../nomination/schema.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { sourceFields } from "../result/sources.js";
import { compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { versionsOn } from "../rulebook/in-force.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { addDocumentNotices } from "./notices.js";
import type { NamedDay, ProcessingTermInput, ProcessingTermReport } from "./types.js";
import { daysWithin, workingCalendar } from "./working-calendar.js";

/** Some four years of public holidays: more would be a mistake, or an attack. */
const MOST_HOLIDAYS = 200;

const processingTermSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...nominationFields(),
    id: shortText(),
    startedOn: civilDate(),
    holidays: z.optional(z.array(civilDate()).check(z.maxLength(MOST_HOLIDAYS))),
    workingSaturdays: z.optional(z.array(civilDate()).check(z.maxLength(MOST_HOLIDAYS))),
  }),
);

/**
 * Tells the last day of a body's term for its part of a dossier, in working days (ngày làm việc).
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the term and the day that starts it. `holidays` and `workingSaturdays` replace the days off of the book, which
 * are set anew each year: where a term reaches a day for which the book has none yet, `certain` is false.
 * @returns the last day of the term. Of one that must last `at-least` so long, what follows may be done from then on.
 * @throws InvalidInputError for input that is not a query, with every problem and its path. UnknownCodeError, with the
 * nearest ids, for a term that the book has not.
 * @example
 * processingTermEnd(national, { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20" }).lastDay;
 * // "2026-05-07": 27 and 30 April and 1 May are days off
 */
export function processingTermEnd(book: Rulebook, query: WithBlanks<ProcessingTermInput>): ProcessingTermReport {
  const compiled = compiledBook(book);
  const checked = parseQuery(processingTermSchema(), query, book);
  const { id, startedOn, holidays, workingSaturdays } = checked;
  const named = book.terms.filter((term) => term.id === id);
  const speaking = fromLowestLayer(versionsOn(named, startedOn));
  if (speaking === undefined) throw unknownTerm(book, id);
  const { provision: entry, forceStatus } = speaking;
  const notices = new Notices();
  addDocumentNotices(notices, compiled, [speaking]);
  addDissolvedNotices(notices, { bodies: entry.actor }, startedOn);
  const calendar = workingCalendar(book, holidays, workingSaturdays);
  const end = atPath("startedOn", startedOn, () =>
    addWorkingDays(startedOn, entry.workingDays, calendar.daysOff.map(dateOf), calendar.workingSaturdays.map(dateOf)),
  );
  const answer = {
    id,
    actor: [...entry.actor],
    action: entry.action,
    limit: entry.limit,
    workingDays: entry.workingDays,
    lastDay: forceStatus === "in-force" ? end : null,
    ...(forceStatus === "ended" ? { provisional: end } : {}),
    certain: calendar.isCertain(startedOn, end),
    ...daysWithin(calendar, startedOn, end),
    ...sourceFields(entry),
    notices: notices.list(),
  };
  return makeResult(book, "processing-term-report", answer, checked);
}

const dateOf = ({ date }: NamedDay): CivilDate => date;

function unknownTerm(book: Rulebook, id: string): UnknownCodeError {
  const known = book.terms.map((term) => term.id);
  return new UnknownCodeError(
    makeProblem(
      "unknown-id",
      { of: "processing-term" },
      { path: "id", received: describeValue(id), candidates: nearestIds(id, known) },
    ),
  );
}
