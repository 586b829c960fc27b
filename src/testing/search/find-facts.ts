import { codesOf, type Vocabulary } from "../../codes.js";
import type { FactSlot, LeafNode } from "../../conditions/program.js";
import type { FactValue } from "../../facts/fact-value.js";
import { TRUE, UNKNOWN } from "../../logic/truth.js";
import { type Assignment, type Formula, formulaTruth, leavesIn, openFact } from "./formula.js";

/** More steps than any rule of the packs needs. */
const MOST_STEPS = 200_000;

/** Lists of codes are tried in every combination up to so many codes. */
const MOST_ITEMS = 6;

/**
 * Facts that make a formula true; `undefined` where none do.
 *
 * Each fact takes every value that its comparisons can tell apart. That one fact bounds another, as three years' awards
 * bound one year's, is left out: what is found may not exist, but where nothing is found, nothing exists.
 */
export function findFacts(formula: Formula): Assignment | undefined {
  const domains = factDomains(formula);
  let steps = 0;
  const search = (facts: Assignment): Assignment | undefined => {
    steps += 1;
    if (steps > MOST_STEPS) throw new RangeError(`more than ${MOST_STEPS} steps`);
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

function factDomains(formula: Formula): Map<FactSlot, FactValue[]> {
  const byFact = new Map<FactSlot, LeafNode[]>();
  for (const leaf of leavesIn(formula)) byFact.set(leaf.fact, [...(byFact.get(leaf.fact) ?? []), leaf]);
  return new Map([...byFact].map(([fact, leaves]) => [fact, distinctValues(fact, leaves)]));
}

/** The values of a fact that its comparisons can tell apart. */
function distinctValues({ definition }: FactSlot, leaves: readonly LeafNode[]): FactValue[] {
  const compared = [...new Set(leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [value])))];
  const known = (values: readonly (string | number | boolean)[]) =>
    values.map((value): FactValue => ({ state: "known", value }));
  switch (definition.type) {
    case "boolean":
      return known([true, false]);
    case "number": {
      const most = definition.unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
      const near = compared.flatMap((value) => [Number(value) - 1, Number(value), Number(value) + 1]);
      return known([...new Set([0, ...near])].filter((value) => value >= 0 && value <= most));
    }
    case "code": {
      const vocabularies = [definition.vocabulary ?? []].flat() as Vocabulary[];
      const codes = vocabularies.flatMap((one): readonly string[] => codesOf(one));
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
