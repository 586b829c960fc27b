// Step 6 of a decision: what a reader must know besides the outcome, such as an interpretation chosen or a text that ended.

import { dayNumber } from "../dates/numbers.js";
import { FALSE } from "../logic/truth.js";
import type { Listing } from "../pack/types.js";
import { type Notice, Notices } from "../result/notice.js";
import { FORM_NAMED_BY_LAW } from "../result/wordings.js";
import { covers } from "../rulebook/availability.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { numberPeriods } from "../rulebook/in-force.js";
import { addBookNotices, addGapNotices, addGuidanceNotice, addProvisionNotices } from "../rulebook/notices.js";
import { allEvaluated, type EvaluatedRules } from "./checks.js";
import type { ApplicableRules } from "./select.js";

/** The days after which notices of texts and territories that have ended begin, numbered by period. */
export function noticePeriods({ book: { instruments, packs } }: CompiledBook): (day: string) => number {
  const periodOn = numberPeriods([
    ...instruments.map(({ inForceTo }) => validTo(inForceTo)),
    ...packs.map(({ jurisdiction: { endedOn } }) => validTo(endedOn)),
  ]);
  return (day) => periodOn(dayNumber(day));
}

const validTo = (day: string | undefined) => (day === undefined ? {} : { validTo: day });

/**
 * On what the notices of a decision depend besides its applicable rules: which of them apply to the nominee, or may, and
 * which texts have ended by the day.
 */
export function noticesKey(
  compiled: CompiledBook,
  { routes, requirementsAndBars, holds }: EvaluatedRules,
  asOf: string,
): string {
  let key = `${compiled.derive(noticePeriods)(asOf)} `;
  for (const rules of [routes.each, requirementsAndBars, holds]) {
    for (const { applies } of rules) key += applies === FALSE ? "0" : "1";
  }
  return key;
}

/** The notices of a decision: of its listings and applicable rules, of gaps, and of the book itself. */
export function decisionNotices(
  compiled: CompiledBook,
  rules: ApplicableRules,
  evaluated: EvaluatedRules,
  asOf: string,
): Notice[] {
  const notices = new Notices();
  addAvailabilityNotices(notices, compiled, rules, evaluated, asOf);
  // Where an award is not listed, its rules decide nothing.
  if (evaluated.listings.every(({ check }) => check.status !== "fail")) {
    const applying = applyingRuleIds(evaluated);
    for (const {
      provision: { rule },
      forceStatus,
    } of rules.rules) {
      if (applying.has(rule.id)) addProvisionNotices(notices, compiled, rule, forceStatus, asOf);
    }
  }
  addNarrowerPlanNotices(notices, evaluated);
  addGapNotices(notices, rules.gaps);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}

/** The ids of the rules that apply, or may apply, to the nominee. */
function applyingRuleIds(evaluated: EvaluatedRules): Set<string> {
  const routes = (evaluated.routes.check.children ?? []).filter(({ status }) => status !== "not-applicable");
  const otherRules = allEvaluated(evaluated).filter(({ applies }) => applies !== FALSE);
  return new Set([...otherRules.map(({ check }) => check.id), ...routes.map(({ id }) => id)]);
}

function addAvailabilityNotices(
  notices: Notices,
  compiled: CompiledBook,
  { availability: { law, plans }, target }: ApplicableRules,
  evaluated: EvaluatedRules,
  asOf: string,
): void {
  const deciding = new Set(evaluated.listings.map(({ check }) => check.id));
  const filled = new Set(plans.flatMap(({ answer, pack }) => (answer === "filled" ? [pack] : [])));
  for (const { provision: listing, forceStatus } of [law, ...plans].flatMap(({ listings }) => listings)) {
    const isCovering = covers(listing, target);
    const isRelevant = isCovering || forceStatus !== "in-force" || deciding.has(listing.id);
    if (!isRelevant) continue;
    addProvisionNotices(notices, compiled, listing, forceStatus, asOf);
    if (isCovering && !filled.has(listing.pack)) addReferralNotices(notices, listing);
  }
}

/** The notices of a listing that follows guidance, leaves the award to another body, or leaves its name to the law. */
export function addReferralNotices(notices: Notices, listing: Listing): void {
  addGuidanceNotice(notices, listing);
  const { id, namedByLaw, source } = listing;
  if (namedByLaw !== undefined) notices.add({ code: "not-stated", why: FORM_NAMED_BY_LAW, source, concerns: [id] });
}

/** Adds a notice for each plan that does not list an award that the law gives, and has a route for, on the occasion. */
function addNarrowerPlanNotices(notices: Notices, { listings: [law, ...plans], routes }: EvaluatedRules): void {
  if (law?.check.status !== "pass" || routes.applies === FALSE) return;
  for (const { check } of plans) {
    if (check.status === "fail")
      notices.add({ code: "plan-narrower-than-law", source: check.source, concerns: [check.id] });
  }
}
