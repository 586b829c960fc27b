import { comparedText, nearestIds } from "../codes/suggestions.js";
import { isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { type FoundProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Candidacy } from "../nomination/types.js";
import { scoredItems } from "../pack/scored-items.js";
import type { CompiledBook } from "./compile.js";

/**
 * A problem for each judgement, indicator and score of an id that the book does not know: a misspelt id must not pass as an
 * answer. So is one for more points than there are.
 */
export function unknownIds(
  compiled: CompiledBook,
  { judgements, indicators, scores }: Pick<Candidacy, "judgements" | "indicators" | "scores">,
): FoundProblems {
  if (areAllKnown(compiled, judgements, indicators, scores)) return NONE;
  const used = compiled.derive(judgedIds);
  const found = new ProblemCollector();
  for (const id of Object.keys(judgements ?? {})) {
    if (!used.has(id)) {
      found.add(() =>
        makeProblem(
          "unknown-id",
          { of: "judgement" },
          {
            path: `judgements.${id}`,
            received: describeValue(id),
            candidates: found.candidates(`judgement ${id}`, () => nearestJudgements(compiled, id)),
          },
        ),
      );
    }
  }
  for (const id of Object.keys(indicators ?? {})) {
    if (!isCode("indicator", id, compiled.book)) {
      found.add(() =>
        makeProblem(
          "unknown-id",
          { of: "indicator" },
          {
            path: `indicators.${id}`,
            received: describeValue(id),
            candidates: found.candidates(`indicator ${id}`, () => nearestCodes(id, "indicator", compiled.book)),
          },
        ),
      );
    }
  }
  for (const [id, points] of Object.entries(scores ?? {})) {
    const known = compiled.derive(mostPoints);
    const most = known.get(id);
    const path = `scores.${id}`;
    if (most === undefined) {
      const candidates = () => found.candidates(`score ${id}`, () => nearestIds(id, known.keys()));
      found.add(() =>
        makeProblem(
          "unknown-id",
          { of: "score-item" },
          { path, received: describeValue(id), candidates: candidates() },
        ),
      );
    } else if (points > most) {
      const limit = { maximum: most, inclusive: true, of: "value" } as const;
      found.add(() => makeProblem("too-large", limit, { path, received: describeValue(points) }));
    }
  }
  return found;
}

const NONE: FoundProblems = { problems: [], moreProblems: 0 };

/** Whether the book knows every id: most rows have no other, and nothing is collected for them. */
function areAllKnown(
  compiled: CompiledBook,
  judgements: Candidacy["judgements"],
  indicators: Candidacy["indicators"],
  scores: Candidacy["scores"],
): boolean {
  if (scores !== undefined) return false;
  const used = compiled.derive(judgedIds);
  for (const id in judgements) if (!used.has(id)) return false;
  for (const id in indicators) if (!isCode("indicator", id, compiled.book)) return false;
  return true;
}

/** The most points of what the tables of a book score, in any of their versions. */
function mostPoints({ book }: CompiledBook): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { id, atMost } of book.scoreTables.flatMap(scoredItems)) most.set(id, Math.max(atMost, most.get(id) ?? 0));
  return most;
}

/** More misspelt ids than a file has by accident; each is as long as what is compared of it. */
const MOST_REMEMBERED = 1_000;

const rememberedCandidates = () => new Map<string, readonly string[]>();

/** The judgements of a book nearest to an id, remembered: where a judgement was renamed, every row of a file has the old id. */
function nearestJudgements(compiled: CompiledBook, id: string): string[] {
  const remembered = compiled.derive(rememberedCandidates);
  const text = comparedText(id);
  let candidates = remembered.get(text);
  if (candidates === undefined) {
    candidates = nearestIds(text, compiled.derive(judgedIds));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, candidates);
  }
  return [...candidates];
}

/** The ids of everything people judge under a book. */
function judgedIds({ book }: CompiledBook): ReadonlySet<string> {
  const criteria = book.criteria.filter(({ judgedBy }) => judgedBy !== undefined);
  return new Set([...book.judgements, ...criteria].map(({ id }) => id));
}
