import type { LeafNode, Node } from "../conditions/program.js";
import { compareBounds } from "./bounds.js";
import type { Draft } from "./draft.js";
import { allOf, anyOf, isAmong, negation } from "./expressions.js";
import type { Proposal, SqlFact } from "./facts/fact.js";
import { SQL_FACTS } from "./facts.js";

/** How open judgements are taken: as they are, all for a condition, or all against it. */
export type Judged = "actual" | "for" | "against";

const OPPOSITE: Record<Judged, Judged> = { actual: "actual", for: "against", against: "for" };

/** The truth of a condition, three-valued: unknown is null. */
export function conditionTruth(draft: Draft, node: Node, proposal: Proposal, judged: Judged): string {
  const key = `${node.index} ${node.proposition.isPerAward ? proposal.award : ""} ${judged}`;
  let truth = draft.truths.get(key);
  if (truth === undefined) {
    truth = writeTruth(draft, node, proposal, judged);
    draft.truths.set(key, truth);
  }
  return truth;
}

function writeTruth(draft: Draft, node: Node, proposal: Proposal, judged: Judged): string {
  switch (node.type) {
    case "leaf":
      return leafTruth(draft, node, proposal, judged);
    case "not":
      return negation(conditionTruth(draft, node.child, proposal, OPPOSITE[judged]));
    case "all":
      return allOf(node.children.map((child) => conditionTruth(draft, child, proposal, judged)));
    case "any":
      return anyOf(node.children.map((child) => conditionTruth(draft, child, proposal, judged)));
  }
}

function leafTruth(draft: Draft, leaf: LeafNode, proposal: Proposal, judged: Judged): string {
  const { definition, params } = leaf.fact;
  const write = SQL_FACTS.get(definition.name);
  if (write === undefined) throw new Error(`written without a check: ${definition.name}`);
  const fact = write(draft, params as never, proposal);
  const truth = draft.comparisons.addUnlessPlain(compareFact(fact, leaf));
  if (fact.type !== "judgement" || judged === "actual") return truth;
  return `COALESCE(${truth}, ${judged === "for" ? "TRUE" : "FALSE"})`;
}

const isNegative = ({ operator }: LeafNode) => ["notEqual", "notIn", "doesNotContain"].includes(operator);

function compareFact(fact: SqlFact, leaf: LeafNode): string {
  const { operator, value } = leaf;
  switch (fact.type) {
    case "constant": {
      const isIncluded = (Array.isArray(value) ? value : [value]).some((one) => one === fact.value);
      return isIncluded === isNegative(leaf) ? "FALSE" : "TRUE";
    }
    case "code": {
      const among = isAmong(fact.column, (Array.isArray(value) ? value : [value]).map(String));
      return isNegative(leaf) ? negation(`(${among})`) : among;
    }
    case "boolean":
    case "judgement":
      return (value === false) === isNegative(leaf) ? fact.condition : negation(fact.condition);
    case "number":
      return compareBounds(fact.bounds, operator, value);
    case "codes":
      return isNegative(leaf) ? negation(fact.contains(String(value))) : fact.contains(String(value));
  }
}
