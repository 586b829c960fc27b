import * as z from "zod/mini";
import { nearestIds } from "../codes/suggestions.js";
import { addWorkingDays } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, UnknownCodeError } from "../errors.js";
import { atPath } from "../input/at-path.js";
import { lazySchema, parseInput } from "../input/parse.js";
import { civilDate, shortText } from "../input/schema.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { compiledBook } from "../rulebook/compile.js";
import { versionsOn } from "../rulebook/in-force.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import type { Rulebook } from "../rulebook/types.js";
import { addDocumentNotices } from "./notices.js";
import type { ProcessingTermInput, ProcessingTermReport } from "./types.js";

/** Some four years of public holidays: more would be a mistake, or an attack. */
const MOST_HOLIDAYS = 200;

const processingTermSchema = lazySchema(() =>
  z.strictObject({
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
 * @param query the term, the day that starts it, and the public holidays of the time. The library knows none: they are
 * set each year, some by the lunar calendar. Left out, `certain` is false and the term ends on `lastDay` at the earliest.
 * @returns the last day of the term. Of one that must last `at-least` so long, what follows may be done from then on.
 * @throws InvalidInputError for input that is not a query, with every problem and its path. UnknownCodeError, with the
 * nearest ids, for a term that the book has not.
 * @example
 * processingTermEnd(national, { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20", holidays: ["2026-04-30", "2026-05-01"] })
 *   .lastDay; // "2026-05-06"
 */
export function processingTermEnd(book: Rulebook, query: ProcessingTermInput): ProcessingTermReport {
  const compiled = compiledBook(book);
  const checked = parseInput(processingTermSchema(), query);
  if (!checked.ok) throw new InvalidInputError(checked.problems);
  const { id, startedOn, holidays, workingSaturdays } = checked.value;
  const named = book.terms.filter((term) => term.id === id);
  const speaking = fromLowestLayer(versionsOn(named, startedOn));
  if (speaking === undefined) throw unknownTerm(book, id);
  const { provision: entry, forceStatus } = speaking;
  const notices = new Notices();
  addDocumentNotices(notices, compiled, [speaking]);
  const end = atPath("startedOn", startedOn, () =>
    addWorkingDays(startedOn, entry.workingDays, holidays, workingSaturdays),
  );
  const answer = {
    id,
    actor: [...entry.actor],
    action: entry.action,
    limit: entry.limit,
    workingDays: entry.workingDays,
    lastDay: forceStatus === "in-force" ? end : null,
    ...(forceStatus === "ended" ? { provisional: end } : {}),
    certain: holidays !== undefined,
    source: entry.source,
    notices: notices.list(),
  };
  return makeResult(book, "processing-term-report", answer, checked.value);
}

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
