import type { OutcomeCode } from "../codes.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { Decision } from "./decision.js";

const STATUS_THAT_DECIDES: Record<OutcomeCode, CheckStatus> = {
  eligible: "pass",
  "for-council": "judgement",
  undetermined: "unknown",
  "on-hold": "fail",
  ineligible: "fail",
  "not-applicable": "fail",
};

/**
 * The checks on which an outcome rests, each a whole rule or line with its clause.
 *
 * @returns for a refusal or a hold the checks that fail; for an open outcome those still open; for `eligible` those
 * that stand. Where no route of the law is open to the nominee, the group of routes itself.
 * @example
 * decisiveChecks(decision).map(({ source }) => cite(source, book, { locale: "en" }));
 */
export function decisiveChecks({ outcome, checks }: Pick<Decision, "outcome" | "checks">): Check[] {
  const status = STATUS_THAT_DECIDES[outcome];
  const rules = checks.flatMap((check) => (check.role === "routes" ? routesOf(check, outcome) : [check]));
  const deciding = rules.filter((check) => check.status === status);
  if (outcome === "not-applicable") {
    const listings = deciding.filter(({ role }) => role === "listing");
    return listings.length > 0 ? listings : checks.filter(({ role }) => role === "routes");
  }
  if (outcome === "on-hold") return deciding.filter(({ role }) => role === "hold");
  const settled = deciding.filter(({ role }) => role !== "hold" || outcome !== "ineligible");
  // A gap in what is encoded leaves the group of routes open without any one route being so.
  return settled.length > 0 ? settled : checks.filter((check) => check.status === status);
}

/** One route that stands is enough, so routes that fail decide only where all do. */
function routesOf(group: Check, outcome: OutcomeCode): Check[] {
  const routes = group.children ?? [];
  return outcome === "ineligible" && group.status !== "fail" ? [] : routes;
}
