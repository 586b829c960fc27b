import type { Engine, RuleResult } from "json-rules-engine";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../logic/truth.js";
import type { Leaf } from "../../pack/conditions.js";
import { canonicalJson } from "../../result/canonical-json.js";
import { type Tree, unmarked } from "./polarity.js";
import { type RuleEvent, ruleKey } from "./rules.js";

/** The truths that follow from two runs of a book's engine, one pessimistic and one optimistic about unknown facts. */
export interface RunTruths {
  /** Whether a rule's conditions hold, by `ruleKey`. */
  readonly rules: ReadonlyMap<string, Truth>;
  /** Whether a leaf holds, by `leafKey`. */
  readonly leaves: ReadonlyMap<string, Truth>;
}

/** Collects the results of an engine's rules; the list fills while the engine runs. */
export function collectResults(engine: Engine): RuleResult[] {
  const results: RuleResult[] = [];
  for (const outcome of ["success", "failure"]) {
    engine.on(outcome, (_event, _almanac, result) => {
      results.push(result);
    });
  }
  return results;
}

/** Three-valued truths from two boolean runs: where both agree that is the truth, where they differ it is unknown. */
export function ruleTruths(pessimistic: readonly RuleResult[], optimistic: readonly RuleResult[]): RunTruths {
  const rules = new Map<string, Truth>();
  const leaves = new Map<string, Truth>();
  const others = new Map(optimistic.map((result) => [ruleResultKey(result), result]));
  for (const one of pessimistic) {
    const other = others.get(ruleResultKey(one));
    if (other === undefined) throw new Error(`only one of two runs answered the rule ${one.name}`);
    // Counting more leaves as true cannot make a proven rule fail.
    if (one.result === true && other.result !== true) throw new Error(`two runs contradict each other on ${one.name}`);
    rules.set(ruleResultKey(one), resultTruth(one.result, other.result));
    collectLeaves(one.conditions as Tree & WithResult, other.conditions as Tree & WithResult, leaves);
  }
  return { rules, leaves };
}

function ruleResultKey({ name, event }: RuleResult): string {
  const { pack = "" } = (event?.params ?? {}) as Partial<RuleEvent>;
  return ruleKey({ pack, id: name });
}

/** A condition with its result, as the engine returns it. */
interface WithResult {
  result?: boolean;
}

function collectLeaves(node: Tree & WithResult, other: Tree & WithResult, leaves: Map<string, Truth>): void {
  const children = resultChildren(node);
  const others = resultChildren(other);
  children.forEach((child, index) => {
    collectLeaves(child, others[index] ?? {}, leaves);
  });
  if (node.fact === undefined) return;
  leaves.set(
    leafKey({ ...node, operator: unmarked(node.operator ?? "") } as Leaf),
    resultTruth(node.result, other.result),
  );
}

const resultChildren = ({ all, any, not }: Tree): Tree[] => all ?? any ?? (not === undefined ? [] : [not]);

/** The key of a leaf by its content: the engine returns copies. */
export function leafKey({ fact, params = {}, operator, value }: Leaf): string {
  return canonicalJson([fact, params, operator, value]);
}

function resultTruth(one: unknown, other: unknown): Truth {
  if (one !== other) return UNKNOWN;
  return one === true ? TRUE : FALSE;
}
