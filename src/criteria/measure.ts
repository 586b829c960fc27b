import type { LeafNode, Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { measureShortfall } from "../conditions/shortfall.js";
import { statusOf } from "../conditions/status.js";
import type { CheckStatus } from "../result/check.js";
import type { CompiledCriterion } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import type { CriterionResult } from "./types.js";

const STATUS: Record<CheckStatus, CriterionResult["status"]> = {
  pass: "met",
  fail: "not-met",
  judgement: "for-council",
  unknown: "undetermined",
  "not-applicable": "undetermined",
};

/** How a criterion stands by itself. */
export function statusOfCriterion(session: Session, standed: Standed<CompiledCriterion>): CriterionResult["status"] {
  if (standed.standing !== "in-force") return "undetermined";
  return STATUS[statusOf(session.truthsOf(standed.entry.conditions))];
}

/**
 * The threshold of a criterion that rests on one indicator, and how far from it the unit is. Of several thresholds none
 * could be called the criterion's own, and one under a `not` is asked for the other way round.
 */
export function thresholdOf(
  session: Session,
  conditions: Node,
): Pick<CriterionResult, "required" | "actual" | "shortfall"> {
  const indicators = leavesOf(conditions).filter(({ leaf }) => leaf.fact.definition.name === "indicator");
  const [only] = indicators;
  if (only === undefined || indicators.length > 1 || only.negated) return {};
  const { operator, value: required } = only.leaf;
  if (operator !== "greaterThanInclusive" || typeof required !== "number") return {};
  const reading = session.reading(only.leaf);
  if (reading.state !== "known" || typeof reading.value !== "number") return { required };
  const actual = reading.value;
  const shortfall = measureShortfall(reading, operator, required);
  return { required, actual, ...(shortfall === undefined ? {} : { shortfall }) };
}

function leavesOf(node: Node, negated = false): { leaf: LeafNode; negated: boolean }[] {
  if (node.type === "leaf") return [{ leaf: node, negated }];
  if (node.type === "not") return leavesOf(node.child, !negated);
  return node.children.flatMap((child) => leavesOf(child, negated));
}
