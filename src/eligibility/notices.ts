import { FALSE } from "../conditions/truth.js";
import type { Listing } from "../pack/types.js";
import { type Notice, Notices } from "../result/notice.js";
import { covers } from "../rulebook/availability.js";
import type { CompiledBook } from "../rulebook/create.js";
import { addBookNotices, addGapNotices, addGuidanceNotice, addProvisionNotices } from "../rulebook/notices.js";
import type { ApplicableRules } from "./applicable-rules.js";
import { everyPart, type Parts } from "./evaluated-rules.js";

const NAMED_BY_LAW = {
  vi: "Kế hoạch không nêu tên hình thức; hình thức này theo pháp luật",
  en: "The plan names no form; this one is the law's",
};

/** The notices of a decision: of the lines and rules it rests on, of gaps it falls into, and of the book itself. */
export function decisionNotices(
  compiled: CompiledBook,
  rules: ApplicableRules,
  evaluated: Parts,
  asOf: string,
): Notice[] {
  const notices = new Notices();
  addListingNotices(notices, compiled, rules, evaluated, asOf);
  // Where an award is not listed, no rule was asked.
  if (evaluated.listings.every(({ check }) => check.status !== "fail")) {
    const speaking = applicableRuleIds(evaluated);
    for (const { provision: entry, forceStatus } of rules.rules) {
      if (speaking.has(entry.rule.id)) addProvisionNotices(notices, compiled, entry.rule, forceStatus, asOf);
    }
  }
  addNarrowerPlanNotices(notices, evaluated);
  addGapNotices(notices, rules.gaps);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}

/** The rules that speak about this nominee. */
function applicableRuleIds(evaluated: Parts): Set<string> {
  const routes = (evaluated.routes.check.children ?? []).filter(({ status }) => status !== "not-applicable");
  const applying = everyPart(evaluated).filter((evaluatedRule) => evaluatedRule.applies !== FALSE);
  return new Set([...applying.map(({ check }) => check.id), ...routes.map(({ id }) => id)]);
}

function addListingNotices(
  notices: Notices,
  compiled: CompiledBook,
  { availability: { law, plans }, target }: ApplicableRules,
  evaluated: Parts,
  asOf: string,
): void {
  const deciding = new Set(evaluated.listings.map(({ check }) => check.id));
  for (const { provision: entry, forceStatus } of [law, ...plans].flatMap(({ listings }) => listings)) {
    const isCovering = covers(entry, target);
    if (!isCovering && forceStatus === "in-force" && !deciding.has(entry.id)) continue;
    addProvisionNotices(notices, compiled, entry, forceStatus, asOf);
    if (isCovering) addReferralNotices(notices, entry);
  }
}

/** What a line refers to, leaves to others, or leaves to the law to name. */
function addReferralNotices(notices: Notices, listing: Listing): void {
  addGuidanceNotice(notices, listing);
  const { id, namedByLaw, source } = listing;
  if (namedByLaw !== undefined) notices.add({ code: "not-stated", why: NAMED_BY_LAW, source, concerns: [id] });
}

/** Where the law itself opens no route on the occasion, a plan that does not list it is as narrow as the law, not narrower. */
function addNarrowerPlanNotices(notices: Notices, { listings: [law, ...plans], routes }: Parts): void {
  if (law?.check.status !== "pass" || routes.applies === FALSE) return;
  for (const { check } of plans) {
    if (check.status === "fail")
      notices.add({ code: "plan-narrower-than-law", source: check.source, concerns: [check.id] });
  }
}
