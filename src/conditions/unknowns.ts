import type { Row } from "../facts/row.js";
import { UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { AskingCheck, Questions } from "../questions/questions.js";
import type { Node } from "./program.js";

/** The unknown facts and open judgements collected from condition trees. */
export interface Unknowns {
  readonly questions: Questions;
  readonly judgements: Map<string, Set<string>>;
}

/** Collects the unknown leaves of a tree, but none of a branch that is decided already. */
export function collectUnknowns(row: Row, node: Node, asking: AskingCheck, unknowns: Unknowns): void {
  if (actual(node.proposition.truths(row)) !== UNKNOWN) return;
  if (node.type !== "leaf") {
    const children = node.type === "not" ? [node.child] : node.children;
    for (const child of children) collectUnknowns(row, child, asking, unknowns);
    return;
  }
  const factValue = node.fact.value(row);
  if (factValue.state === "judgement") {
    const checks = unknowns.judgements.get(factValue.id) ?? new Set<string>();
    unknowns.judgements.set(factValue.id, checks.add(asking.check));
  } else if (factValue.state !== "known") {
    for (const missing of factValue.missing()) unknowns.questions.add(missing, asking);
  }
}
