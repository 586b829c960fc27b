import type { Evaluator } from "../conditions/evaluator.js";
import type { Node } from "../conditions/program.js";
import { conditionStatus } from "../conditions/status.js";
import { FALSE, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { ALL_FALSE, ALL_TRUE, ALL_UNKNOWN, actual, negateTriple, type TruthTriple } from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { CheckStatus } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import type { AtDate, ForceStatus } from "../rulebook/in-force.js";

/** When an answer is given: today, or under the last encoded texts. */
export type LawState = "current" | "lastInForce";

/** How a part speaks for the nominee: true speaks for, false against. */
export interface RuleResult {
  readonly current: TruthTriple;
  readonly lastInForce: TruthTriple;
  /** Whether the part speaks about this nominee at all. */
  readonly applies: Truth;
}

/** True when all parts speak for the nominee. */
export const conjunction = (evaluated: readonly RuleResult[], lawState: LawState): TruthTriple =>
  evaluated.reduce((truths, evaluatedRule) => truths & evaluatedRule[lawState], ALL_TRUE);

/** A rule as far as it takes part in an outcome. */
export interface OutcomeRule {
  readonly role: Rule["role"];
  readonly forceStatus: ForceStatus;
  readonly scope?: Node | undefined;
  readonly conditions?: Node | undefined;
}

/** The ruling of a rule. */
export const toOutcomeRule = ({
  provision: { rule, scope, conditions },
  forceStatus,
}: AtDate<CompiledRule>): OutcomeRule => ({
  role: rule.role,
  forceStatus,
  scope,
  conditions,
});

/** Whether a rule speaks about this nominee at all. */
export const applicability = (evaluator: Evaluator, { scope }: OutcomeRule): Truth =>
  scope === undefined ? TRUE : actual(evaluator.evaluate(scope));

/** What a rule says while its text is law: true when it speaks for the nominee. */
export function truthForNominee(evaluator: Evaluator, { role, scope, conditions }: OutcomeRule): TruthTriple {
  const inScope = scope === undefined ? ALL_TRUE : evaluator.evaluate(scope);
  // What a rule asks of others need not be asked here.
  if (inScope === ALL_FALSE) return role === "route" ? ALL_FALSE : ALL_TRUE;
  const holds = conditions === undefined ? ALL_UNKNOWN : evaluator.evaluate(conditions);
  if (role === "route") return inScope & holds;
  if (role === "requirement") return negateTriple(inScope) | holds;
  return negateTriple(inScope & holds);
}

/** What a rule says today, or under the last encoded texts. */
export function ruleTruth(evaluator: Evaluator, outcomeRule: OutcomeRule, lawState: LawState): TruthTriple {
  const good = truthForNominee(evaluator, outcomeRule);
  if (outcomeRule.forceStatus === "in-force" || applicability(evaluator, outcomeRule) === FALSE) return good;
  return truthInLawState(outcomeRule.forceStatus, outcomeRule.role, good, lawState);
}

/** How a rule speaks for the nominee. */
export function evaluateRule(evaluator: Evaluator, outcomeRule: OutcomeRule): RuleResult {
  return {
    current: ruleTruth(evaluator, outcomeRule, "current"),
    lastInForce: ruleTruth(evaluator, outcomeRule, "lastInForce"),
    applies: applicability(evaluator, outcomeRule),
  };
}

/**
 * A text that has ended decides nothing today, but still tells the provisional answer. One that is not law yet decides
 * nothing at all; where it would find nothing to object to, such as on a record without discipline, the text before it
 * is taken to find nothing either.
 */
export function truthInLawState(
  forceStatus: ForceStatus,
  role: Rule["role"] | "listing",
  good: TruthTriple,
  lawState: LawState,
): TruthTriple {
  if (forceStatus === "in-force") return good;
  if (forceStatus === "ended") return lawState === "current" ? ALL_UNKNOWN : good;
  return role !== "route" && role !== "listing" && actual(good) === TRUE ? good : ALL_UNKNOWN;
}

/** How the routes speak together: any one is enough, and without an applicable one the award is not for this nominee. */
export function evaluateRoutes(routes: readonly RuleResult[], hasGap: boolean, law: RuleResult): RuleResult {
  const applies = routes.map((route) => route.applies).reduce(or, hasGap ? UNKNOWN : FALSE);
  const disjunction = (lawState: LawState): TruthTriple =>
    routes.reduce(
      (truths, route) => (route.applies === FALSE ? truths : truths | route[lawState]),
      unencodedRoutes(hasGap),
    );
  // That the law opens no route is itself the law's word, and lasts as long as its text.
  const isUnsettled = applies === FALSE && actual(law.current) === UNKNOWN;
  return {
    current: isUnsettled ? ALL_UNKNOWN : disjunction("current"),
    lastInForce: disjunction("lastInForce"),
    applies,
  };
}

/** What is said by routes that are not encoded. */
export const unencodedRoutes = (hasGap: boolean): TruthTriple => (hasGap ? ALL_UNKNOWN : ALL_FALSE);

/** How the routes together stand. */
export function routesStatus(routes: RuleResult, lawState: LawState): CheckStatus {
  return routes.applies === FALSE && actual(routes[lawState]) === FALSE
    ? "not-applicable"
    : conditionStatus(routes[lawState]);
}
