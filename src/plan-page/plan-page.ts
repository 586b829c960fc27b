import { pageText } from "./markdown.js";
import type { PackedBook } from "./packed-book.js";
import { criteriaLines, quotaLines } from "./plan-criteria.js";
import { dossierLines } from "./plan-dossier.js";
import { eligibilityLines } from "./plan-eligibility.js";
import { headLines, packLines } from "./plan-head.js";
import { findingLines, readingLines } from "./plan-review.js";
import { Scribe } from "./plan-statement.js";
import { timelineLines } from "./plan-timeline.js";

/**
 * The page of a plan, in Markdown: everything its pack holds, in words.
 *
 * @param picture the path of a picture of its timeline, as the page links to it.
 */
export function planPage(packed: PackedBook, picture?: string): string {
  const scribe = new Scribe(packed);
  return pageText([
    ...headLines(scribe),
    ...packLines(scribe),
    ...eligibilityLines(scribe),
    ...criteriaLines(scribe),
    ...quotaLines(scribe),
    ...dossierLines(scribe),
    ...timelineLines(scribe, picture),
    ...findingLines(scribe),
    ...readingLines(scribe),
  ]);
}
