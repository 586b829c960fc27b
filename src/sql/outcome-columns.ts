import { type AwardCode, isCode, type TitleCode } from "../codes.js";
import type { OutcomeRule } from "../eligibility/rule-result.js";
import type { ApplicableRules } from "../eligibility/select.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { Draft } from "./draft.js";
import { type OutcomeExpressions, outcomeExpressions } from "./outcomes.js";
import { targetsFor } from "./targets.js";

/** The outcome of each nomination for an award, and its provisional one where the outcome is undetermined. */
export function outcomeColumns(draft: Draft, compiled: CompiledBook, award: AwardCode | TitleCode): OutcomeExpressions {
  const proposal = { award, isTitle: isCode("title", award) };
  const written = new Map<string, OutcomeExpressions>();
  const outcomes = new Map<string, number[]>();
  const provisional = new Map<string, number[]>();
  for (const { number, rules } of targetsFor(compiled, award)) {
    const key = signature(rules);
    const expressions = written.get(key) ?? outcomeExpressions(draft, rules, proposal);
    written.set(key, expressions);
    add(outcomes, expressions.outcome, number);
    add(provisional, expressions.provisional, number);
  }
  return { outcome: byTarget(outcomes), provisional: byTarget(provisional) };
}

function add(targets: Map<string, number[]>, expression: string, target: number): void {
  const before = targets.get(expression);
  if (before === undefined) targets.set(expression, [target]);
  else before.push(target);
}

/** Chooses an expression by the number of the target. */
function byTarget(targets: ReadonlyMap<string, readonly number[]>): string {
  const expressions = [...targets];
  const [only] = expressions;
  if (only !== undefined && expressions.length === 1) return only[0];
  const places: number[] = [];
  expressions.forEach(([, numbers], place) => {
    for (const number of numbers) places[number] = place;
  });
  const cases = expressions.map(([expression], place) => `WHEN ${place} THEN ${expression}`);
  return `CASE (ARRAY[${places.join()}])[n.target + 1]\n    ${cases.join("\n    ")} END`;
}

/** What an outcome depends on, of the rules that apply: conditions are compiled once, so that their places tell them apart. */
function signature({ listed, listings, gaps, outcomeRules, hasEnded }: ApplicableRules): string {
  const node = (one: OutcomeRule["scope"]) =>
    one === undefined ? "" : `${one.index}${one.proposition.isPerAward ? "v" : "s"}`;
  const rule = ({ role, forceStatus, scope, conditions }: OutcomeRule) =>
    `${role} ${forceStatus} ${node(scope)} ${node(conditions)}`;
  return JSON.stringify([
    listed,
    listings.map(({ current, lastInForce, check }) => [current, lastInForce, check.provisional]),
    gaps.length > 0,
    hasEnded,
    outcomeRules.routes.map(rule),
    outcomeRules.requirementsAndBars.map(rule),
    outcomeRules.holds.map(rule),
  ]);
}
