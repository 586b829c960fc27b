// Step 3 of a decision: the one place where the results of all rules become an outcome, for `evaluate` and `screen` alike.
// It evaluates no more rules than the outcome needs; `test/eligibility/oracle.ts` compares it with one that evaluates all.

import type { OutcomeCode } from "../codes.js";
import type { Proposition } from "../conditions/proposition.js";
import type { Row } from "../facts/row.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, actual, bestCase, conditionStatus, type TruthTriple } from "../logic/truth-triple.js";
import type { CheckStatus } from "../result/check.js";
import type { LawState, OutcomeRule, RuleResult } from "./rule-result.js";
import type { ApplicableRules } from "./select.js";

/**
 * The outcome that follows from the results of all rules, each favourable to the nominee when true.
 *
 * @param applies whether any route applies to the nominee.
 */
export function outcomeFrom(
  listed: TruthTriple,
  applies: Truth,
  routes: TruthTriple,
  requirementsAndBars: TruthTriple,
  holds: TruthTriple,
): OutcomeCode {
  if (actual(listed) === FALSE) return "not-applicable";
  if (applies === FALSE && actual(routes) === FALSE) return "not-applicable";
  const base = routes & requirementsAndBars;
  // Unless a route surely applies, the award may still turn out not to be for this nominee at all.
  if (actual(base) === FALSE) return applies === TRUE ? "ineligible" : "undetermined";
  if (actual(listed) === UNKNOWN || bestCase(base) !== TRUE) return "undetermined";
  if (actual(holds) === FALSE) return "on-hold";
  if (bestCase(holds) !== TRUE) return "undetermined";
  return actual(base & holds) === TRUE ? "eligible" : "for-council";
}

/** The outcome under the texts in force or under the last ones encoded; it stops at the first rule that decides. */
export function outcomeIn(
  row: Row,
  { listed, listings, applies: anyApplies, together }: ApplicableRules,
  lawState: LawState,
): OutcomeCode {
  // By its name: a field whose name is not known beforehand takes many times as long.
  const isCurrent = lawState === "current";
  const rules = isCurrent ? together.current : together.lastInForce;
  const law = isCurrent ? listings[0].current : listings[0].lastInForce;
  const applies = actual(anyApplies.truths(row));
  // That no route is open is certain only where it is known what the law lists.
  if (applies === FALSE && actual(law) !== UNKNOWN) return "not-applicable";
  const requirementsAndBars = rules.requirementsAndBars.truths(row);
  const isUnmet = actual(requirementsAndBars) === FALSE;
  // Unknown also where the routes need no look, for the requirements refuse already.
  const routes = isUnmet || applies === FALSE ? ALL_UNKNOWN : rules.routes.truths(row);
  const isRefused = actual(routes & requirementsAndBars) === FALSE;
  const holds = isRefused ? ALL_TRUE : rules.holds.truths(row);
  return outcomeFrom(isCurrent ? listed.current : listed.lastInForce, applies, routes, requirementsAndBars, holds);
}

/** Whether the outcome is unknown because a text has ended, so that the last text gives a provisional one. */
export function restsOnEnded(row: Row, rules: ApplicableRules): boolean {
  const { hasEnded, listings, outcomeRules } = rules;
  if (!hasEnded) return false;
  if (listings.some(({ current, check }) => actual(current) === UNKNOWN && check.provisional !== undefined))
    return true;
  const isOpen = ({ forceStatus, applies }: OutcomeRule) =>
    forceStatus === "ended" && actual(applies.truths(row)) !== FALSE;
  if (outcomeRules.requirementsAndBars.some(isOpen) || outcomeRules.holds.some(isOpen)) return true;
  const routes = evaluateRoutes(row, rules);
  return actual(routes.current) === UNKNOWN && routesStatus(routes, "current") !== routesStatus(routes, "lastInForce");
}

/** The result of the routes as a group: any one is enough, and where none applies the award is not for this nominee. */
export function evaluateRoutes(row: Row, { applies, together, listings: [law] }: ApplicableRules): RuleResult {
  const anyApplies = actual(applies.truths(row));
  const truths = (ofLaw: TruthTriple, routes: Proposition): TruthTriple =>
    anyApplies === FALSE && actual(ofLaw) === UNKNOWN ? ALL_UNKNOWN : routes.truths(row);
  return {
    current: truths(law.current, together.current.routes),
    lastInForce: truths(law.lastInForce, together.lastInForce.routes),
    applies: anyApplies,
  };
}

/** The status of the group of routes. */
export function routesStatus(routes: RuleResult, lawState: LawState): CheckStatus {
  return routes.applies === FALSE && actual(routes[lawState]) === FALSE
    ? "not-applicable"
    : conditionStatus(routes[lawState]);
}
