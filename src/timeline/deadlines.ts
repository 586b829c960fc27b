import type { DeadlineProvision } from "../pack/types.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { audienceKey, isOwedBy } from "./audience.js";
import { type DeadlineTerm, termsBetween } from "./deadline-term.js";
import { parseDeadlinesInput } from "./input.js";
import { sortedBy } from "./order.js";
import type { DeadlinesInput, DeadlineView } from "./types.js";

/** Sorts after every day. */
const UNDATED = "~";

/**
 * Lists the duties whose last day lies between two days, both included, and those that have no day.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query from which to which civil date; `audience` leaves out what other levels of unit owe; `anchors` are the
 * days from which a term may count.
 * @returns the duties by last day, then by id; those without a day come last.
 * @throws InvalidInputError for a query that is not well formed, or whose `to` is before its `from`.
 * @example
 * deadlines(haTinh, { from: "2026-11-01", to: "2026-11-30" }).find(({ id }) => id === "bao-cao-hang-nam")?.lastDay;
 * // "2026-11-14": "before 15 November" does not include the 15th
 */
export function deadlines(book: Rulebook, query: DeadlinesInput): DeadlineView[] {
  compiledBook(book);
  const { from, to, audience, anchors } = parseDeadlinesInput(query);
  const found = book.deadlines
    .filter((entry) => isOwedBy(entry, audience) && isStatedWithin(entry, from, to))
    .flatMap((entry) =>
      termsBetween(entry, anchors, from, to)
        .filter(({ lastDay }) => lastDay === null || (from <= lastDay && lastDay <= to))
        .map((term) => deadlineView(entry, term)),
    );
  return sortedBy(found, (deadline) => [
    deadline.lastDay ?? UNDATED,
    deadline.id,
    audienceKey(deadline),
    String(deadline.year ?? ""),
  ]);
}

/** Whether a statement is law on some day of the time asked about. */
function isStatedWithin({ validFrom, validTo }: DeadlineProvision, from: string, to: string): boolean {
  return (validTo === undefined || validTo >= from) && (validFrom === undefined || validFrom <= to);
}

function deadlineView(
  entry: DeadlineProvision,
  { lastDay, precision, year, stated, needsAnchor }: DeadlineTerm,
): DeadlineView {
  const { id, title, audience, owedBy, recipients, kind, boundary, quantity, source, layer, pack } = entry;
  return {
    id,
    title,
    audience: [...(audience ?? [])],
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
