import { comparedText, nearestIds } from "../codes/suggestions.js";
import { isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { type FoundProblems, ProblemCollector } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Candidacy } from "../nomination/types.js";
import type { CompiledBook } from "./compile.js";

/** A problem for each judgement and indicator that no condition of the book uses: a misspelt id must not pass as an answer. */
export function unknownIds(
  compiled: CompiledBook,
  { judgements, indicators }: Pick<Candidacy, "judgements" | "indicators">,
): FoundProblems {
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
  return found;
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
