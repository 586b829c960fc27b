// Step 5 of a decision: what is missing. Unknown facts become questions, and judgements are named with who makes them.

import type { Evaluator } from "../conditions/evaluator.js";
import type { Node } from "../conditions/program.js";
import { collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import { branchesWithoutJudgement } from "../conditions/without-judgement.js";
import { FALSE, UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import { Questions } from "../questions/question.js";
import { versionsOn } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import type { EvaluatedRules } from "./checks.js";
import { conjunction, type EvaluatedRule } from "./rule-result.js";
import type { Decision, OpenJudgement } from "./types.js";

/** The unknown facts and open judgements that may still change the outcome; none where it is decided. */
export function eligibilityUnknowns(
  evaluator: Evaluator,
  evaluated: EvaluatedRules,
  lastInForce: Decision["outcome"],
): Unknowns {
  const open: Unknowns = { questions: new Questions(), judgements: new Map() };
  const { routes, requirementsAndBars, holds } = evaluated;
  // Without a route no fact of the nominee helps: only the law that is not encoded could open one.
  if (routes.applies === FALSE) return open;
  if (lastInForce === "eligible" || lastInForce === "ineligible" || lastInForce === "not-applicable") return open;
  const openRoutes = routes.each.filter(({ applies }) => applies !== FALSE);
  if (actual(conjunction([routes, ...requirementsAndBars], "lastInForce")) === FALSE) {
    // The award is refused, whatever else is known: open is only whether it is for the nominee at all.
    for (const { scope } of openRoutes) {
      if (scope !== undefined) collectUnknowns(evaluator, scope, routes.check.id, open);
    }
    return open;
  }
  const openRules = [...requirementsAndBars, ...holds].filter(isOpen);
  const trees = [
    ...(isOpen(routes) ? openRoutes.map((route) => ({ ...route, check: routes.check })) : []),
    ...openRules,
  ].flatMap((rule) => treesOf(rule).map((tree) => ({ tree, check: rule.check.id })));
  for (const { tree, check } of trees) collectUnknowns(evaluator, tree, check, open);
  // Questions are asked only while facts leave the outcome open; where it is on hold, the hold must end first.
  if (lastInForce === "undetermined") return open;
  const questions = new Questions();
  if (lastInForce === "for-council")
    addFactsThatDecide(evaluator, isOpen(routes) ? openRoutes : [], openRules, questions);
  return { ...open, questions };
}

const isOpen = ({ applies, lastInForce }: EvaluatedRule): boolean =>
  applies !== FALSE && actual(lastInForce) === UNKNOWN;

const treesOf = ({ scope, conditions }: EvaluatedRule): Node[] =>
  [scope, conditions].filter((node) => node !== undefined);

/** Asks for facts where they may make every open judgement unnecessary. */
function addFactsThatDecide(
  evaluator: Evaluator,
  openRoutes: readonly EvaluatedRule[],
  openRules: readonly EvaluatedRule[],
  questions: Questions,
): void {
  const ways = openRoutes.map((route) => ({ rule: route, branches: waysOf(evaluator, route) }));
  const rules = openRules.map((rule) => ({ rule, branches: waysOf(evaluator, rule) }));
  const isRouteOpen = ways.length === 0 || ways.some(({ branches }) => branches !== undefined);
  if (!isRouteOpen || rules.some(({ branches }) => branches === undefined)) return;
  const unused: Unknowns = { questions, judgements: new Map() };
  for (const { rule, branches } of [...ways, ...rules]) {
    for (const branch of branches ?? []) collectUnknowns(evaluator, branch, rule.check.id, unused);
  }
}

/** The branches by which facts alone may make a rule favourable. */
function waysOf(evaluator: Evaluator, rule: EvaluatedRule): readonly Node[] | undefined {
  const { role } = rule.check;
  const branches = (node: Node | undefined, wanted: boolean) =>
    node === undefined ? [] : branchesWithoutJudgement(evaluator, node, wanted);
  const [scope, conditions] = [rule.scope, rule.conditions];
  if (role === "route") {
    const both = [branches(scope, true), branches(conditions, true)];
    return both.includes(undefined) ? undefined : both.flatMap((each) => each ?? []);
  }
  const either = [
    scope === undefined ? undefined : branches(scope, false),
    conditions === undefined ? undefined : branches(conditions, role === "requirement"),
  ].filter((each) => each !== undefined);
  return either.length === 0 ? undefined : either.flat();
}

/** The open judgements with the bodies that make them. */
export function openJudgements(book: Rulebook, open: Unknowns, day: string): OpenJudgement[] {
  const asked = book.judgements.filter(({ id }) => open.judgements.has(id));
  return versionsOn(asked, day).map(({ provision: { id, title, judgedBy, source } }) => ({
    id,
    title,
    judgedBy: [...judgedBy],
    source,
    settles: [...(open.judgements.get(id) ?? [])].sort(),
  }));
}
