import type { Evaluator } from "../conditions/evaluator.js";
import { FALSE, UNKNOWN } from "../conditions/truth.js";
import { actual } from "../conditions/truth-triple.js";
import { collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import { Questions } from "../questions/question.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Decision, OpenJudgement } from "./decision.js";
import type { Parts } from "./evaluated-rules.js";

/** What is still open, where the answer is: a settled decision asks nothing. */
export function eligibilityUnknowns(
  evaluator: Evaluator,
  evaluated: Parts,
  lastInForce: Decision["outcome"],
): Unknowns {
  const open: Unknowns = { questions: new Questions(), judgements: new Map() };
  if (lastInForce === "eligible" || lastInForce === "ineligible" || lastInForce === "not-applicable") return open;
  for (const evaluatedRule of [evaluated.routes, ...evaluated.conditions, ...evaluated.holds]) {
    if (evaluatedRule.applies === FALSE || actual(evaluatedRule.lastInForce) !== UNKNOWN) continue;
    for (const tree of evaluatedRule.trees) collectUnknowns(evaluator, tree, evaluatedRule.check.id, open);
  }
  // Once only people are missing, further facts would not change what happens next.
  return lastInForce === "undetermined" ? open : { ...open, questions: new Questions() };
}

/** The open judgements with who makes them. */
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
