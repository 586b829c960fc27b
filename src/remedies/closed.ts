import type { Decision } from "../eligibility/types.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { Check, CheckStatus } from "../result/check.js";
import { isMet } from "./trials.js";
import type { Obstacle, ObstacleReason } from "./types.js";

/** The status of a check under the last encoded text. */
export const answeredStatus = ({ status, provisional }: Check): CheckStatus => provisional ?? status;

/** The checks of the routes of a decision. */
export const routesIn = ({ checks }: Pick<Decision, "checks">): Check[] =>
  checks.flatMap(({ role, children }) => (role === "routes" ? (children ?? []) : []));

/** The checks of a decision that are of no route. */
export const besideRoutes = ({ checks }: Pick<Decision, "checks">): Check[] =>
  checks.filter(({ role }) => role !== "routes");

/** The single comparisons below a check that are not met, where the check is not; the check itself where it compares nothing. */
export function unmetLeaves(check: Check, statuses: readonly CheckStatus[]): Check[] {
  if (!statuses.includes(answeredStatus(check))) return [];
  if (check.children === undefined) return [check];
  const status = answeredStatus(check);
  return check.children.flatMap((child) =>
    // Under a text that has ended, leaves carry the status that they have there.
    child.status === status ? unmetLeaves(child, statuses) : [],
  );
}

/** What keeps a route closed: what is not met of it and of the rules that count for every route. */
export function routeObstacles(route: Check, decision: Decision, isSearched: boolean): Obstacle[] {
  const against = [route, ...besideRoutes(decision)];
  const failing = against.flatMap((check) => unmetLeaves(check, ["fail"]));
  const open = unmetLeaves(route, ["unknown"]);
  return [
    ...failing.map((check) => ({ reason: reasonOf(check, isSearched), check })),
    ...(failing.length > 0 ? [] : open.map((check) => ({ reason: "unknown" as const, check }))),
  ].map(({ reason, check }) => ({ reason, check: structuredClone(check) }));
}

/** Why a comparison that fails cannot be made good. */
export function reasonOf({ role, judgement, fact, required }: Check, isSearched: boolean): ObstacleReason {
  if (role === "listing") return "not-listed";
  if (judgement !== undefined) return "judged";
  const raises = fact === undefined ? [] : (factCatalogue().get(fact.name)?.raisedBy?.(fact.params) ?? []);
  if (raises.length === 0) return "cannot-change";
  if (!isSearched) return "not-searched";
  return typeof required?.value !== "number" && raises.every(({ by }) => by === "time") ? "no-known-end" : "too-far";
}

/** Whether a route is met today, and nothing known stands against the nominee. */
export function isOpenToday(route: Check, decision: Decision): boolean {
  return isMet(answeredStatus(route)) && besideRoutes(decision).every((check) => answeredStatus(check) !== "fail");
}
