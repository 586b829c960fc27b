// Step 2 of a decision: what one rule means for the nominee. Of every rule, whatever its role, true is favourable: a route
// or requirement that is met, a bar or hold whose conditions do not hold. So the results of rules can simply be combined.

import type { Node } from "../conditions/program.js";
import type { Proposition, Propositions } from "../conditions/proposition.js";
import type { Row } from "../facts/row.js";
import type { Truth } from "../logic/truth.js";
import { ALL_TRUE, ALL_UNKNOWN, actual, type TruthTriple } from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { CompiledRule } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";

/** Which texts an answer is given under: those in force on the day the dossier was received, or the last ones encoded. */
export type LawState = "current" | "lastInForce";

/** What a rule, or a group of rules, means for the nominee: true is favourable. */
export interface RuleResult extends Readonly<Record<LawState, TruthTriple>> {
  /** Whether the rule applies to the nominee. */
  readonly applies: Truth;
}

/** A rule about a target on a day, with what is asked of a row to find its result. */
export interface OutcomeRule extends AtDate<CompiledRule>, Readonly<Record<LawState | "applies", Proposition>> {
  readonly role: Rule["role"];
  readonly scope: Node | undefined;
  readonly conditions: Node | undefined;
}

/** A result with the check that shows it; of a single rule also where to look for what is unknown. */
export interface EvaluatedRule extends RuleResult, Partial<Pick<OutcomeRule, "forceStatus" | "scope" | "conditions">> {
  readonly check: Check;
}

/** True when all results are favourable. */
export const conjunction = (results: readonly RuleResult[], lawState: LawState): TruthTriple =>
  results.reduce((truths, result) => truths & result[lawState], ALL_TRUE);

/**
 * What a rule means for the nominee under the texts in force, and under the last ones encoded.
 *
 * Of a text that has ended the truth is unknown on the day, and counts for the provisional answer. Of one that is not in
 * force yet it is unknown, with one exception: a requirement, bar or hold that is favourable under the new text stays so, on
 * the assumption that the older text required no more.
 *
 * @param scope what must hold for the rule to apply.
 */
export function outcomeRule(
  propositions: Propositions,
  { provision, forceStatus }: AtDate<CompiledRule>,
  scope: Node | undefined,
): OutcomeRule {
  const { conditions } = provision;
  const { role } = provision.rule;
  const within = scope === undefined ? [] : [scope.proposition];
  const meaning = (holds: Proposition): Proposition => {
    if (role === "route") return propositions.all([...within, holds]);
    const favourable =
      role === "requirement"
        ? propositions.any([...within.map((one) => propositions.not(one)), holds])
        : propositions.not(propositions.all([...within, holds]));
    return forceStatus === "not-yet" ? propositions.ifTrue(favourable) : favourable;
  };
  // As a text without conditions is silent, so is one that has ended, and a route that is not in force yet.
  const silent = propositions.any([], ALL_UNKNOWN);
  const isSilent = conditions === undefined || (forceStatus === "not-yet" && role === "route");
  const lastInForce = meaning(isSilent ? silent : conditions.proposition);
  const current = forceStatus === "ended" ? meaning(silent) : lastInForce;
  return { provision, forceStatus, role, scope, conditions, applies: propositions.all(within), current, lastInForce };
}

/** The result of a rule. */
export function evaluateRule(row: Row, { current, lastInForce, applies }: OutcomeRule): RuleResult {
  const truths = current.truths(row);
  return {
    current: truths,
    lastInForce: current === lastInForce ? truths : lastInForce.truths(row),
    applies: actual(applies.truths(row)),
  };
}
