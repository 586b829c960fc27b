import { FALSE } from "../conditions/truth.js";
import type { Listing } from "../pack/types.js";
import { type Notice, Notices } from "../result/notice.js";
import { covers } from "../rulebook/availability.js";
import type { CompiledBook } from "../rulebook/create.js";
import { addGuidanceNotice, noteBook, noteGaps, noteStatement } from "../rulebook/notices.js";
import type { Agenda } from "./agenda.js";
import { everyPart, type Parts } from "./parts.js";

const NAMED_BY_LAW = {
  vi: "Kế hoạch không nêu tên hình thức; hình thức này theo pháp luật",
  en: "The plan names no form; this one is the law's",
};

/** The notices of a decision: of the lines and rules it rests on, of gaps it falls into, and of the book itself. */
export function decisionNotices(compiled: CompiledBook, agenda: Agenda, parts: Parts, asOf: string): Notice[] {
  const notices = new Notices();
  noteListings(notices, compiled, agenda, parts, asOf);
  // Where an award is not listed, no rule was asked.
  if (parts.listings.every(({ check }) => check.status !== "fail")) {
    const speaking = speakingIn(parts);
    for (const { entry, standing } of agenda.rules) {
      if (speaking.has(entry.rule.id)) noteStatement(notices, compiled.book.instruments, entry.rule, standing, asOf);
    }
  }
  noteNarrowerPlans(notices, parts);
  noteGaps(notices, agenda.gaps);
  noteBook(notices, compiled, asOf);
  return notices.list();
}

/** The rules that speak about this nominee. */
function speakingIn(parts: Parts): Set<string> {
  const routes = (parts.routes.check.children ?? []).filter(({ status }) => status !== "not-applicable");
  const applying = everyPart(parts).filter((part) => part.applies !== FALSE);
  return new Set([...applying.map(({ check }) => check.id), ...routes.map(({ id }) => id)]);
}

function noteListings(
  notices: Notices,
  { book }: CompiledBook,
  { availability: { law, plans }, asked }: Agenda,
  parts: Parts,
  asOf: string,
): void {
  const deciding = new Set(parts.listings.map(({ check }) => check.id));
  for (const { entry, standing } of [law, ...plans].flatMap(({ listings }) => listings)) {
    const isCovering = covers(entry, asked);
    if (!isCovering && standing === "in-force" && !deciding.has(entry.id)) continue;
    noteStatement(notices, book.instruments, entry, standing, asOf);
    if (isCovering) noteReferral(notices, entry);
  }
}

/** What a line refers to, leaves to others, or leaves to the law to name. */
function noteReferral(notices: Notices, listing: Listing): void {
  addGuidanceNotice(notices, listing);
  const { id, namedByLaw, source } = listing;
  if (namedByLaw !== undefined) notices.add({ code: "not-stated", why: NAMED_BY_LAW, source, concerns: [id] });
}

/** Where the law itself opens no route on the occasion, a plan that does not list it is as narrow as the law, not narrower. */
function noteNarrowerPlans(notices: Notices, { listings: [law, ...plans], routes }: Parts): void {
  if (law?.check.status !== "pass" || routes.applies === FALSE) return;
  for (const { check } of plans) {
    if (check.status === "fail")
      notices.add({ code: "plan-narrower-than-law", source: check.source, concerns: [check.id] });
  }
}
