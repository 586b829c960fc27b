import type { BookCodes } from "../codes.js";
import { codesOfFact } from "../facts/fact-reader.js";
import type { FactValue, Scalar } from "../facts/fact-value.js";
import { TRUE, UNKNOWN } from "../logic/truth.js";
import { type Assignment, type Formula, formulaTruth, leavesIn, openFact } from "./formula.js";
import type { FactSlot, LeafNode } from "./program.js";

/** How many comparisons a search may still make; several searches may share it. */
export interface SearchBudget {
  comparisons: number;
}

/** Lists of codes are tried in every combination up to so many codes. */
const MOST_ITEMS = 6;

/** What a search gives that ran out of its budget: whether such facts exist is not known. */
export const OUT_OF_BUDGET = "out-of-budget";

/**
 * Facts that make a formula true; `undefined` where none do.
 *
 * Each fact takes every value that its comparisons can tell apart. That one fact bounds another, as three years' awards
 * bound one year's, is left out: what is found may not exist, but where nothing is found, nothing exists.
 *
 * @param book whose packs' own codes a fact may be too.
 */
export function findFacts(
  formula: Formula,
  budget: SearchBudget,
  book?: BookCodes,
): Assignment | typeof OUT_OF_BUDGET | undefined {
  if (budget.comparisons < 0) return OUT_OF_BUDGET;
  const leaves = leavesIn(formula);
  const domains = domainsOf(leaves, book);
  const search = (facts: Assignment): Assignment | typeof OUT_OF_BUDGET | undefined => {
    budget.comparisons -= leaves.length + 1;
    if (budget.comparisons < 0) return OUT_OF_BUDGET;
    const truth = formulaTruth(formula, facts);
    if (truth !== UNKNOWN) return truth === TRUE ? facts : undefined;
    const fact = openFact(formula, facts);
    if (fact === undefined) return undefined;
    for (const value of domains.get(fact) ?? []) {
      const found = search(new Map([...facts, [fact, value]]));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(new Map());
}

function domainsOf(leaves: readonly LeafNode[], book: BookCodes | undefined): Map<FactSlot, FactValue[]> {
  const byFact = new Map<FactSlot, LeafNode[]>();
  for (const leaf of leaves) byFact.set(leaf.fact, [...(byFact.get(leaf.fact) ?? []), leaf]);
  return new Map([...byFact].map(([fact, compared]) => [fact, valuesOf(fact, compared, book)]));
}

/** The values of a fact that its comparisons can tell apart. */
function valuesOf({ definition }: FactSlot, leaves: readonly LeafNode[], book: BookCodes | undefined): FactValue[] {
  const compared = [...new Set(leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [value])))];
  const known = (values: readonly Scalar[]) => values.map((value): FactValue => ({ state: "known", value }));
  switch (definition.type) {
    case "boolean":
      return known([true, false]);
    case "number": {
      const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = definition.range ?? {};
      const near = compared.flatMap((value) => [Number(value) - 1, Number(value), Number(value) + 1]);
      return known([...new Set([0, ...near])].filter((value) => value >= from && value <= to));
    }
    case "code": {
      const codes = codesOfFact(definition, book);
      const other = codes.find((code) => !compared.includes(code));
      return known(
        [...compared.map(String), ...(other === undefined ? [] : [other])].filter((code) => codes.includes(code)),
      );
    }
    case "codes": {
      const items = compared.map(String).slice(0, MOST_ITEMS);
      return Array.from({ length: 2 ** items.length }, (_, chosen) => ({
        state: "list" as const,
        items: items.filter((_item, index) => ((chosen >> index) & 1) === 1),
        isComplete: true,
        missing: () => [],
      }));
    }
  }
}
