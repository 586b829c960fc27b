import { type CivilDate, getFirstDay, getLastDay } from "../dates.js";
import type { MilestoneProvision, PhaseProvision } from "../pack/types.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/create.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { checkDay } from "./input.js";
import { sortedBy } from "./order.js";
import type { MilestoneView, PhaseView, TimelineView } from "./types.js";

/** What a plan with phases that share days is told by; it is the plan that overlaps, not the reading of it. */
const OVERLAP = { vi: "Các giai đoạn chồng lên nhau", en: "The phases overlap" };

/**
 * Says in which phases of the movement a day can lie, which review (sơ kết, tổng kết) was last, and which is next.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param date a civil date, `YYYY-MM-DD`.
 * @throws InvalidInputError at `date` where it is not a civil date.
 * @example
 * timelineAt(haTinh, "2027-06-30").phases.map(({ id, certain }) => [id, certain]);
 * // [["giai-doan-1", false], ["giai-doan-2", false]]: the plan counts 2027 in both
 */
export function timelineAt(book: Rulebook, date: CivilDate): TimelineView {
  const compiled = compiledBook(book);
  const day = checkDay(date);
  const phases = phasesOn(book, day);
  const { previous, next } = reviewsAround(book, day);
  const view = {
    type: "timeline-view" as const,
    date: day,
    phases: phases.map(({ provision: entry }) => phaseOn(entry, phases, day)),
    ...(previous === undefined ? {} : { previous: milestoneView(previous.provision) }),
    ...(next === undefined ? {} : { next: milestoneView(next.provision) }),
    notices: timelineNotices(compiled, phases, [previous, next], day),
  };
  return { ...view, texts: citedTexts(view, book.instruments) };
}

/** The phases that can hold a day, the earliest first. */
function phasesOn(book: Rulebook, day: CivilDate): AtDate<PhaseProvision>[] {
  const holding = versionsOn(book.phases, day).filter(
    ({ provision: entry }) => getFirstDay(entry.from) <= day && day <= getLastDay(entry.to),
  );
  return sortedBy(holding, ({ provision: entry }) => [getFirstDay(entry.from), getLastDay(entry.to), entry.id]);
}

function phaseOn(entry: PhaseProvision, all: readonly AtDate<PhaseProvision>[], day: CivilDate): PhaseView {
  const { id, title, from, to, source, layer, pack } = entry;
  // A phase "from 2025" has begun on the last day of 2025 at the latest, and one "to 2027" runs to the first of 2027 at
  // the least.
  const inside = getLastDay(from) <= day && day <= getFirstDay(to);
  const alone = !all.some((other) => other.provision !== entry && other.provision.pack === pack);
  return { id, title, from, to, certain: inside && alone, source, layer, pack };
}

/** The last review that is over for sure on a day, and the first that is not. */
function reviewsAround(
  book: Rulebook,
  day: CivilDate,
): { previous: AtDate<MilestoneProvision> | undefined; next: AtDate<MilestoneProvision> | undefined } {
  const reviews = sortedBy(versionsOn(book.milestones, day), ({ provision: entry }) => [
    getLastDay(entry.on),
    getFirstDay(entry.on),
    entry.id,
  ]);
  const over = reviews.filter(({ provision: entry }) => getLastDay(entry.on) < day);
  return { previous: over[over.length - 1], next: reviews[over.length] };
}

function milestoneView({ id, occasion, title, on, source, layer, pack }: MilestoneProvision): MilestoneView {
  return { id, occasion, title, on, lastDay: getLastDay(on), source, layer, pack };
}

function timelineNotices(
  compiled: CompiledBook,
  phases: readonly AtDate<PhaseProvision>[],
  reviews: readonly (AtDate<MilestoneProvision> | undefined)[],
  day: CivilDate,
): TimelineView["notices"] {
  const notices = new Notices();
  phases.forEach(({ provision: later }, index) => {
    for (const { provision: earlier } of phases.slice(0, index)) {
      if (earlier.pack !== later.pack) continue;
      notices.add({ code: "conflict", wording: OVERLAP, source: later.source, concerns: [earlier.id, later.id] });
    }
  });
  for (const shown of [...phases, ...reviews]) {
    if (shown !== undefined) addProvisionNotices(notices, compiled, shown.provision, shown.forceStatus);
  }
  addBookNotices(notices, compiled, day);
  return notices.list();
}
