import { makeAnyProblem } from "../errors/any-problem.js";
import { receivedPhrase } from "../errors/describe.js";
import type { PackMistakeCode } from "../errors/finding.js";
import type { Problem } from "../errors.js";
import type { ComposedBook } from "./compose.js";
import { lintAllConditions, lintCriteria, lintJudgements } from "./lint/conditions.js";
import type { FoundFinding } from "./lint/finding.js";
import { packMistakes } from "./lint/findings.js";
import { lintDrafts, lintPeriods, lintRepeals } from "./lint/periods.js";
import { lintLimits } from "./lint/quotas.js";
import { lintRecipients } from "./lint/recipients.js";
import { lintRepeats } from "./lint/repeats.js";
import { lintPrizes, lintQuotas, lintSets } from "./lint/rivals.js";
import { lintScoreConditions, lintScoreTables } from "./lint/scores.js";
import { lintCompetitors, lintSources } from "./lint/sources.js";
import { lintTimeline } from "./lint/timeline.js";
import { lintVocabularies } from "./lint/vocabularies.js";
import { lintWidening } from "./lint/widening.js";

/**
 * Everything the schema of one file cannot see: names that must exist elsewhere, and provisions that compete.
 *
 * @param isWhole false where files or statements are missing: then nothing is said to be lacking.
 */
export function lint(book: ComposedBook, { isWhole, lawDigest }: { isWhole: boolean; lawDigest: string }): Problem[] {
  const problems = [
    ...lintVocabularies(book),
    ...(isWhole ? [...lintSources(book), ...lintCompetitors(book)] : []),
    ...lintAllConditions(book),
    ...lintCriteria(book),
    ...(isWhole ? lintJudgements(book) : []),
    ...lintScoreTables(book),
    ...(isWhole ? lintScoreConditions(book) : []),
    ...lintPeriods(book),
    ...(isWhole ? lintRepeals(book) : []),
    ...lintDrafts(book),
    ...lintTimeline(book),
    ...lintRepeats(book),
    ...lintWidening(book),
    ...lintQuotas(book),
    ...lintLimits(book),
    ...lintSets(book),
    ...lintRecipients(book),
    ...(isWhole ? lintPrizes(book) : []),
  ];
  if (!isWhole) return problems;
  const mistakes = packMistakes(book, { lawDigest, isSound: problems.length === 0 });
  return [...problems, ...mistakes.map(mistakeProblem)];
}

function mistakeProblem({ code, path, pack, params = {} }: FoundFinding): Problem {
  const received = params.value ?? params.kind ?? params.other ?? receivedPhrase("nothing");
  return makeAnyProblem("pack-mistake", { mistake: code as PackMistakeCode, ...params }, { path, pack, received });
}
