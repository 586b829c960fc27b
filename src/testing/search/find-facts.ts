import type { BookCodes } from "../../codes.js";
import { findFacts as findWithin, OUT_OF_BUDGET } from "../../conditions/find-facts.js";
import type { Assignment, Formula } from "../../conditions/formula.js";

/** More comparisons than any rule of the packs needs. */
const MOST_COMPARISONS = 50_000_000;

/**
 * Facts that make a formula true; `undefined` where none do. Throws where the search would take too long.
 *
 * @param book whose packs' own codes a fact may be too.
 */
export function findFacts(formula: Formula, book: BookCodes): Assignment | undefined {
  const found = findWithin(formula, { comparisons: MOST_COMPARISONS }, book);
  if (found === OUT_OF_BUDGET) throw new RangeError(`more than ${MOST_COMPARISONS} comparisons`);
  return found;
}
