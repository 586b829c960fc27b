import { pageText } from "./markdown.js";
import { criteriaLines, quotaLines } from "./plan-criteria.js";
import { dossierLines } from "./plan-dossier.js";
import { eligibilityLines } from "./plan-eligibility.js";
import { headLines, packLines } from "./plan-head.js";
import { findingLines, readingLines } from "./plan-review.js";
import { Scribe } from "./plan-statement.js";
import { timelineLines } from "./plan-timeline.js";
import { type PackedBook, packedBook, planIds } from "./plans.js";

/** `docs/plans/<id>.md`: everything a plan's pack says, in words. */
export function planPage(packed: PackedBook): string {
  const scribe = new Scribe(packed);
  return pageText([
    ...headLines(scribe),
    ...packLines(scribe),
    ...eligibilityLines(scribe),
    ...criteriaLines(scribe),
    ...quotaLines(scribe),
    ...dossierLines(scribe),
    ...timelineLines(scribe),
    ...findingLines(scribe),
    ...readingLines(scribe),
  ]);
}

/** The page of every plan, with its path; nothing is composed before a text is asked for. */
export function planPages(): { path: string; text: () => string }[] {
  return planIds().map((id) => ({ path: `docs/plans/${id}.md`, text: () => planPage(packedBook(id)) }));
}
