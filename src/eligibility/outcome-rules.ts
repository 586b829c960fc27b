// Step 1 and 2 of a decision for the outcome alone: what the rules about a target mean together, asked of a row.

import type { Proposition, Propositions } from "../conditions/proposition.js";
import { ALL_UNKNOWN } from "../logic/truth-triple.js";
import { type LawState, type OutcomeRule, unencodedRoutes } from "./rule-result.js";

/** The rules that can change an outcome, together by role, in one state of the law. */
export interface OutcomeRules {
  readonly routes: Proposition;
  readonly requirementsAndBars: Proposition;
  readonly holds: Proposition;
}

/** Puts the rules about a target together; what several targets have in common is asked once for a row. */
export function combineRules(
  propositions: Propositions,
  rules: Readonly<Record<keyof OutcomeRules, readonly OutcomeRule[]>>,
  hasGap: boolean,
  lawState: LawState,
): OutcomeRules {
  const meanings = (role: keyof OutcomeRules) => rules[role].map((rule) => meaning(propositions, rule, lawState));
  const conjunction = (each: readonly Proposition[]): Proposition => {
    // Those that do not depend on the award are asked once for all awards under the same of them.
    const shared = propositions.all(each.filter(({ isPerAward }) => !isPerAward));
    return propositions.all([shared, ...each.filter(({ isPerAward }) => isPerAward)]);
  };
  return {
    routes: propositions.any(meanings("routes"), unencodedRoutes(hasGap)),
    requirementsAndBars: conjunction(meanings("requirementsAndBars")),
    holds: conjunction(meanings("holds")),
  };
}

/** Whether any route applies to the nominee. */
export const anyApplies = (propositions: Propositions, routes: readonly OutcomeRule[], hasGap: boolean): Proposition =>
  propositions.any(
    routes.map(({ scope }) => scope?.proposition ?? propositions.all([])),
    unencodedRoutes(hasGap),
  );

/** What a rule means for the nominee: the same that `evaluateRule` finds, beside which a check is shown. */
function meaning(
  propositions: Propositions,
  { role, forceStatus, scope, conditions }: OutcomeRule,
  lawState: LawState,
): Proposition {
  // As a text without conditions is silent, so is one that has ended, and a route that is not in force yet.
  const isSilent = forceStatus === "ended" ? lawState === "current" : forceStatus === "not-yet" && role === "route";
  const holds = (isSilent ? undefined : conditions?.proposition) ?? propositions.any([], ALL_UNKNOWN);
  const within = scope === undefined ? [] : [scope.proposition];
  if (role === "route") return propositions.all([...within, holds]);
  const favourable =
    role === "requirement"
      ? propositions.any([...within.map((one) => propositions.not(one)), holds])
      : propositions.not(propositions.all([...within, holds]));
  return forceStatus === "not-yet" ? propositions.ifTrue(favourable) : favourable;
}
