import type { Problem } from "../errors.js";
import type { ComposedBook } from "./compose.js";
import { lintAllConditions, lintCriteria, lintJudgements } from "./lint/conditions.js";
import { lintPeriods } from "./lint/periods.js";
import { lintRepeats } from "./lint/repeats.js";
import { lintPrizes, lintQuotas, lintSets } from "./lint/rivals.js";
import { lintScoreConditions, lintScoreTables } from "./lint/scores.js";
import { lintSources } from "./lint/sources.js";
import { lintVocabularies } from "./lint/vocabularies.js";
import { lintWidening } from "./lint/widening.js";

/**
 * Everything the schema of one file cannot see: names that must exist elsewhere, and provisions that compete.
 *
 * @param isWhole false where files or statements are missing: then nothing is said to be lacking.
 */
export function lint(book: ComposedBook, { isWhole }: { isWhole: boolean }): Problem[] {
  return [
    ...lintVocabularies(book),
    ...(isWhole ? lintSources(book) : []),
    ...lintAllConditions(book),
    ...lintCriteria(book),
    ...(isWhole ? lintJudgements(book) : []),
    ...lintScoreTables(book),
    ...(isWhole ? lintScoreConditions(book) : []),
    ...lintPeriods(book),
    ...lintRepeats(book),
    ...lintWidening(book),
    ...lintQuotas(book),
    ...lintSets(book),
    ...(isWhole ? lintPrizes(book) : []),
  ];
}
