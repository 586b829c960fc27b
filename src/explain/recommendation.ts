import type { LocalizedText } from "../codes.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import type { Decision, DecisionWithoutReceipt, RecommendationWithoutReceipt } from "../eligibility/types.js";
import type { Check } from "../result/check.js";
import { checkText } from "./check-lines.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import { answeredOutcome, asAnswered, endedLines } from "./last-law.js";
import { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { nothingToRecommend, stillOpen } from "./phrases.js";
import { distanceOfRule, needsNoReasons, reasonText, ruleReasons } from "./reasons.js";
import { receiptSection } from "./sections.js";
import { sentence, sentenceWithSource } from "./values.js";

const EACH_AWARD: LocalizedText = { vi: "Kết quả xét từng hình thức, danh hiệu", en: "Each award form and title" };

/** The words of a recommendation: one line for each award, the nearest to being met first. */
export function explainRecommendation(
  { decisions, notices }: RecommendationWithoutReceipt,
  localizer: Localizer,
): Line[][] {
  // Each decision carries the titles of its own texts.
  const answered = decisions.map((decision) => {
    const own = new Localizer(localizer.locale, decision.texts ?? {}, localizer);
    return { decision, own, outcome: localizer.text(answeredOutcome(decision, own)), ended: endedLines(decision, own) };
  });
  const outcomes = [...new Set(answered.map(({ outcome }) => outcome))];
  const ended = new Set(answered.flatMap((each) => each.ended.map(({ text }) => text)));
  const first: (DecisionWithoutReceipt & Partial<Decision>) | undefined = decisions[0];
  return [
    [paragraph(localizer.text(first === undefined ? nothingToRecommend : EACH_AWARD)), ...[...ended].map(paragraph)],
    ...outcomes.map((outcome) =>
      section(
        outcome,
        answered
          .filter((each) => each.outcome === outcome)
          .map(({ decision, own }) => bullet(awardText(decision, own))),
      ),
    ),
    noticesSection(notices, localizer),
    first === undefined ? [] : receiptSection(first.receipt, undefined, localizer),
  ];
}

function awardText(decision: DecisionWithoutReceipt, localizer: Localizer): string {
  const { award, questions, judgements } = decision;
  const openText = localizer.text(stillOpen(questions.length, judgements.length));
  const reason = decisive(decision);
  return [
    `${localizer.awardLabel(award)}:`,
    ...(reason === undefined ? [] : [sentence(firstReasonText(reason, localizer))]),
    ...(openText === "" ? [] : [sentence(openText.charAt(0).toUpperCase() + openText.slice(1))]),
  ].join(" ");
}

/** A check with its first deciding leaf, without a verdict: the heading of its group gives that. */
function firstReasonText(check: Check, localizer: Localizer): string {
  const { role } = check;
  if (role === "listing" || role === "routes") return sentenceWithSource(checkText(check, localizer));
  const first = needsNoReasons(check) ? undefined : ruleReasons(check)[0];
  const title = `${localizer.text(check.title)} (${localizer.citeAll(check)})`;
  return first === undefined ? title : `${title}; ${reasonText(first, check, localizer)}`;
}

/** The one check that weighs most; of several routes, the nearest to being met. */
function decisive(decision: DecisionWithoutReceipt): Check | undefined {
  const checks = decisiveChecks(asAnswered(decision));
  const first = checks[0];
  if (first?.role !== "route") return first;
  const routes = checks.filter(({ role }) => role === "route");
  return routes.sort((a, b) => distanceOfRule(a) - distanceOfRule(b))[0];
}
