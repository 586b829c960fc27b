import { labelOf } from "../codes.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import type { Decision } from "../eligibility/types.js";
import { type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { decidedBy, MESSAGES, provisionally, targetIs } from "./phrases.js";
import { decisiveLines } from "./reasons.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

/** The words of a decision. */
export function explainDecision(decision: Decision, localizer: Localizer): Line[][] {
  return [
    decisionHeading(decision, localizer),
    section(localizer.text(MESSAGES.why), decisiveLines(decisiveChecks(decision), localizer)),
    questionsSection(decision.questions, localizer),
    judgementsSection(decision.judgements, localizer),
    noticesSection(decision.notices, localizer),
    receiptSection(decision.receipt, decision.receipt.input, localizer),
  ];
}

function decisionHeading(decision: Decision, localizer: Localizer): Line[] {
  const { outcome, provisional, award, ground, asOf, receivedOn } = decision;
  return [
    headline(labelOf("outcome", outcome), localizer.awardLabel(award), localizer),
    ...(provisional === undefined
      ? []
      : [paragraph(localizer.text(provisionally(lowerFirst(localizer.label("outcome", provisional)))))]),
    paragraph(
      localizer.text(
        targetIs(
          lowerFirst(localizer.label("occasion", decision.occasion)),
          ground === undefined ? undefined : lowerFirst(localizer.label("ground", ground)),
          localizer.date(asOf),
          receivedOn === asOf ? undefined : localizer.date(receivedOn),
        ),
      ),
    ),
    ...(decision.decidedBy.length === 0
      ? []
      : [paragraph(localizer.text(decidedBy(localizer.labels("body", decision.decidedBy))))]),
  ];
}
