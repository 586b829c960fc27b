import type { Problem } from "../errors.js";
import { lintAllConditions, lintCriteria, lintJudgements } from "./lint/conditions.js";
import { lintRepeats } from "./lint/repeats.js";
import { lintPrizes, lintQuotas, lintSets } from "./lint/rivals.js";
import { lintSources } from "./lint/sources.js";
import { lintWidening } from "./lint/widening.js";
import type { Rulebook } from "./types.js";

/** Everything the schema of one file cannot see: names that must exist elsewhere, and provisions that compete. */
export function lint(book: Rulebook): Problem[] {
  return [
    ...lintSources(book),
    ...lintAllConditions(book),
    ...lintCriteria(book),
    ...lintJudgements(book),
    ...lintRepeats(book),
    ...lintWidening(book),
    ...lintQuotas(book),
    ...lintSets(book),
    ...lintPrizes(book),
  ];
}
