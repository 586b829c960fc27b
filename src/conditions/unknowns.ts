import { UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Questions } from "../questions/question.js";
import type { Evaluator } from "./evaluator.js";
import type { Node } from "./program.js";

/** Where what is still open of a tree is gathered. */
export interface Unknowns {
  readonly questions: Questions;
  readonly judgements: Map<string, Set<string>>;
}

/** Gathers what would settle a tree: its unknown leaves, but none under a branch that is settled already. */
export function collectUnknowns(evaluator: Evaluator, node: Node, check: string, open: Unknowns): void {
  if (actual(evaluator.evaluate(node)) !== UNKNOWN) return;
  if (node.type !== "leaf") {
    const children = node.type === "not" ? [node.child] : node.children;
    for (const child of children) collectUnknowns(evaluator, child, check, open);
    return;
  }
  const factValue = evaluator.factValue(node);
  if (factValue.state === "judgement") {
    const checks = open.judgements.get(factValue.id) ?? new Set<string>();
    open.judgements.set(factValue.id, checks.add(check));
  } else if (factValue.state !== "known") {
    for (const missing of factValue.missing()) open.questions.add(missing, check);
  }
}
