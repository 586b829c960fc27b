import type { Row } from "../facts/row.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import type { Node } from "./program.js";

/** The branches of a tree whose unknown facts may give a truth without any judgement that is open; none where they cannot. */
export function branchesWithoutJudgement(row: Row, node: Node, wanted: boolean): readonly Node[] | undefined {
  const truth = actual(node.proposition.truths(row));
  if (truth !== UNKNOWN) return truth === (wanted ? TRUE : FALSE) ? [] : undefined;
  if (node.type === "leaf") return node.fact.value(row).state === "judgement" ? undefined : [node];
  if (node.type === "not") return branchesWithoutJudgement(row, node.child, !wanted);
  const branches = node.children.map((child) => branchesWithoutJudgement(row, child, wanted));
  const possible = branches.filter((each) => each !== undefined);
  const isPossible = (node.type === "all") === wanted ? possible.length === branches.length : possible.length > 0;
  return isPossible ? possible.flat() : undefined;
}
