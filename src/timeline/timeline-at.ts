import { type CivilDate, firstDayOf, lastDayOf } from "../dates.js";
import type { MilestoneEntry, PhaseEntry } from "../pack/types.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledOf } from "../rulebook/create.js";
import { type Standed, versionsOn } from "../rulebook/in-force.js";
import { noteBook, noteStatement } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { checkDay } from "./input.js";
import { sortedBy } from "./order.js";
import type { Milestone, Phase, TimelineView } from "./types.js";

/** What a plan with phases that share days is told by; it is the plan that overlaps, not the reading of it. */
const OVERLAP = { vi: "Các giai đoạn chồng lên nhau", en: "The phases overlap" };

/**
 * Says in which phases of the movement a day can lie, which review (sơ kết, tổng kết) was last, and which is next.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param date a civil date, `YYYY-MM-DD`.
 * @throws InvalidQueryError at `date` where it is not a civil date.
 * @example
 * timelineAt(haTinh, "2027-06-30").phases.map(({ id, certain }) => [id, certain]);
 * // [["giai-doan-1", false], ["giai-doan-2", false]]: the plan counts 2027 in both
 */
export function timelineAt(book: Rulebook, date: CivilDate): TimelineView {
  const compiled = compiledOf(book);
  const day = checkDay(date);
  const phases = phasesOn(book, day);
  const { previous, next } = reviewsAround(book, day);
  const view = {
    type: "timeline-view" as const,
    date: day,
    phases: phases.map(({ entry }) => phaseOn(entry, phases, day)),
    ...(previous === undefined ? {} : { previous: milestoneOf(previous.entry) }),
    ...(next === undefined ? {} : { next: milestoneOf(next.entry) }),
    notices: noticesOf(compiled, phases, [previous, next], day),
  };
  return { ...view, texts: citedTexts(view, book.instruments) };
}

/** The phases that can hold a day, the earliest first. */
function phasesOn(book: Rulebook, day: CivilDate): Standed<PhaseEntry>[] {
  const holding = versionsOn(book.phases, day).filter(
    ({ entry }) => firstDayOf(entry.from) <= day && day <= lastDayOf(entry.to),
  );
  return sortedBy(holding, ({ entry }) => [firstDayOf(entry.from), lastDayOf(entry.to), entry.id]);
}

function phaseOn(entry: PhaseEntry, all: readonly Standed<PhaseEntry>[], day: CivilDate): Phase {
  const { id, title, from, to, source, layer, pack } = entry;
  // A phase "from 2025" has begun on the last day of 2025 at the latest, and one "to 2027" runs to the first of 2027 at
  // the least.
  const inside = lastDayOf(from) <= day && day <= firstDayOf(to);
  const alone = !all.some((other) => other.entry !== entry && other.entry.pack === pack);
  return { id, title, from, to, certain: inside && alone, source, layer, pack };
}

/** The last review that is over for sure on a day, and the first that is not. */
function reviewsAround(
  book: Rulebook,
  day: CivilDate,
): { previous: Standed<MilestoneEntry> | undefined; next: Standed<MilestoneEntry> | undefined } {
  const reviews = sortedBy(versionsOn(book.milestones, day), ({ entry }) => [
    lastDayOf(entry.on),
    firstDayOf(entry.on),
    entry.id,
  ]);
  const over = reviews.filter(({ entry }) => lastDayOf(entry.on) < day);
  return { previous: over[over.length - 1], next: reviews[over.length] };
}

function milestoneOf({ id, occasion, title, on, source, layer, pack }: MilestoneEntry): Milestone {
  return { id, occasion, title, on, lastDay: lastDayOf(on), source, layer, pack };
}

function noticesOf(
  compiled: CompiledBook,
  phases: readonly Standed<PhaseEntry>[],
  reviews: readonly (Standed<MilestoneEntry> | undefined)[],
  day: CivilDate,
): TimelineView["notices"] {
  const notices = new Notices();
  phases.forEach(({ entry: later }, index) => {
    for (const { entry: earlier } of phases.slice(0, index)) {
      if (earlier.pack !== later.pack) continue;
      notices.add({ code: "conflict", text: OVERLAP, source: later.source, concerns: [earlier.id, later.id] });
    }
  });
  for (const shown of [...phases, ...reviews]) {
    if (shown !== undefined) noteStatement(notices, compiled.book.instruments, shown.entry, shown.standing);
  }
  noteBook(notices, compiled, day);
  return notices.list();
}
