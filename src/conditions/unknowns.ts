import { UNKNOWN } from "../logic/truth.js";
import { actual, negateTriple, worstCase } from "../logic/truth-triple.js";
import type { Questions } from "../questions/question.js";
import type { Evaluator } from "./evaluator.js";
import type { Node } from "./program.js";

/** The unknown facts and open judgements collected from condition trees. */
export interface Unknowns {
  readonly questions: Questions;
  readonly judgements: Map<string, Set<string>>;
}

/** Collects the unknown leaves of a tree, but none of a branch that is decided already. */
export function collectUnknowns(evaluator: Evaluator, node: Node, check: string, unknowns: Unknowns): void {
  if (actual(evaluator.evaluate(node)) !== UNKNOWN) return;
  if (node.type !== "leaf") {
    const children = node.type === "not" ? [node.child] : node.children;
    for (const child of children) collectUnknowns(evaluator, child, check, unknowns);
    return;
  }
  const factValue = evaluator.factValue(node);
  if (factValue.state === "judgement") {
    const checks = unknowns.judgements.get(factValue.id) ?? new Set<string>();
    unknowns.judgements.set(factValue.id, checks.add(check));
  } else if (factValue.state !== "known") {
    for (const missing of factValue.missing()) unknowns.questions.add(missing, check);
  }
}

/**
 * Collects the unknown facts that alone, whatever people judge, may make a tree favourable.
 *
 * @param wanted whether it is favourable that the tree holds: not in a bar, and the opposite under a `not`.
 */
export function collectDecidingFacts(
  evaluator: Evaluator,
  node: Node,
  wanted: boolean,
  check: string,
  questions: Questions,
): void {
  const truths = evaluator.evaluate(node);
  if (worstCase(wanted ? truths : negateTriple(truths)) !== UNKNOWN) return;
  if (node.type === "leaf") {
    const factValue = evaluator.factValue(node);
    if ("missing" in factValue) for (const missing of factValue.missing()) questions.add(missing, check);
    return;
  }
  const children = node.type === "not" ? [node.child] : node.children;
  for (const child of children)
    collectDecidingFacts(evaluator, child, wanted !== (node.type === "not"), check, questions);
}
