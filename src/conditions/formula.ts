import type { FactValue } from "../facts/fact-value.js";
import { FALSE, not, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { compare } from "./operators.js";
import type { FactSlot, LeafNode, Node } from "./program.js";

/** A condition of a book, or one put together from several. */
export type Formula =
  | Node
  | { readonly type: "all" | "any"; readonly children: readonly Formula[] }
  | { readonly type: "not"; readonly child: Formula }
  | { readonly type: "constant"; readonly truth: Truth };

/** What facts are taken to be. */
export type Assignment = Map<FactSlot, FactValue>;

export const ALWAYS: Formula = { type: "constant", truth: TRUE };
export const NEVER: Formula = { type: "constant", truth: FALSE };

export const all = (...children: readonly (Formula | undefined)[]): Formula => ({
  type: "all",
  children: children.filter((child) => child !== undefined),
});
export const any = (...children: readonly Formula[]): Formula => ({ type: "any", children });
export const negated = (child: Formula): Formula => ({ type: "not", child });

/** The truth of a formula, unknown where it depends on facts that are not assigned. */
export function formulaTruth(formula: Formula, facts: Assignment): Truth {
  switch (formula.type) {
    case "constant":
      return formula.truth;
    case "leaf": {
      const value = facts.get(formula.fact);
      return value === undefined ? UNKNOWN : compare(value, formula.operator, formula.value);
    }
    case "not":
      return not(formulaTruth(formula.child, facts));
    default: {
      const decisive = formula.type === "all" ? FALSE : TRUE;
      let truth: number = not(decisive);
      for (const child of formula.children) {
        const inner = formulaTruth(child, facts);
        if (inner === decisive) return decisive;
        truth = formula.type === "all" ? truth & inner : truth | inner;
      }
      return truth as Truth;
    }
  }
}

const childrenOf = (formula: Formula): readonly Formula[] =>
  formula.type === "not" ? [formula.child] : "children" in formula ? formula.children : [];

/** Every leaf of a formula. */
export const leavesIn = (formula: Formula): LeafNode[] =>
  formula.type === "leaf" ? [formula] : childrenOf(formula).flatMap(leavesIn);

/** A fact of which the truth still depends; undefined where it depends on none. */
export function openFact(formula: Formula, facts: Assignment): FactSlot | undefined {
  if (formulaTruth(formula, facts) !== UNKNOWN) return undefined;
  if (formula.type === "leaf") return formula.fact;
  for (const child of childrenOf(formula)) {
    const found = openFact(child, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}
