import type { LawState, OutcomeRule } from "../eligibility/rule-result.js";
import { conditionTruth, type Judged } from "./conditions.js";
import type { Draft } from "./draft.js";
import { allOf, anyOf, choose, negation, UNKNOWN } from "./expressions.js";
import type { Proposal } from "./facts/fact.js";

/** How open judgements are taken in an outcome: as they are, or all for the nominee. */
export type Favour = Exclude<Judged, "against">;

/** Whether a rule applies to the nominee. */
export const applies = (draft: Draft, rule: OutcomeRule, proposal: Proposal): string =>
  draft.rules.addUnlessPlain(scopeTruth(draft, rule, proposal));

/** What a rule means for the nominee, true where it is favourable, as `ruleTruth` has it for evaluated facts. */
export const ruleTruth = (
  draft: Draft,
  rule: OutcomeRule,
  proposal: Proposal,
  lawState: LawState,
  favour: Favour,
): string => draft.rules.addUnlessPlain(truthInLawState(draft, rule, proposal, lawState, favour));

function truthInLawState(
  draft: Draft,
  rule: OutcomeRule,
  proposal: Proposal,
  lawState: LawState,
  favour: Favour,
): string {
  const { forceStatus, role } = rule;
  if (forceStatus === "in-force" || (forceStatus === "ended" && lawState === "lastInForce"))
    return whileInForce(draft, rule, proposal, favour);
  const scope = scopeTruth(draft, rule, proposal);
  const outside = role === "route" ? "FALSE" : "TRUE";
  const otherwise = scope === "TRUE" ? UNKNOWN : `(CASE WHEN NOT ${scope} THEN ${outside} END)`;
  if (forceStatus === "ended" || role === "route") return otherwise;
  // Under a text to come, what is favourable stays so: the older text is taken to have required no more.
  return `(${choose(whileInForce(draft, rule, proposal, "actual"), "TRUE", otherwise)})`;
}

/** Scopes rest on no judgement. */
const scopeTruth = (draft: Draft, { scope }: OutcomeRule, proposal: Proposal): string =>
  scope === undefined ? "TRUE" : conditionTruth(draft, scope, proposal, "actual");

function whileInForce(draft: Draft, rule: OutcomeRule, proposal: Proposal, favour: Favour): string {
  const { role, conditions } = rule;
  const isFavourable = role === "route" || role === "requirement";
  const judged = favour === "actual" || isFavourable ? favour : "against";
  const inScope = scopeTruth(draft, rule, proposal);
  // Without conditions the text is silent.
  const holds = conditions === undefined ? UNKNOWN : conditionTruth(draft, conditions, proposal, judged);
  if (role === "route") return allOf([inScope, holds]);
  return role === "requirement" ? anyOf([negation(inScope), holds]) : negation(allOf([inScope, holds]));
}
