import canonicalize from "canonicalize";
import type { Engine, RuleResult } from "json-rules-engine";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { Leaf } from "../pack/conditions.js";
import { type Tree, unmarked } from "./polarity.js";
import { type RuleEvent, ruleKey } from "./rules.js";

/** What two runs of a book's engine say together, the one against and the other for what cannot be read. */
export interface RunTruths {
  /** Whether a rule's conditions hold, by `ruleKey`. */
  readonly rules: ReadonlyMap<string, Truth>;
  /** Whether a leaf holds, by `leafKey`. */
  readonly leaves: ReadonlyMap<string, Truth>;
}

/** Gathers what the rules of an engine come to; `results` is filled while the engine runs. */
export function gatherResults(engine: Engine): RuleResult[] {
  const results: RuleResult[] = [];
  for (const outcome of ["success", "failure"]) {
    engine.on(outcome, (_event, _almanac, result) => {
      results.push(result);
    });
  }
  return results;
}

/** Three truths of two: what both runs say is so, and where they differ it is unknown. */
export function ruleTruths(pessimistic: readonly RuleResult[], optimistic: readonly RuleResult[]): RunTruths {
  const rules = new Map<string, Truth>();
  const leaves = new Map<string, Truth>();
  const others = new Map(optimistic.map((result) => [ruleResultKey(result), result]));
  for (const one of pessimistic) {
    const other = others.get(ruleResultKey(one));
    if (other === undefined) throw new Error(`only one of two runs answered the rule ${one.name}`);
    // What is proven cannot be disproven by taking more for true.
    if (one.result === true && other.result !== true) throw new Error(`two runs contradict each other on ${one.name}`);
    rules.set(ruleResultKey(one), resultTruth(one.result, other.result));
    gatherLeaves(one.conditions as Tree & Answered, other.conditions as Tree & Answered, leaves);
  }
  return { rules, leaves };
}

function ruleResultKey({ name, event }: RuleResult): string {
  const { pack = "" } = (event?.params ?? {}) as Partial<RuleEvent>;
  return ruleKey({ pack, id: name });
}

/** A node as the engine gives it back. */
interface Answered {
  result?: boolean;
}

function gatherLeaves(node: Tree & Answered, other: Tree & Answered, leaves: Map<string, Truth>): void {
  const children = resultChildren(node);
  const others = resultChildren(other);
  children.forEach((child, index) => {
    gatherLeaves(child, others[index] ?? {}, leaves);
  });
  if (node.fact === undefined) return;
  leaves.set(
    leafKey({ ...node, operator: unmarked(node.operator ?? "") } as Leaf),
    resultTruth(node.result, other.result),
  );
}

const resultChildren = ({ all, any, not }: Tree): Tree[] => all ?? any ?? (not === undefined ? [] : [not]);

/** What names a leaf, wherever it stands and whoever copied it. */
export function leafKey({ fact, params = {}, operator, value }: Leaf): string {
  return canonicalize([fact, params, operator, value]) ?? "";
}

function resultTruth(one: unknown, other: unknown): Truth {
  if (one !== other) return UNKNOWN;
  return one === true ? TRUE : FALSE;
}
