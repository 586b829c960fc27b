// Step 2 of a decision: what one rule means for the nominee. Of every rule, whatever its role, true is favourable: a route
// or requirement that is met, a bar or hold whose conditions do not hold. So the results of rules can simply be combined.

import type { Node } from "../conditions/program.js";
import type { Row } from "../facts/row.js";
import { FALSE, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import {
  ALL_FALSE,
  ALL_TRUE,
  ALL_UNKNOWN,
  actual,
  conditionStatus,
  negateTriple,
  type TruthTriple,
} from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { Check, CheckStatus } from "../result/check.js";
import type { CompiledRule } from "../rulebook/compile.js";
import type { AtDate, ForceStatus } from "../rulebook/in-force.js";

/** Which texts an answer is given under: those in force on the day the dossier was received, or the last ones encoded. */
export type LawState = "current" | "lastInForce";

/** What a rule, or a group of rules, means for the nominee: true is favourable. */
export interface RuleResult {
  readonly current: TruthTriple;
  readonly lastInForce: TruthTriple;
  /** Whether the rule applies to the nominee. */
  readonly applies: Truth;
}

/** A result with the check that shows it. */
export interface EvaluatedRule extends RuleResult {
  readonly check: Check;
  /** Whether its text is law on the day; left out of a group. */
  readonly forceStatus?: ForceStatus;
  /** The condition trees in which to look for what is unknown. */
  readonly scope?: Node | undefined;
  readonly conditions?: Node | undefined;
}

/** True when all results are favourable. */
export const conjunction = (results: readonly RuleResult[], lawState: LawState): TruthTriple =>
  results.reduce((truths, result) => truths & result[lawState], ALL_TRUE);

/** The parts of a rule that its result depends on. */
export interface OutcomeRule {
  readonly role: Rule["role"];
  readonly forceStatus: ForceStatus;
  readonly scope?: Node | undefined;
  readonly conditions?: Node | undefined;
}

/** Reduces a compiled rule to the parts that its result depends on. */
export const toOutcomeRule = ({
  provision: { rule, scope, conditions },
  forceStatus,
}: AtDate<CompiledRule>): OutcomeRule => ({ role: rule.role, forceStatus, scope, conditions });

/** Whether a rule applies to the nominee. */
export const applicability = (row: Row, { scope }: OutcomeRule): Truth =>
  scope === undefined ? TRUE : actual(scope.proposition.truths(row));

/** What a rule means for the nominee while its text is in force. */
export function truthForNominee(row: Row, { role, scope, conditions }: OutcomeRule): TruthTriple {
  const inScope = scope === undefined ? ALL_TRUE : scope.proposition.truths(row);
  // Skips the conditions, with the same result: outside its scope a route opens nothing and any other rule demands nothing.
  if (inScope === ALL_FALSE) return role === "route" ? ALL_FALSE : ALL_TRUE;
  // Without conditions the text is silent.
  const conditionTruth = conditions === undefined ? ALL_UNKNOWN : conditions.proposition.truths(row);
  if (role === "route") return inScope & conditionTruth;
  if (role === "requirement") return negateTriple(inScope) | conditionTruth;
  return negateTriple(inScope & conditionTruth);
}

/** The result of a rule. */
export function evaluateRule(row: Row, outcomeRule: OutcomeRule): RuleResult {
  const { role, forceStatus } = outcomeRule;
  const [truths, applies] = [truthForNominee(row, outcomeRule), applicability(row, outcomeRule)];
  if (applies === FALSE) return { current: truths, lastInForce: truths, applies };
  return {
    current: truthInLawState(forceStatus, role, truths, "current"),
    lastInForce: truthInLawState(forceStatus, role, truths, "lastInForce"),
    applies,
  };
}

/**
 * The truth of a provision under the texts in force, or under the last ones encoded.
 *
 * Of a text that has ended the truth is unknown on the day, and counts for the provisional answer. Of one that is not in
 * force yet it is unknown, with one exception: a requirement, bar or hold that is favourable under the new text stays so, on
 * the assumption that the older text required no more.
 */
export function truthInLawState(
  forceStatus: ForceStatus,
  role: Rule["role"] | "listing",
  truths: TruthTriple,
  lawState: LawState,
): TruthTriple {
  if (forceStatus === "in-force") return truths;
  if (forceStatus === "ended") return lawState === "current" ? ALL_UNKNOWN : truths;
  return role !== "route" && role !== "listing" && actual(truths) === TRUE ? truths : ALL_UNKNOWN;
}

/** The check of a provision that is not in force: its status is unknown, and what its text would give is provisional. */
export function withForceStatus(forceStatus: ForceStatus, check: Check, { current, applies }: RuleResult): Check {
  if (forceStatus === "in-force" || applies === FALSE || current !== ALL_UNKNOWN) return check;
  if (forceStatus === "ended") return { ...check, status: "unknown", provisional: check.status };
  return { ...check, status: "unknown" };
}

/** The result of the routes as a group: any one is enough, and where none applies the award is not for this nominee. */
export function evaluateRoutes(routes: readonly RuleResult[], hasGap: boolean, law: RuleResult): RuleResult {
  const applies = routes.map((route) => route.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const disjunction = (lawState: LawState): TruthTriple =>
    routes.reduce(
      (truths, route) => (route.applies === FALSE ? truths : truths | route[lawState]),
      unencodedRoutes(hasGap),
    );
  const truthIn = (lawState: LawState): TruthTriple =>
    applies === FALSE && actual(law[lawState]) === UNKNOWN ? ALL_UNKNOWN : disjunction(lawState);
  return { current: truthIn("current"), lastInForce: truthIn("lastInForce"), applies };
}

/** The truth of the routes that the packs do not encode: unknown where a gap names some. */
export const unencodedRoutes = (hasGap: boolean): TruthTriple => (hasGap ? ALL_UNKNOWN : ALL_FALSE);

/** The status of the group of routes. */
export function routesStatus(routes: RuleResult, lawState: LawState): CheckStatus {
  return routes.applies === FALSE && actual(routes[lawState]) === FALSE
    ? "not-applicable"
    : conditionStatus(routes[lawState]);
}
