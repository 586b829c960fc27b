import { findFacts as findWithin, OUT_OF_BUDGET } from "../../src/conditions/find-facts.js";
import type { Assignment, Formula } from "../../src/conditions/formula.js";

/** More comparisons than any rule of the packs needs. */
const MOST_COMPARISONS = 50_000_000;

/** Facts that make a formula true; `undefined` where none do. Throws where the search would take too long. */
export function findFacts(formula: Formula): Assignment | undefined {
  const found = findWithin(formula, { comparisons: MOST_COMPARISONS });
  if (found === OUT_OF_BUDGET) throw new RangeError(`more than ${MOST_COMPARISONS} comparisons`);
  return found;
}
