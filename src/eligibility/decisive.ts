import type { Check, CheckRole, CheckStatus } from "../result/check.js";
import type { Decision } from "./decision.js";

/**
 * The checks on which an outcome rests, each a whole rule or line with its clause, the weightiest first: those that
 * `explain` gives reasons for.
 *
 * The group of routes gives way to its own routes. It is given itself where a gap leaves it open without any one route
 * being so, and where no route is for this nominee.
 *
 * @returns for `eligible` what passes; for `for-council` the routes met, or else those that wait for people, and every
 * other check that waits for people; for `undetermined` what is unknown, then what fails already; for `on-hold` the holds
 * that fail; for `ineligible` everything that fails; for `not-applicable` the lines that do not list the award, and the
 * group of routes where none is for this nominee.
 * @example
 * decisiveChecks(decision)[0]?.id; // "bang-khen-tinh.tap-the.phong-trao": the standard waits for the council
 */
export function decisiveChecks({ outcome, checks }: Pick<Decision, "outcome" | "checks">): Check[] {
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
      // What else fails is no reason here, and mending it would change nothing.
      return checks.filter(
        (check) =>
          (check.role === "listing" && check.status === "fail") ||
          (isGroup(check) && check.status === "not-applicable"),
      );
  }
}

const isGroup = ({ role }: Check): boolean => role === "routes";

const LISTING_FIRST: readonly CheckRole[] = ["listing", "route", "routes", "requirement", "bar", "hold"];
const ROUTE_FIRST: readonly CheckRole[] = ["route", "routes", "listing", "requirement", "bar", "hold"];
const BAR_FIRST: readonly CheckRole[] = ["listing", "bar", "requirement", "route", "routes", "hold"];

/** What weighs most among checks of one status: a bar comes first where it bars, and late where it only may. */
const ORDERS: Record<CheckStatus, readonly CheckRole[]> = {
  pass: ROUTE_FIRST,
  judgement: ROUTE_FIRST,
  unknown: LISTING_FIRST,
  fail: BAR_FIRST,
  "not-applicable": LISTING_FIRST,
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
