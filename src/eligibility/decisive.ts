// What to show first of a decision: which of its checks the outcome depends on.

import { isCode, type OutcomeCode } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { Check, CheckRole, CheckStatus } from "../result/check.js";
import { withResult } from "../result/damaged.js";
import type { Decision } from "./types.js";

/**
 * The checks on which an outcome rests, each of a rule or a listing, the weightiest first: those that `explain`
 * gives reasons for.
 *
 * Single routes are given instead of their group. The group itself is given where only a gap leaves it unknown, and where
 * no route applies to the nominee.
 *
 * @returns for `eligible` what passes; for `for-council` the routes met, or else those that wait for people, and every
 * other check that waits for people; for `undetermined` what is unknown, then what fails already; for `on-hold` the holds
 * that fail; for `ineligible` everything that fails; for `not-applicable` the listings that do not give the award, and the
 * group of routes where none applies.
 * @throws InvalidInputError at `decision` for anything that is not a decision.
 * @example
 * decisiveChecks(decision)[0]?.id; // "bang-khen-tinh.tap-the.phong-trao": the standard waits for the council
 */
export function decisiveChecks(decision: Pick<Decision, "outcome" | "checks">): Check[] {
  return withResult("decision", decision, () => {
    const { outcome, checks } = decision;
    if (!isCode("outcome", outcome)) {
      const place = { path: "decision.outcome", received: describeValue(outcome) };
      throw new InvalidInputError([makeProblem("not-in-vocabulary", { vocabularies: ["outcome"] }, place)]);
    }
    return decidingIn(outcome, checks);
  });
}

function decidingIn(outcome: OutcomeCode, checks: readonly Check[]): Check[] {
  switch (outcome) {
    case "eligible":
      return withStatus(checks, "pass");
    case "for-council":
      return [...withStatus(checks.filter(isGroup), "pass"), ...withStatus(checks, "judgement")];
    case "undetermined":
      return [...withStatus(checks, "unknown"), ...withStatus(checks, "fail")];
    case "on-hold":
      return withStatus(checks, "fail").filter(({ role }) => role === "hold");
    case "ineligible":
      return withStatus(checks, "fail");
    case "not-applicable":
      // Other failing checks are no reason here: the award would not be for this nominee even if they passed.
      return checks.filter(
        (check) =>
          (check.role === "listing" && check.status === "fail") ||
          (isGroup(check) && check.status === "not-applicable"),
      );
  }
}

const isGroup = ({ role }: Check): boolean => role === "routes";

const MAYBE_ORDER: readonly CheckRole[] = ["listing", "route", "routes", "requirement", "bar", "hold"];
const MET_ORDER: readonly CheckRole[] = ["route", "routes", "listing", "requirement", "bar", "hold"];
const REFUSAL_ORDER: readonly CheckRole[] = ["listing", "bar", "requirement", "route", "routes", "hold"];

/** What weighs most among checks of one status: a bar comes first where it bars, and late where it only may. */
const ORDERS: Record<CheckStatus, readonly CheckRole[]> = {
  pass: MET_ORDER,
  judgement: MET_ORDER,
  unknown: MAYBE_ORDER,
  fail: REFUSAL_ORDER,
  "not-applicable": MAYBE_ORDER,
};

/**
 * The checks that have a status, the weightiest first. Any one route is enough, so a route counts only where the whole
 * group has its status.
 */
function withStatus(checks: readonly Check[], status: CheckStatus): Check[] {
  const order = ORDERS[status];
  return checks
    .filter((check) => check.status === status)
    .flatMap((check) => {
      const routes = isGroup(check) ? (check.children ?? []).filter((route) => route.status === status) : [];
      return routes.length > 0 ? routes : [check];
    })
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
