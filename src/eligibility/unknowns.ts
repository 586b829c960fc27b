// Step 5 of a decision: what is missing. Unknown facts become questions, and judgements are named with who makes them.

import type { Evaluator } from "../conditions/evaluator.js";
import { collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import { FALSE, UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import { Questions } from "../questions/question.js";
import type { Rulebook } from "../rulebook/types.js";
import type { EvaluatedRules } from "./checks.js";
import { conjunction } from "./rule-result.js";
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
  const { routes, requirementsAndBars, holds } = evaluated;
  if (actual(conjunction([routes, ...requirementsAndBars], "lastInForce")) === FALSE) {
    // The award is refused, whatever else is known: open is only whether it is for the nominee at all.
    for (const scope of routes.scopes) collectUnknowns(evaluator, scope, routes.check.id, open);
    return open;
  }
  for (const { applies, lastInForce: truths, trees, check } of [routes, ...requirementsAndBars, ...holds]) {
    if (applies === FALSE || actual(truths) !== UNKNOWN) continue;
    for (const tree of trees) collectUnknowns(evaluator, tree, check.id, open);
  }
  // Questions are asked only while facts leave the outcome open; where it is on hold, the hold must end first.
  return lastInForce === "undetermined" ? open : { ...open, questions: new Questions() };
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
