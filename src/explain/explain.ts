import type { Locale } from "../codes.js";
import { ThiduaError } from "../errors.js";
import { withResult } from "../result/damaged.js";
import { explainChecklist } from "./checklist.js";
import { explainCriteria } from "./criteria.js";
import { explainDeadline, explainDeadlines } from "./deadlines.js";
import { explainDecision } from "./decision.js";
import { explainDossier } from "./dossier-report.js";
import { parseExplainOptions } from "./locale.js";
import { Localizer } from "./localizer.js";
import { explainPlanReview } from "./plan-review.js";
import { explainPrize } from "./prize.js";
import { explainProblems } from "./problems.js";
import { explainProcessingTerm } from "./processing-term.js";
import { explainQuota } from "./quota.js";
import { explainRecommendation } from "./recommendation.js";
import { checkResult } from "./result.js";
import { explainScreening } from "./screening.js";
import { explainTimeline } from "./timeline.js";
import type { Explainable } from "./types.js";

/**
 * Puts a result into words that a clerk can act on: lines of at most 78 columns, with the clauses.
 *
 * No book is needed: results carry the titles of the instruments they cite. A stored result explains as well as a fresh one.
 *
 * @param result what any function of this library returned, also after a round trip through JSON; or an error that it
 * threw, of which every problem is listed.
 * @param options the `locale`, `"vi"` or `"en"`.
 * @returns lines joined by line feeds, without one at the end.
 * @throws InvalidInputError at `result` for anything that is not a result, and at `locale` for another language.
 * @throws UnknownCodeError for a result that carries a code this version does not know.
 * @example
 * explain(timelineAt(anGiang, "2025-08-01"), { locale: "en" }).split("\n")[0]; // "Where the movement stands: 2025-08-01"
 */
export function explain(result: Explainable | ThiduaError, options: { locale: Locale }): string {
  const { locale } = parseExplainOptions(options);
  return withResult("result", () => {
    if (result instanceof ThiduaError) return explainProblems(result, new Localizer(locale, {}));
    const checked = checkResult(result);
    // A result stored by hand may have lost its `texts`; instruments are then named by their ids.
    const texts = "texts" in checked ? (checked.texts ?? {}) : {};
    return explainByType(checked, new Localizer(locale, texts));
  });
}

function explainByType(result: Explainable, localizer: Localizer): string {
  switch (result.type) {
    case "decision":
      return explainDecision(result, localizer);
    case "recommendation":
      return explainRecommendation(result, localizer);
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
      return explainPlanReview(result, localizer);
  }
}
