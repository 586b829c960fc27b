import type { RuleResult } from "json-rules-engine";
import { canonicalJson } from "../../input/canonical-json.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../logic/truth.js";
import type { Leaf } from "../../pack/conditions.js";
import type { Tree } from "./library.js";

/** What json-rules-engine answers of the rules of a book on a nomination. */
export interface RunTruths {
  /** Whether a rule's conditions hold, by `ruleKey`. */
  readonly rules: ReadonlyMap<string, Truth>;
  /** Whether a leaf holds, by `leafKey`. */
  readonly leaves: ReadonlyMap<string, Truth>;
}

/** The truth of a rule from two boolean runs: where both agree that is the truth, where they differ it is unknown. */
export function runsTruth(pessimistic: RuleResult, optimistic: RuleResult): Truth {
  // Counting more leaves as true cannot make a proven rule fail.
  if (pessimistic.result === true && optimistic.result !== true)
    throw new Error(`two runs contradict each other on ${pessimistic.name}`);
  return agreedTruth(pessimistic.result === true, optimistic.result === true);
}

/** The truth of what counts the unknown as false once, and once as true. */
export function agreedTruth(pessimistic: boolean, optimistic: boolean): Truth {
  if (pessimistic !== optimistic) return UNKNOWN;
  return pessimistic ? TRUE : FALSE;
}

/** The key of a leaf by its content. */
export function leafKey({ fact, params = {}, operator, value }: Leaf): string {
  return canonicalJson([fact, params, operator, value]);
}

/** The leaves of conditions, in their order. */
export function leavesIn(conditions: Tree): Leaf[] {
  const children = conditions.all ?? conditions.any ?? (conditions.not === undefined ? undefined : [conditions.not]);
  return children === undefined ? [conditions as Leaf] : children.flatMap(leavesIn);
}
