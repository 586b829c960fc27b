import { type CivilDate, getFirstDay, getLastDay } from "../dates.js";
import type { WithBlanks } from "../input/blanks.js";
import type { PhaseProvision } from "../pack/types.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { parseTimelineInput } from "./input.js";
import { sortedBy } from "./order.js";
import { type ReviewOccurrence, reviewOccurrences } from "./reviews.js";
import type { MilestoneView, PhaseView, TimelineInput, TimelineView } from "./types.js";

/**
 * Finds the phases of the movement that a day can lie in, its last review (sơ kết, tổng kết) and the next one.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param query `asOf`, the day, as a civil date; a whole nomination will do.
 * @throws InvalidInputError for input that is not a query, with every problem and its path.
 * @example
 * timelineAt(haTinh, { asOf: "2027-06-30" }).phases.map(({ id, certain }) => [id, certain]);
 * // [["giai-doan-1", false], ["giai-doan-2", false]]: the plan counts 2027 in both
 */
export function timelineAt(book: Rulebook, query: WithBlanks<TimelineInput>): TimelineView {
  const compiled = compiledBook(book);
  const checked = parseTimelineInput(query, book);
  const day = checked.asOf;
  const phases = phasesOn(book, day);
  const { previous, next } = reviewsAround(book, day);
  const view = {
    date: day,
    phases: phases.map(({ provision }) => phaseView(provision, phases, day)),
    ...(previous === undefined ? {} : { previous: milestoneView(previous) }),
    ...(next === undefined ? {} : { next: milestoneView(next) }),
    notices: timelineNotices(compiled, phases, [previous, next], day),
  };
  return makeResult(book, "timeline-view", view, checked);
}

/** The phases that can hold a day, the earliest first. */
function phasesOn(book: Rulebook, day: CivilDate): AtDate<PhaseProvision>[] {
  const possible = versionsOn(book.phases, day).filter(
    ({ provision: phase }) => getFirstDay(phase.from) <= day && day <= getLastDay(phase.to),
  );
  return sortedBy(possible, ({ provision: phase }) => [getFirstDay(phase.from), getLastDay(phase.to), phase.id]);
}

function phaseView(phase: PhaseProvision, all: readonly AtDate<PhaseProvision>[], day: CivilDate): PhaseView {
  const { id, title, from, to, source, layer, pack } = phase;
  // A phase "from 2025" begins on the last day of 2025 at the latest; one "to 2027" lasts until 1 January 2027 at least.
  const isInside = getLastDay(from) <= day && day <= getFirstDay(to);
  const isAlone = !all.some((other) => other.provision !== phase && other.provision.pack === pack);
  return { id, title, from, to, certain: isInside && isAlone, source, layer, pack };
}

/** The last review that is over for sure on a day, and the first that is not. */
function reviewsAround(
  book: Rulebook,
  day: CivilDate,
): { previous: ReviewOccurrence | undefined; next: ReviewOccurrence | undefined } {
  const found = versionsOn(book.milestones, day).flatMap((version) => reviewOccurrences(version, day));
  const reviews = sortedBy(found, ({ on, provision }) => [getLastDay(on), getFirstDay(on), provision.id]);
  const over = reviews.filter(({ on }) => getLastDay(on) < day);
  return { previous: over[over.length - 1], next: reviews[over.length] };
}

function milestoneView({
  provision: { id, occasion, title, source, layer, pack },
  on,
  year,
}: ReviewOccurrence): MilestoneView {
  const ofYear = year === undefined ? {} : { year };
  return { id, occasion, title, on, lastDay: getLastDay(on), ...ofYear, source, layer, pack };
}

function timelineNotices(
  compiled: CompiledBook,
  phases: readonly AtDate<PhaseProvision>[],
  reviews: readonly (ReviewOccurrence | undefined)[],
  day: CivilDate,
): TimelineView["notices"] {
  const notices = new Notices();
  phases.forEach(({ provision: later }, index) => {
    for (const { provision: earlier } of phases.slice(0, index)) {
      if (earlier.pack !== later.pack) continue;
      // The plan itself overlaps; no interpretation would part the phases.
      notices.add({
        code: "conflict",
        wording: NOTICE_WORDINGS.phasesOverlap,
        source: later.source,
        concerns: [earlier.id, later.id],
      });
    }
  });
  for (const shown of [...phases, ...reviews]) {
    if (shown !== undefined) addProvisionNotices(notices, compiled, shown.provision, shown.forceStatus);
  }
  addBookNotices(notices, compiled, day);
  return notices.list();
}
