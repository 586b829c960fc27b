import { measureShortfall } from "../conditions/operators.js";
import type { LeafNode, Node } from "../conditions/program.js";
import type { Row } from "../facts/row.js";
import { conditionStatus } from "../logic/truth-triple.js";
import type { CheckStatus } from "../result/check.js";
import type { CompiledCriterion } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";
import type { CriterionResult } from "./types.js";

const STATUS: Record<CheckStatus, CriterionResult["status"]> = {
  pass: "met",
  fail: "not-met",
  judgement: "for-council",
  unknown: "undetermined",
  "not-applicable": "undetermined",
};

/** The status of a criterion, taken on its own. */
export function statusOfCriterion(row: Row, dated: AtDate<CompiledCriterion>): CriterionResult["status"] {
  if (dated.forceStatus !== "in-force") return "undetermined";
  return STATUS[conditionStatus(dated.provision.conditions.proposition.truths(row))];
}

/**
 * The threshold of a criterion that rests on one indicator or score, and how far from it the unit is. With several
 * thresholds there is no single one to report, and one under a `not` would be reported the wrong way round.
 */
export function measuredThreshold(
  row: Row,
  conditions: Node,
): Pick<CriterionResult, "required" | "actual" | "shortfall" | "unit"> {
  const measures = signedLeaves(conditions).filter(({ leaf }) => leaf.fact.definition.type === "number");
  const [only] = measures;
  if (only === undefined || measures.length > 1 || only.negated) return {};
  const unit = only.leaf.fact.definition.name === "score" ? { unit: "points" as const } : {};
  const { operator, value: required } = only.leaf;
  if (operator !== "greaterThanInclusive" || typeof required !== "number") return {};
  const factValue = only.leaf.fact.value(row);
  if (factValue.state !== "known" || typeof factValue.value !== "number") return { required, ...unit };
  const actual = factValue.value;
  const shortfall = measureShortfall(factValue, operator, required);
  return { required, actual, ...unit, ...(shortfall === undefined ? {} : { shortfall }) };
}

function signedLeaves(node: Node, negated = false): { leaf: LeafNode; negated: boolean }[] {
  if (node.type === "leaf") return [{ leaf: node, negated }];
  if (node.type === "not") return signedLeaves(node.child, !negated);
  return node.children.flatMap((child) => signedLeaves(child, negated));
}
