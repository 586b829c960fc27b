import { labelOf, type OutcomeCode } from "../codes.js";
import type { Decision } from "../eligibility/decision.js";
import type { Recommendation } from "../eligibility/recommend.js";
import type { Check, CheckRole } from "../result/check.js";
import { decisiveChecks } from "./decision.js";
import { noticesSection } from "./notices.js";
import { receiptSection } from "./parts.js";
import { nothingToRecommend, stillOpen } from "./phrases.js";
import { checkText, reasonsOf, reasonText } from "./reasons.js";
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
  const { role, status } = check;
  if (role === "listing" || role === "routes") return checkText(check, voice);
  const settled = status === "pass" || status === "judgement" || check.provisional === "pass";
  const first = settled ? undefined : reasonsOf(check)[0];
  const title = `${voice.say(check.title)} (${voice.cite(check.source)})`;
  return first === undefined ? title : `${title}; ${reasonText(first, check, voice)}`;
}

/** What speaks first of an outcome: what bars before what is not reached, but what is to be reached before what may bar. */
const ORDERS: Partial<Record<OutcomeCode, readonly CheckRole[]>> = {
  ineligible: ["bar", "requirement", "routes", "hold"],
  undetermined: ["listing", "routes", "requirement", "bar", "hold"],
  eligible: ["route"],
  "for-council": ["route"],
};

/** The one check that says most; of several routes, the one that is least far away. */
function decisive(decision: Decision): Check | undefined {
  const order = ORDERS[decision.outcome] ?? [];
  const place = ({ role }: Check) => (order.includes(role) ? order.indexOf(role) : order.length);
  const check = [...decisiveChecks(decision)].sort((a, b) => place(a) - place(b))[0];
  if (check?.role !== "routes" || check.status === "not-applicable") return check;
  const routes = (check.children ?? []).filter(({ status }) => status === check.status);
  return [...routes].sort((a, b) => reasonsOf(a).length - reasonsOf(b).length)[0] ?? check;
}
