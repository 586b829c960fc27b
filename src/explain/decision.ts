import { labelOf } from "../codes.js";
import type { Decision } from "../eligibility/decision.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import { noticesSection } from "./notices.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./parts.js";
import { asked, decidedBy, provisionally, WORDS } from "./phrases.js";
import { decisiveLines } from "./reasons.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { page, section, wrap } from "./wrap.js";

/** The words of a decision. */
export function explainDecision(decision: Decision, voice: Voice): string {
  return page(
    heading(decision, voice),
    section(voice.say(WORDS.why), decisiveLines(decisiveChecks(decision), voice)),
    questionsSection(decision.questions, voice),
    judgementsSection(decision.judgements, voice),
    noticesSection(decision.notices, voice),
    receiptSection(decision.receipt, decision.receipt.input, voice),
  );
}

function heading(decision: Decision, voice: Voice): string[] {
  const { outcome, provisional, award, ground, asOf, receivedOn } = decision;
  return [
    headline(labelOf("outcome", outcome), voice.prize(award), voice),
    ...(provisional === undefined
      ? []
      : [wrap(voice.say(provisionally(lowerFirst(voice.label("outcome", provisional)))))]),
    wrap(
      voice.say(
        asked(
          lowerFirst(voice.label("occasion", decision.occasion)),
          ground === undefined ? undefined : lowerFirst(voice.label("ground", ground)),
          voice.date(asOf),
          receivedOn === asOf ? undefined : voice.date(receivedOn),
        ),
      ),
    ),
    ...(decision.decidedBy.length === 0 ? [] : [wrap(voice.say(decidedBy(voice.labels("body", decision.decidedBy))))]),
  ];
}
