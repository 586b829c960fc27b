import { codesOf } from "../codes.js";
import type { Condition } from "../pack/conditions.js";
import type { PackHeader, Provision, Rule } from "../pack/types.js";
import { awardsNamed, isBoundByPlans, matchesScope, namesAward, ruleScope, scopeConditions } from "./scope.js";
import type { Target } from "./target.js";
import type { EligibilityRulebook } from "./types.js";

/** A target of which parts may be unknown; these exclude nothing. */
export type PartialTarget = { [Field in keyof Target]?: Target[Field] | undefined };

/** Whether a pack provides for a ground: the law does for all, and so does a plan that names none. */
export function isOnGround({ layer, defaultGround }: PackHeader, ground: Target["ground"]): boolean {
  return layer === "law" || defaultGround === undefined || ground === undefined || defaultGround === ground;
}

/** Whether a plan binds an award: it binds those of its movement, so no titles and no award on another ground. */
export function isBinding(plan: PackHeader, { award, ground }: PartialTarget): boolean {
  return (award === undefined || isBoundByPlans(award)) && isOnGround(plan, ground);
}

/** The plans of a book that bind an award, from the highest layer down. */
export function bindingPlans({ packs }: EligibilityRulebook, target: PartialTarget): PackHeader[] {
  return packs.filter((header) => header.layer !== "law" && isBinding(header, target));
}

/**
 * Whether a rule can apply to a target. Occasions are left to its conditions, so that a decision shows the rules of other
 * occasions as not applicable.
 */
export function isApplicable(book: EligibilityRulebook, rule: Rule, { award, kind, ground }: PartialTarget): boolean {
  const awards = rule.appliesTo?.awards;
  // Asked first, for most rules of a book are about other awards.
  if (awards !== undefined && award !== undefined && !namesAward(awards, award)) return false;
  if (!matchesScope(ruleScope(rule), { kind, ground })) return false;
  const plan = findPlan(book, rule);
  return plan === undefined || isBinding(plan, { award, ground });
}

/** The same as `isApplicable` and the rest of a rule's scope, as conditions for an engine that chooses no rules itself. */
export function applicabilityConditions(book: EligibilityRulebook, rule: Rule): Condition[] {
  const scope = ruleScope(rule);
  const plan = findPlan(book, rule);
  const leaves: Condition[] = [];
  if (scope.awards !== undefined) leaves.push({ fact: "award", operator: "in", value: awardsNamed(scope.awards) });
  if (scope.kinds !== undefined) leaves.push({ fact: "kind", operator: "in", value: [...scope.kinds] });
  if (plan !== undefined) {
    leaves.push({ fact: "award", operator: "notIn", value: [...codesOf("title")] });
    if (plan.defaultGround !== undefined) {
      leaves.push({ fact: "ground", operator: "in", value: [plan.defaultGround] });
    }
  }
  const ofScope = scopeConditions(scope);
  return [...leaves, ...(ofScope !== undefined && "all" in ofScope ? ofScope.all : [])];
}

/** The plan a provision is from; undefined for the law. */
function findPlan({ packs }: EligibilityRulebook, { layer, pack }: Provision): PackHeader | undefined {
  return layer === "law" ? undefined : packs.find((header) => header.pack === pack);
}
