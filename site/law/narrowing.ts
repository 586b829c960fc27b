import type { Rule, Scope } from "../../src/pack/types.js";
import { awardsNamed, isBoundByPlans, ruleScope } from "../../src/rulebook/scope.js";
import type { StatedPack } from "./packs.js";

/** A rule of a plan that asks more of those to whom a standard of the law applies. */
export interface Narrowing {
  law: Rule;
  plan: Rule;
}

/** Whether a rule of the law is a standard or condition of an award that plans bind. */
export function addsTo(rule: Rule): boolean {
  const awards = awardsNamed(rule.appliesTo?.awards ?? []);
  return rule.role === "route" && awards.some(isBoundByPlans);
}

/** Which rules of plans meet which standards of the law on the same awards, nominees, grounds and occasions. */
export function findNarrowings(packs: readonly StatedPack[]): Narrowing[] {
  const rules = packs.flatMap(({ id, book }) => book.rules.filter(({ pack }) => pack === id));
  const plans = rules.filter(({ layer }) => layer !== "law");
  return rules
    .filter((law) => law.layer === "law" && addsTo(law))
    .flatMap((law) => plans.filter((plan) => meet(ruleScope(law), ruleScope(plan))).map((plan) => ({ law, plan })));
}

/** Whether one nomination may be within both scopes. */
function meet(one: Scope, other: Scope): boolean {
  const lists = ["kinds", "grounds", "occasions", "groups", "occupations", "levels"] as const;
  const awards = [one.awards, other.awards].map((codes) => (codes === undefined ? undefined : awardsNamed(codes)));
  return shares(awards[0], awards[1]) && lists.every((list) => shares(one[list], other[list]));
}

const shares = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === undefined || other === undefined || one.some((each) => other.includes(each));
