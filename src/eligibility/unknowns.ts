// Step 5 of a decision: what is missing. Unknown facts become questions, and judgements are named with who makes them.

import type { Evaluator } from "../conditions/evaluator.js";
import { collectDecidingFacts, collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import { actual, conditionStatus } from "../logic/truth-triple.js";
import { Questions } from "../questions/question.js";
import type { Rulebook } from "../rulebook/types.js";
import type { EvaluatedRules } from "./checks.js";
import type { Decision, OpenJudgement } from "./types.js";

/** The unknown facts and open judgements that may still change the outcome; none where it is decided. */
export function eligibilityUnknowns(
  evaluator: Evaluator,
  evaluated: EvaluatedRules,
  lastInForce: Decision["outcome"],
): Unknowns {
  const open: Unknowns = { questions: new Questions(), judgements: new Map() };
  // Without a route no fact of the nominee helps: only the law that is not encoded could open one.
  if (evaluated.routes.applies === FALSE) return open;
  if (lastInForce === "eligible" || lastInForce === "ineligible" || lastInForce === "not-applicable") return open;
  for (const { applies, lastInForce: truths, trees, check } of [
    evaluated.routes,
    ...evaluated.requirementsAndBars,
    ...evaluated.holds,
  ]) {
    if (applies === FALSE || actual(truths) !== UNKNOWN) continue;
    for (const tree of trees) collectUnknowns(evaluator, tree, check.id, open);
  }
  if (lastInForce === "undetermined") return open;
  // Where it is on hold, the hold must end first. Where people are to judge, a fact is asked for only if it spares them that.
  return {
    ...open,
    questions: lastInForce === "for-council" ? sparingQuestions(evaluator, evaluated) : new Questions(),
  };
}

/** The facts that meet a route or requirement, or keep a bar off, without the judgement that it waits for. */
function sparingQuestions(evaluator: Evaluator, { routes, requirementsAndBars }: EvaluatedRules): Questions {
  const questions = new Questions();
  for (const tree of routes.trees) {
    // What another route waits for is not looked for: the people who judge this one are asked already.
    if (conditionStatus(evaluator.evaluate(tree)) !== "judgement") continue;
    collectDecidingFacts(evaluator, tree, true, routes.check.id, questions);
  }
  for (const { applies, trees, check } of requirementsAndBars) {
    if (applies !== TRUE) continue;
    for (const tree of trees) collectDecidingFacts(evaluator, tree, check.role !== "bar", check.id, questions);
  }
  return questions;
}

/** The open judgements with the bodies that make them. */
export function openJudgements(book: Rulebook, open: Unknowns): OpenJudgement[] {
  return book.judgements
    .filter(({ id }) => open.judgements.has(id))
    .map(({ id, title, judgedBy, source }) => ({
      id,
      title,
      judgedBy: [...judgedBy],
      source,
      settles: [...(open.judgements.get(id) ?? [])].sort(),
    }));
}
