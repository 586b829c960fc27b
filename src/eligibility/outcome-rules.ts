// Step 1 and 2 of a decision for the outcome alone: what the rules about a target mean together, asked of a row.

import type { Proposition, Propositions } from "../conditions/proposition.js";
import { ALL_FALSE, ALL_UNKNOWN } from "../logic/truth-triple.js";
import type { LawState, OutcomeRule } from "./rule-result.js";

/** What there is of rules, by what they do to an outcome. */
export type ByRole<Each> = Readonly<Record<"routes" | "requirementsAndBars" | "holds", Each>>;

/** Sorts rules by their role. */
export function byRole(rules: readonly OutcomeRule[]): ByRole<readonly OutcomeRule[]> {
  const withRole = (...roles: string[]) => rules.filter(({ role }) => roles.includes(role));
  return { routes: withRole("route"), requirementsAndBars: withRole("requirement", "bar"), holds: withRole("hold") };
}

/** The rules about a target together, in each state of the law, and whether any route applies to the nominee. */
export interface CombinedRules {
  readonly together: Readonly<Record<LawState, ByRole<Proposition>>>;
  readonly applies: Proposition;
}

/** Puts the rules about a target together; what several targets have in common is asked once for a row. */
export function combineRules(
  propositions: Propositions,
  { routes, requirementsAndBars, holds }: ByRole<readonly OutcomeRule[]>,
  hasGap: boolean,
): CombinedRules {
  // The routes that the packs do not encode: unknown where a gap names some.
  const anyOf = (each: readonly Proposition[]) => propositions.any(each, hasGap ? ALL_UNKNOWN : ALL_FALSE);
  const allOf = (each: readonly Proposition[]): Proposition => {
    // Those that do not depend on the award are asked once for all awards under the same of them.
    const shared = propositions.all(each.filter(({ isPerAward }) => !isPerAward));
    return propositions.all([shared, ...each.filter(({ isPerAward }) => isPerAward)]);
  };
  const togetherIn = (lawState: LawState): ByRole<Proposition> => ({
    routes: anyOf(routes.map((rule) => rule[lawState])),
    requirementsAndBars: allOf(requirementsAndBars.map((rule) => rule[lawState])),
    holds: allOf(holds.map((rule) => rule[lawState])),
  });
  return {
    together: { current: togetherIn("current"), lastInForce: togetherIn("lastInForce") },
    applies: anyOf(routes.map(({ applies }) => applies)),
  };
}
