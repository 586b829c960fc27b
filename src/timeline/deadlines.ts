import type { WithBlanks } from "../input/blanks.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { parseDeadlinesInput } from "./input.js";
import { levelsKey } from "./levels.js";
import { addDeadlineNotices } from "./notices.js";
import { findOccurrences, type Occurrence } from "./occurrences.js";
import { sortedBy } from "./order.js";
import { termFields } from "./term-fields.js";
import type { DeadlineList, DeadlinesInput, DeadlineView } from "./types.js";

/** Sorts after every day. */
const UNDATED = "~";

/**
 * Lists the deadlines whose last day lies between two days, both included, and those that have no day.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param input from which to which civil date; `unit.level` leaves out what other levels of unit owe, and `owedBy` all but
 * what names that body; `anchors` are the days
 * from which a term may count.
 * @returns a `DeadlineList`: the deadlines by last day, then by id, those without a day last; and notices, also of what is
 * left out because its text was not law.
 * @throws InvalidInputError for input that is not well formed, or whose `to` is before its `from`.
 * @example
 * deadlines(haTinh, { from: "2026-11-01", to: "2026-11-30" }).deadlines.find(({ id }) => id === "bao-cao-hang-nam")?.lastDay;
 * // "2026-11-14": "before 15 November" does not include the 15th
 */
export function deadlines(book: Rulebook, input: WithBlanks<DeadlinesInput>): DeadlineList {
  const compiled = compiledBook(book);
  const checked = parseDeadlinesInput(input, book);
  const { listed, leftOpen } = findOccurrences(book, checked);
  const found = sortedBy(listed, ({ deadline, term }) => [
    term.lastDay ?? UNDATED,
    deadline.id,
    levelsKey(deadline),
    `${term.year ?? term.schoolYear ?? ""} ${term.half ?? ""}`,
  ]);
  const list = {
    deadlines: found.map(deadlineView),
    notices: listNotices(compiled, found, leftOpen, checked),
  };
  return makeResult(book, "deadline-list", list, checked);
}

/** The notices of the deadlines listed and of those left open, each as of its last day, and of the book at the end of the period. */
function listNotices(
  compiled: CompiledBook,
  found: readonly Occurrence[],
  leftOpen: readonly Occurrence[],
  { to, unit }: DeadlinesInput,
): DeadlineList["notices"] {
  const notices = new Notices();
  for (const { deadline, term, forceStatus } of found) {
    addDeadlineNotices(notices, compiled, deadline, forceStatus, term);
  }
  for (const { deadline, forceStatus } of leftOpen) {
    addProvisionNotices(notices, compiled, { ...deadline, interpretation: undefined }, forceStatus);
  }
  addDissolvedNotices(notices, { levels: [unit?.level] }, to);
  addBookNotices(notices, compiled, to);
  return notices.list();
}

function deadlineView({ deadline, term, forceStatus }: Occurrence): DeadlineView {
  const { lastDay, precision, stated, needsAnchor } = term;
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
    ...termFields(deadline, term),
    stated,
    ...(needsAnchor === undefined ? {} : { needsAnchor }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(forceStatus === "ended" ? { provisional: true } : {}),
    source,
    layer,
    pack,
  };
}
