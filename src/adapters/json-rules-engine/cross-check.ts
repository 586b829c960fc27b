import { compare } from "../../conditions/operators.js";
import type { Node } from "../../conditions/program.js";
import { decide } from "../../eligibility/decide.js";
import type { Decision } from "../../eligibility/types.js";
import type { ComparedFact } from "../../facts/definition.js";
import { and, TRUE, type Truth, UNKNOWN } from "../../logic/truth.js";
import { actual } from "../../logic/truth-triple.js";
import { makeReceipt } from "../../result/receipt.js";
import type { CompiledBook, CompiledRule } from "../../rulebook/compile.js";
import type { RunContext } from "./context.js";
import { ruleKey } from "./rules.js";
import { leafKey, type RunTruths } from "./run-truths.js";

/** The truth of each rule's scope and conditions together, by the built-in evaluator. */
export function ownTruths(rules: readonly CompiledRule[], { row }: RunContext): Map<string, Truth> {
  const leafTruth = (node: Node) => actual(node.proposition.truths(row));
  return new Map(
    rules.map(({ rule, scope, conditions }) => [
      ruleKey(rule),
      and(scope === undefined ? TRUE : leafTruth(scope), conditions === undefined ? UNKNOWN : leafTruth(conditions)),
    ]),
  );
}

/**
 * Decides with the truths that json-rules-engine found. Throws where the built-in evaluator finds another: a difference is
 * a fault of this library, and must not decide an award.
 */
export function decideCrossChecked(
  compiled: CompiledBook,
  rules: readonly CompiledRule[],
  context: RunContext,
  truths: RunTruths,
): Decision {
  for (const [key, own] of ownTruths(rules, context)) assertSameTruth(key, truths.rules.get(key), own);
  const { nomination } = context;
  const decision = decide(compiled, nomination, (factValue, leaf) => {
    const key = compiledLeafKey(leaf);
    return assertSameTruth(key, truths.leaves.get(key), compare(factValue, leaf.operator, leaf.value));
  });
  return { ...decision, receipt: makeReceipt(compiled.book, nomination) };
}

const leafKeys = new WeakMap<ComparedFact, string>();

/** A book has one node for all leaves of the same content. */
function compiledLeafKey(node: ComparedFact): string {
  const { fact, operator, value } = node;
  const params = fact.params as Record<string, unknown>;
  const key = leafKeys.get(node) ?? leafKey({ fact: fact.definition.name, params, operator, value });
  leafKeys.set(node, key);
  return key;
}

function assertSameTruth(what: string, theirs: Truth | undefined, own: Truth): Truth {
  if (theirs === own) return own;
  throw new Error(`json-rules-engine answers ${theirs} and the built-in evaluator ${own} on ${what}`);
}
