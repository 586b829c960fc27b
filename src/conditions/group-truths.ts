import { ALL_FALSE, ALL_TRUE, negateTriple, type TruthTriple } from "../logic/truth-triple.js";
import type { Truths } from "./leaf-truths.js";
import type { Node } from "./program.js";

/** Compiles a negation. */
export const notTruths = ({ truths }: Node): Truths => {
  return (row) => negateTriple(truths(row));
};

/** Compiles a group, which stops at the first child that decides it, and is evaluated once for a row. */
export function groupTruths(type: "all" | "any", children: readonly Node[], isPerAward: boolean): Truths {
  // Whatever the order, a group is the same: what costs least is asked first.
  const each = [...children].sort((one, other) => cost(one) - cost(other)).map(({ truths }) => truths);
  const [only] = each;
  if (only !== undefined && each.length === 1) return only;
  return remembered(type === "all" ? allOf(each) : anyOf(each), isPerAward);
}

const allOf =
  (each: readonly Truths[]): Truths =>
  (row) => {
    let truths = ALL_TRUE;
    for (let index = 0; index < each.length && truths !== ALL_FALSE; index += 1) {
      truths &= (each[index] as Truths)(row);
    }
    return truths;
  };

const anyOf =
  (each: readonly Truths[]): Truths =>
  (row) => {
    let truths = ALL_FALSE;
    for (let index = 0; index < each.length && truths !== ALL_TRUE; index += 1) {
      truths |= (each[index] as Truths)(row);
    }
    return truths;
  };

/** Remembers what holds of the row that was asked about last. */
export function remembered(truths: Truths, isPerAward: boolean): Truths {
  let version = -1;
  let before: TruthTriple = ALL_FALSE;
  return (row) => {
    const now = isPerAward ? row.awardVersion : row.version;
    if (version !== now) {
      before = truths(row);
      version = now;
    }
    return before;
  };
}

/** How much it takes to evaluate a node, in comparisons with a field that is given as it is. */
export function cost(node: Node): number {
  if (node.type === "leaf") return node.fact.definition.type === "number" ? MEASURED : 1;
  if (node.type === "not") return cost(node.child);
  return node.children.reduce((sum, child) => sum + cost(child), 1);
}

/** Numbers are counted over years and lists. */
const MEASURED = 10;
