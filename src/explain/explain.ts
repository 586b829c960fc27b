import type { LanguageTag, Locale } from "../codes.js";
import { ThiduaError } from "../errors.js";
import { withResult } from "../result/damaged.js";
import { explainAwardList } from "./award-list.js";
import { explainBookDiff } from "./book-diff.js";
import { explainChecklist } from "./checklist.js";
import { explainCompactDecision } from "./compact-decision.js";
import { explainCriteria } from "./criteria.js";
import { explainDeadline, explainDeadlines } from "./deadlines.js";
import { explainDecision } from "./decision.js";
import { assemble, type Detail, type Explanation, type Line, paragraph } from "./document.js";
import { explainDossier } from "./dossier-report.js";
import { withAlternativesFolded } from "./fold.js";
import { parseExplainOptions } from "./locale.js";
import { Localizer } from "./localizer.js";
import { noticeText } from "./notices.js";
import { explainPlanReview } from "./plan-review.js";
import { explainPrize } from "./prize.js";
import { explainProblems } from "./problems.js";
import { explainProcessingTerm } from "./processing-term.js";
import { explainQuota } from "./quota.js";
import { explainReceiptCheck } from "./receipt-check.js";
import { explainRecommendation } from "./recommendation.js";
import { explainRemedies } from "./remedies.js";
import { renderHtml } from "./render-html.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderText } from "./render-text.js";
import { checkResult } from "./result.js";
import { explainScreening } from "./screening.js";
import { shortened } from "./shorten.js";
import { explainTimeline } from "./timeline.js";
import type { Explainable } from "./types.js";

/** How an explanation is written. */
export interface ExplainOptions {
  /** Vietnamese by default; of a tag such as `"en-US"`, the language counts. */
  locale?: LanguageTag;
  /** How much it holds; `"short"` by default. */
  detail?: Detail;
  /** Whether the paths and codes of the input are shown beside the words, for developers; by default they are not. */
  paths?: boolean;
  /** The most columns of a line of text, 40 to 400; 78 by default. */
  width?: number;
  /** Text by default; Markdown and HTML are fragments for a page of the host, without styles. */
  format?: "text" | "markdown" | "html";
}

/**
 * Puts a result into words that a clerk can act on, with the clauses.
 *
 * No book is needed: results carry the titles of the instruments they cite. A stored result explains as well as a fresh one.
 *
 * @param result what any function of this library returned, also after a round trip through JSON; or an error that it
 * threw, of which every problem is listed.
 * @returns lines joined by line feeds, without one at the end; or a fragment of Markdown or HTML.
 * @throws InvalidInputError at `result` for anything that is not a result, and for options that are not well formed.
 * @throws UnknownCodeError for a result that carries a code this version does not know.
 * @example
 * explain(timelineAt(anGiang, { asOf: "2025-08-01" }), { locale: "en" }).split("\n")[0]; // "Where the movement stands: 2025-08-01"
 */
export function explain(result: Explainable | ThiduaError, options: ExplainOptions = {}): string {
  const { width, format, ...wanted } = parseExplainOptions(options);
  return withResult("result", result, () => RENDERERS[format](documentOf(result, wanted), width));
}

/**
 * Puts a result into words as data, for a page that lays them out itself.
 *
 * @param result as for `explain`.
 * @returns the heading, and sections of entries with status, source and what belongs to them; plain text, not escaped.
 * @throws as `explain`.
 * @example
 * explanationOf(timelineAt(anGiang, { asOf: "2025-08-01" }), { locale: "en" }).heading; // "Where the movement stands: 2025-08-01"
 */
export function explanationOf(
  result: Explainable | ThiduaError,
  options: Omit<ExplainOptions, "width" | "format"> = {},
): Explanation {
  const wanted = parseExplainOptions(options);
  return withResult("result", result, () => documentOf(result, wanted));
}

const RENDERERS: Record<NonNullable<ExplainOptions["format"]>, (explanation: Explanation, width: number) => string> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
};

interface Wanted {
  locale: Locale;
  detail: Detail;
  paths: boolean;
}

function documentOf(result: Explainable | ThiduaError, { locale, detail, paths }: Wanted): Explanation {
  if (result instanceof ThiduaError) {
    return assemble(new Localizer(locale, {}, undefined, paths), (localizer) => explainProblems(result, localizer));
  }
  const checked = checkResult(result);
  // A result stored by hand may have lost its `texts`; instruments are then named by their ids.
  const texts = "texts" in checked ? (checked.texts ?? {}) : {};
  const labels = "labels" in checked ? (checked.labels ?? {}) : {};
  const whole = new Localizer(locale, texts, undefined, paths, detail === "short", labels);
  const explanation = assemble(whole, (localizer) => {
    const lines = explainByType(checked, localizer, detail);
    // The shortest answer leaves out most notices; that it rests on a draft belongs to the answer itself.
    return detail === "short" ? withDrafts(lines, checked, localizer) : lines;
  });
  if (detail === "full") return explanation;
  return detail === "short" ? shortened(explanation, checked.type) : withAlternativesFolded(explanation);
}

/** The drafts that a result rests on, below its heading. */
function withDrafts([first = [], ...rest]: Line[][], result: Explainable, localizer: Localizer): Line[][] {
  const notices = "notices" in result ? result.notices : [];
  const drafts = notices
    .filter(({ code }) => code === "draft-text")
    .map((notice) => paragraph(noticeText(notice, localizer)));
  return [[...first.slice(0, 1), ...drafts, ...first.slice(1)], ...rest];
}

function explainByType(result: Explainable, localizer: Localizer, detail: Detail): Line[][] {
  switch (result.type) {
    case "decision":
      return explainDecision(result, localizer, detail);
    case "compact-decision":
      return explainCompactDecision(result, localizer);
    case "recommendation":
      return explainRecommendation(result, localizer);
    case "award-list":
      return explainAwardList(result, localizer);
    case "remedies":
      return explainRemedies(result, localizer, detail);
    case "screening":
      return explainScreening(result, localizer);
    case "criteria-report":
      return explainCriteria(result, localizer);
    case "dossier-checklist":
      return explainChecklist(result, localizer);
    case "dossier-report":
      return explainDossier(result, localizer);
    case "processing-term-report":
      return explainProcessingTerm(result, localizer);
    case "timeline-view":
      return explainTimeline(result, localizer);
    case "deadline-list":
      return explainDeadlines(result, localizer);
    case "deadline-report":
      return explainDeadline(result, localizer);
    case "quota-report":
      return explainQuota(result, localizer);
    case "prize-report":
      return explainPrize(result, localizer);
    case "plan-review":
      return explainPlanReview(result, localizer, detail);
    case "book-diff":
      return explainBookDiff(result, localizer);
    case "receipt-check":
      return explainReceiptCheck(result, localizer);
  }
}
