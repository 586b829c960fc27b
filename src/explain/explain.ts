import type { Locale } from "../codes.js";
import type { CriteriaReport } from "../criteria/types.js";
import type { DossierChecklist, DossierReport } from "../dossier/types.js";
import type { Decision } from "../eligibility/decision.js";
import type { Recommendation } from "../eligibility/recommend.js";
import type { Screening } from "../eligibility/screen-types.js";
import type { PrizeReport } from "../prizes/types.js";
import type { QuotaReport } from "../quota/types.js";
import { type CitedTexts, citedTexts } from "../result/citation.js";
import type { Rulebook } from "../rulebook/types.js";
import type { DeadlineReport, DeadlineView, TimelineView } from "../timeline/types.js";
import { explainChecklist } from "./checklist.js";
import { explainCriteria } from "./criteria.js";
import { explainDeadline, explainDeadlines } from "./deadlines.js";
import { explainDecision } from "./decision.js";
import { explainDossier } from "./dossier-report.js";
import { parseExplainOptions } from "./locale.js";
import { Localizer } from "./localizer.js";
import { explainPrize } from "./prize.js";
import { explainQuota } from "./quota.js";
import { explainRecommendation } from "./recommendation.js";
import { checkResult } from "./result.js";
import { explainScreening } from "./screening.js";
import { explainTimeline } from "./timeline.js";

/** A result that tells by its `type` what it is. */
export type TypedResult =
  | Decision
  | Recommendation
  | Screening
  | CriteriaReport
  | DossierChecklist
  | DossierReport
  | TimelineView
  | DeadlineReport
  | QuotaReport
  | PrizeReport;

/** Any result that can be put into words. */
export type Explainable = TypedResult | readonly DeadlineView[];

/**
 * Puts a result into words that a clerk can act on: lines of at most 78 columns, with the place in the texts.
 *
 * No book is needed: results carry the titles of the texts they cite. A list of deadlines does not, and names each text
 * by its id unless the book is given. A stored result explains as well as a fresh one.
 *
 * @param result what any function of this library returned, also after a round trip through JSON.
 * @param options the `locale`, `"vi"` or `"en"`, and for a list of deadlines the `book` it came from.
 * @returns lines joined by line feeds, without one at the end.
 * @throws InvalidInputError at `result` for anything that is not a result, and at `locale` for another language.
 * @throws UnknownCodeError for a result that carries a code this version does not know.
 * @example
 * explain([], { locale: "en" }); // "No duty is due in this period."
 */
export function explain(
  result: Explainable,
  options: { locale: Locale; book?: Pick<Rulebook, "instruments"> },
): string {
  const { locale, book } = parseExplainOptions(options);
  const checked = checkResult(result);
  if ("deadlines" in checked)
    return explainDeadlines(
      checked.deadlines,
      new Localizer(locale, citedTexts(checked.deadlines, book?.instruments ?? [])),
    );
  return explainTyped(checked.result, new Localizer(locale, citedTextsIn(checked.result)));
}

/** A result stored by hand may have lost its texts: they are then named by their ids. */
function citedTextsIn(result: TypedResult): CitedTexts {
  if (result.type === "screening") return {};
  if (result.type !== "recommendation") return result.texts ?? {};
  return Object.assign({}, ...result.decisions.map(({ texts }) => texts ?? {}));
}

function explainTyped(result: TypedResult, localizer: Localizer): string {
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
    case "timeline-view":
      return explainTimeline(result, localizer);
    case "deadline-report":
      return explainDeadline(result, localizer);
    case "quota-report":
      return explainQuota(result, localizer);
    case "prize-report":
      return explainPrize(result, localizer);
  }
}
