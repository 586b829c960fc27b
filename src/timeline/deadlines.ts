import type { DeadlineProvision } from "../pack/types.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { forceStatusOn } from "../rulebook/in-force.js";
import { addBookNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { type DeadlineTerm, termsBetween } from "./deadline-term.js";
import { parseDeadlinesInput } from "./input.js";
import { isOwedBy, levelsKey } from "./levels.js";
import { addDeadlineNotices } from "./notices.js";
import { sortedBy } from "./order.js";
import type { DeadlineList, DeadlinesInput, DeadlineView } from "./types.js";

/** One occurrence of a deadline. */
interface Occurrence {
  deadline: DeadlineProvision;
  term: DeadlineTerm;
}

/** Sorts after every day. */
const UNDATED = "~";

/**
 * Lists the deadlines whose last day lies between two days, both included, and those that have no day.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param input from which to which civil date; `level` leaves out what other levels of unit owe; `anchors` are the days
 * from which a term may count.
 * @returns a `DeadlineList`: the deadlines by last day, then by id, those without a day last; and their notices.
 * @throws InvalidInputError for input that is not well formed, or whose `to` is before its `from`.
 * @example
 * deadlines(haTinh, { from: "2026-11-01", to: "2026-11-30" }).deadlines.find(({ id }) => id === "bao-cao-hang-nam")?.lastDay;
 * // "2026-11-14": "before 15 November" does not include the 15th
 */
export function deadlines(book: Rulebook, input: DeadlinesInput): DeadlineList {
  const compiled = compiledBook(book);
  const checked = parseDeadlinesInput(input);
  const found = sortedBy(occurrences(book, checked), ({ deadline, term }) => [
    term.lastDay ?? UNDATED,
    deadline.id,
    levelsKey(deadline),
    String(term.year ?? ""),
  ]);
  const list = {
    deadlines: found.map(({ deadline, term }) => deadlineView(deadline, term)),
    notices: listNotices(compiled, found, checked),
  };
  return makeResult(book, "deadline-list", list, checked);
}

function occurrences(book: Rulebook, { from, to, level, anchors }: DeadlinesInput): Occurrence[] {
  return book.deadlines
    .filter((deadline) => isOwedBy(deadline, level) && isLawWithin(deadline, from, to))
    .flatMap((deadline) =>
      termsBetween(deadline, anchors, from, to)
        .filter(({ lastDay }) => lastDay === null || (from <= lastDay && lastDay <= to))
        .map((term) => ({ deadline, term })),
    );
}

/** Whether a provision is law on some day of a period. */
function isLawWithin({ validFrom, validTo }: DeadlineProvision, from: string, to: string): boolean {
  return (validTo === undefined || validTo >= from) && (validFrom === undefined || validFrom <= to);
}

/** The notices of the deadlines listed, each on its last day, and of the book at the end of the period. */
function listNotices(
  compiled: CompiledBook,
  found: readonly Occurrence[],
  { to, level }: DeadlinesInput,
): DeadlineList["notices"] {
  const notices = new Notices();
  for (const { deadline, term } of found) {
    // A deadline without a day is listed because it is law within the period.
    const forceStatus = term.lastDay === null ? "in-force" : forceStatusOn(deadline, term.lastDay);
    addDeadlineNotices(notices, compiled, deadline, forceStatus, term);
  }
  addDissolvedNotices(notices, { levels: [level] }, to);
  addBookNotices(notices, compiled, to);
  return notices.list();
}

function deadlineView(
  deadline: DeadlineProvision,
  { lastDay, precision, year, stated, needsAnchor }: DeadlineTerm,
): DeadlineView {
  const { id, title, levels, owedBy, recipients, kind, boundary, quantity, source, layer, pack } = deadline;
  return {
    id,
    title,
    levels: [...(levels ?? [])],
    ...(owedBy === undefined ? {} : { owedBy: [...owedBy] }),
    recipients: [...(recipients ?? [])],
    kind,
    boundary,
    lastDay,
    precision,
    ...(year === undefined ? {} : { year }),
    stated,
    ...(needsAnchor === undefined ? {} : { needsAnchor }),
    ...(quantity === undefined ? {} : { quantity }),
    source,
    layer,
    pack,
  };
}
