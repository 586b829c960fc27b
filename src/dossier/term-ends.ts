import * as z from "zod/mini";
import { nearestIds } from "../codes/suggestions.js";
import { addWorkingDays } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { InvalidQueryError, UnknownCodeError } from "../errors.js";
import { checkInput, lazySchema } from "../input/parse.js";
import { civilDate, shortText } from "../input/schema.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { compiledOf } from "../rulebook/create.js";
import { versionsOn } from "../rulebook/in-force.js";
import { fromLowestLayer } from "../rulebook/precedence.js";
import { receiptOf } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { noteAll } from "./notes.js";
import type { TermEnd, TermQuery } from "./types.js";

/** Some four years of public holidays: more would be a mistake, or an attack. */
const MOST_HOLIDAYS = 200;

const querySchema = lazySchema(() =>
  z.strictObject({
    id: shortText(),
    startedOn: civilDate(),
    holidays: z.optional(z.array(civilDate()).check(z.maxLength(MOST_HOLIDAYS))),
  }),
);

/**
 * Tells the last day of a body's term for its part of a dossier, in working days (ngày làm việc).
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query the term, the day that starts it, and the public holidays of the time. The library knows none: they are
 * set each year, some by the lunar calendar. Left out, `certain` is false and the term ends on `lastDay` at the earliest.
 * @returns the last day of the term. Of one that must last `at-least` so long, what follows may be done from then on.
 * @throws InvalidQueryError for input that is not a query, with every problem and its path. UnknownCodeError, with the
 * nearest ids, for a term that the book has not.
 * @example
 * termEnds(national, { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20", holidays: ["2026-04-30", "2026-05-01"] })
 *   .lastDay; // "2026-05-06"
 */
export function termEnds(book: Rulebook, query: TermQuery): TermEnd {
  compiledOf(book);
  const checked = checkInput(querySchema(), query);
  if (!checked.ok) throw new InvalidQueryError(checked.problems);
  const { id, startedOn, holidays } = checked.value;
  const named = book.terms.filter((term) => term.id === id);
  const speaking = fromLowestLayer(versionsOn(named, startedOn));
  if (speaking === undefined) throw unknownTerm(book, id);
  const { entry, standing } = speaking;
  const notices = new Notices();
  noteAll(notices, book, [speaking]);
  const end = addWorkingDays(startedOn, entry.workingDays, holidays ?? []);
  const answer = {
    id,
    limit: entry.limit,
    workingDays: entry.workingDays,
    lastDay: standing === "in-force" ? end : null,
    ...(standing === "ended" ? { provisional: end } : {}),
    certain: holidays !== undefined,
    source: entry.source,
    notices: notices.list(),
  };
  return { ...answer, texts: citedTexts(answer, book.instruments), receipt: receiptOf(book, checked.value) };
}

function unknownTerm(book: Rulebook, id: string): UnknownCodeError {
  const known = book.terms.map((term) => term.id);
  return new UnknownCodeError("id", "a term of the book", describeValue(id), nearestIds(id, known));
}
