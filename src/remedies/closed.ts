import type { DecisionWithoutReceipt } from "../eligibility/types.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { Check, CheckStatus } from "../result/check.js";
import { isMet } from "./trials.js";
import type { Obstacle, ObstacleReason } from "./types.js";

/** The status of a check under the last encoded text. */
export const answeredStatus = ({ status, provisional }: Check): CheckStatus => provisional ?? status;

/** The checks of the routes of a decision. */
export const routesIn = ({ checks }: Pick<DecisionWithoutReceipt, "checks">): Check[] =>
  checks.flatMap(({ role, children }) => (role === "routes" ? (children ?? []) : []));

/** The checks of a decision that are of no route. */
export const besideRoutes = ({ checks }: Pick<DecisionWithoutReceipt, "checks">): Check[] =>
  checks.filter(({ role }) => role !== "routes");

/** The single comparisons below a check. */
export function leavesIn(check: Check): Check[] {
  return check.children === undefined ? [check] : check.children.flatMap(leavesIn);
}

/** The single comparisons that give a check its status; the check itself where it compares nothing. */
export function unmetLeaves(check: Check, status: CheckStatus): Check[] {
  if (answeredStatus(check) !== status) return [];
  return check.children === undefined ? [check] : check.children.flatMap((child) => unmetLeaves(child, status));
}

/**
 * What keeps a route closed: of all that is not met, what nothing to come changes; else what is not known yet; else what was
 * not reached within the search.
 *
 * @param later the decision on the last day searched, with nothing but time passed.
 */
export function routeObstacles(
  route: Check,
  today: DecisionWithoutReceipt,
  later: DecisionWithoutReceipt,
  isSearched: boolean,
): Obstacle[] {
  const against = [route, ...besideRoutes(today)];
  const failing = against.flatMap((check) => unmetLeaves(check, "fail"));
  const firm = against.flatMap((check) => firmObstacles(check, later, check.role !== "bar" && check.role !== "hold"));
  const unknown = openLeaves(route).map((check) => ({ reason: openReason(check), check }));
  const others = failing.map((check) => ({
    reason: isSearched ? ("too-far" as const) : ("not-searched" as const),
    check,
  }));
  const obstacles = [firm, unknown, others].find((some) => some.length > 0) ?? [
    { reason: "not-encoded" as const, check: route },
  ];
  return obstacles.map(({ reason, check: { children: _, ...check } }) => ({ reason, check: structuredClone(check) }));
}

/**
 * What nothing to come makes good; none where one alternative may still come about.
 *
 * @param wanted whether the nominee wants the check's comparison to hold: not in a bar, and the opposite under a `not`.
 */
function firmObstacles(check: Check, later: DecisionWithoutReceipt, wanted: boolean): Obstacle[] {
  const { operator, children } = check;
  if (answeredStatus(check) !== "fail") return [];
  if (children === undefined) {
    const reason = firmReason(check, later);
    return reason === undefined ? [] : [{ reason, check }];
  }
  const below = children
    .filter((child) => answeredStatus(child) === "fail")
    .map((child) => firmObstacles(child, later, operator === "not" ? !wanted : wanted));
  const oneIsEnough = operator === (wanted ? "any" : "all");
  return oneIsEnough && below.some((obstacles) => obstacles.length === 0) ? [] : below.flat();
}

/** The comparisons that are unknown, where what they are part of is not met without them. */
function openLeaves(check: Check): Check[] {
  if (isMet(answeredStatus(check))) return [];
  if (check.children !== undefined) return check.children.flatMap(openLeaves);
  return check.status === "unknown" ? [check] : [];
}

/** What may still refuse where changes would be enough: rules whose text in force is not encoded. */
export function notEncoded(today: DecisionWithoutReceipt): Obstacle[] {
  return besideRoutes(today)
    .filter((check) => answeredStatus(check) === "unknown")
    .map(({ children: _, ...check }) => ({ reason: "not-encoded", check: structuredClone(check) }));
}

/** Without a fact, the text states nothing, or the text in force is not encoded. */
const openReason = ({ fact }: Check): ObstacleReason => (fact === undefined ? "not-encoded" : "unknown");

/** Why nothing to come makes a comparison good; undefined where something may. */
function firmReason(check: Check, later: DecisionWithoutReceipt): ObstacleReason | undefined {
  const { role, judgement, fact, required, actual } = check;
  if (role === "listing") return "not-listed";
  if (judgement !== undefined) return "judged";
  const raises = fact === undefined ? [] : (factCatalogue().get(fact.name)?.raisedBy?.(fact.params) ?? []);
  if (raises.some(({ by }) => by !== "time")) return undefined;
  if (raises.length === 0) return "cannot-change";
  const then = later.checks.flatMap(leavesIn).find(({ id }) => id === check.id);
  if (then?.status === "unknown") return "no-known-end";
  if (then === undefined || isMet(then.status) || JSON.stringify(then.actual) !== JSON.stringify(actual))
    return undefined;
  return typeof required?.value === "number" ? "cannot-change" : "no-known-end";
}

/** Whether a route is met today, and nothing known stands against the nominee. */
export function isOpenToday(route: Check, decision: DecisionWithoutReceipt): boolean {
  return isMet(answeredStatus(route)) && besideRoutes(decision).every((check) => answeredStatus(check) !== "fail");
}
