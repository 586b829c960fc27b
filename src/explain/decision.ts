import { labelOf } from "../codes.js";
import type { Decision } from "../eligibility/decision.js";
import type { Check, CheckStatus } from "../result/check.js";
import { noticesSection } from "./notices.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./parts.js";
import { asked, decidedBy, provisionally, WORDS } from "./phrases.js";
import { checkLines } from "./reasons.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { page, section, wrap } from "./wrap.js";

/** The words of a decision. */
export function explainDecision(decision: Decision, voice: Voice): string {
  return page(
    heading(decision, voice),
    section(
      voice.say(WORDS.why),
      decisiveChecks(decision).flatMap((check) => checkLines(check, voice)),
    ),
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

/** Of the checks of a decision, those that explain its outcome, the weightiest first. */
export function decisiveChecks({ outcome, checks }: Decision): Check[] {
  const of = (...statuses: CheckStatus[]) => checks.filter(({ status }) => statuses.includes(status));
  switch (outcome) {
    case "eligible":
    case "for-council":
      return of("pass", "judgement").flatMap((check) => (check.role === "routes" ? standingRoutes(check) : [check]));
    case "not-applicable":
      // What else fails is no reason here, and mending it would change nothing.
      return checks.filter(
        ({ role, status }) =>
          (role === "listing" && status === "fail") || (role === "routes" && status === "not-applicable"),
      );
    case "ineligible":
    case "on-hold":
      return of("fail");
    case "undetermined":
      return [...of("unknown"), ...of("fail")];
  }
}

/** The routes that stand: those that hold by themselves, else those that wait only for people. */
function standingRoutes({ children = [] }: Check): Check[] {
  const passing = children.filter(({ status }) => status === "pass");
  return passing.length > 0 ? passing : children.filter(({ status }) => status === "judgement");
}
