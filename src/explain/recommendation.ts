import { labelOf, type OutcomeCode } from "../codes.js";
import type { Decision } from "../eligibility/decision.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import type { Recommendation } from "../eligibility/recommend.js";
import type { Check } from "../result/check.js";
import { noticesSection } from "./notices.js";
import { receiptSection } from "./parts.js";
import { nothingToRecommend, stillOpen } from "./phrases.js";
import { checkText, needsNoReasons, reasonsOf, reasonText } from "./reasons.js";
import { sentence } from "./values.js";
import { Voice } from "./voice.js";
import { bullet, page, section, wrap } from "./wrap.js";

/** The words of a recommendation: one line for each award, nearest to standing first. */
export function explainRecommendation({ decisions, notices }: Recommendation, voice: Voice): string {
  const outcomes = [...new Set(decisions.map(({ outcome }) => outcome))];
  const group = (outcome: OutcomeCode) =>
    section(
      voice.say(labelOf("outcome", outcome)),
      decisions
        .filter((decision) => decision.outcome === outcome)
        // Each decision carries the titles of its own texts.
        .map((decision) => bullet(awardText(decision, new Voice(voice.locale, decision.texts ?? {})))),
    );
  const first = decisions[0];
  return page(
    ...(first === undefined ? [[wrap(voice.say(nothingToRecommend))]] : outcomes.map(group)),
    noticesSection(notices, voice),
    first === undefined ? [] : receiptSection(first.receipt, undefined, voice),
  );
}

function awardText(decision: Decision, voice: Voice): string {
  const { award, questions, judgements } = decision;
  const open = voice.say(stillOpen(questions.length, judgements.length));
  const reason = decisive(decision);
  return [
    `${voice.prize(award)}:`,
    ...(reason === undefined ? [] : [sentence(reasonSaid(reason, voice))]),
    ...(open === "" ? [] : [sentence(open.charAt(0).toUpperCase() + open.slice(1))]),
  ].join(" ");
}

/** A check with its first leaf, where a leaf decides; the group it stands in says the verdict. */
function reasonSaid(check: Check, voice: Voice): string {
  const { role } = check;
  if (role === "listing" || role === "routes") return checkText(check, voice);
  const first = needsNoReasons(check) ? undefined : reasonsOf(check)[0];
  const title = `${voice.say(check.title)} (${voice.cite(check.source)})`;
  return first === undefined ? title : `${title}; ${reasonText(first, check, voice)}`;
}

/** The one check that says most; of several routes, the one that is least far away. */
function decisive(decision: Decision): Check | undefined {
  const checks = decisiveChecks(decision);
  const first = checks[0];
  if (first?.role !== "route") return first;
  const missing = (route: Check) => (needsNoReasons(route) ? 0 : reasonsOf(route).length);
  const routes = checks.filter(({ role }) => role === "route");
  return routes.sort((a, b) => missing(a) - missing(b))[0];
}
