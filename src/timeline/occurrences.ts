import type { DeadlineProvision } from "../pack/types.js";
import { governingInstrument } from "../rulebook/governing-instrument.js";
import { type ForceStatus, forceStatusOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { type DeadlineTerm, termsBeforeFirstYear, termsBetween } from "./deadline-term.js";
import { isOwedBy, sharesLevel } from "./levels.js";
import { isRecurring, recurringYears } from "./recurrence.js";
import type { DeadlinesInput } from "./types.js";

/** One occurrence of a deadline, and whether its text is law then. */
export interface Occurrence {
  deadline: DeadlineProvision;
  term: DeadlineTerm;
  forceStatus: ForceStatus;
}

interface Occurrences {
  listed: Occurrence[];
  /** What may be due under another text, which the book does not encode. */
  leftOpen: Occurrence[];
}

/** Finds what is due between two days, what has no day, and what is unknown because the text was not law. */
export function findOccurrences(book: Rulebook, { from, to, unit, owedBy, anchors }: DeadlinesInput): Occurrences {
  const isBetween = (day: string | undefined) => day !== undefined && from <= day && day <= to;
  const isDue = ({ lastDay, specialLastDay }: DeadlineTerm) =>
    lastDay === null || isBetween(lastDay) || isBetween(specialLastDay);
  const found: Occurrences = { listed: [], leftOpen: [] };
  for (const deadline of book.deadlines.filter((each) => isOwedBy(book, each, unit?.level, owedBy))) {
    const statusOf = (term: DeadlineTerm) =>
      term.lastDay === null ? statusWithin(deadline, from, to) : forceStatusOn(deadline, term.lastDay);
    for (const term of termsBetween(deadline, anchors, from, to).filter(isDue)) {
      const forceStatus = statusOf(term);
      if (forceStatus !== "in-force" && hasVersionInForce(book, deadline, term.lastDay ?? from, term.lastDay ?? to))
        continue;
      if (forceStatus === "ended" && deadline.repealedBy !== undefined) continue;
      const isOpen = isTextOver(book, deadline, term.lastDay ?? from) || (forceStatus === "not-yet" && !term.lastDay);
      found[isOpen ? "leftOpen" : "listed"].push({ deadline, term, forceStatus });
    }
    for (const term of termsBeforeFirstYear(deadline, from, to).filter(isDue)) {
      const forceStatus = statusOf(term);
      if (forceStatus === "not-yet" && !hasVersionInForce(book, deadline, term.lastDay ?? from, term.lastDay ?? to))
        found.leftOpen.push({ deadline, term, forceStatus });
    }
  }
  return found;
}

/** The force status of a provision in a period: in force where it is so on some day. */
function statusWithin({ validFrom, validTo }: DeadlineProvision, from: string, to: string): ForceStatus {
  if (validTo !== undefined && validTo < from) return "ended";
  return validFrom !== undefined && validFrom > to ? "not-yet" : "in-force";
}

/** Whether another version of a deadline, for a level that both have, is law between two days. */
function hasVersionInForce(book: Rulebook, deadline: DeadlineProvision, from: string, to: string): boolean {
  return book.deadlines.some(
    (other) =>
      other !== deadline &&
      other.id === deadline.id &&
      other.pack === deadline.pack &&
      sharesLevel(book, other, deadline) &&
      statusWithin(other, from, to) === "in-force",
  );
}

/** Whether the text of a deadline that names no last year is over on a day: it sets no day any more. */
function isTextOver(book: Rulebook, { due, source }: DeadlineProvision, day: string): boolean {
  if ("date" in due || "anchor" in due || (isRecurring(due) && recurringYears(due).to !== undefined)) return false;
  const text = governingInstrument(book.instruments, source);
  return text?.inForceTo !== undefined && text.inForceTo < day;
}
