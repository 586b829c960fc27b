import { nearestIds } from "../codes/suggestions.js";
import { isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import type { Candidacy } from "../nomination/types.js";
import type { CompiledBook } from "./compile.js";

/** A problem for each judgement and indicator that no condition of the book uses: a misspelt id must not pass as an answer. */
export function unknownIds(
  compiled: CompiledBook,
  { judgements, indicators }: Pick<Candidacy, "judgements" | "indicators">,
): Problem[] {
  const used = compiled.derive(judgedIds);
  const problems: Problem[] = [];
  for (const id of Object.keys(judgements ?? {})) {
    if (!used.has(id)) {
      problems.push(
        makeProblem(
          "unknown-id",
          { of: "judgement" },
          { path: `judgements.${id}`, received: describeValue(id), candidates: nearestIds(id, used) },
        ),
      );
    }
  }
  for (const id of Object.keys(indicators ?? {})) {
    if (!isCode("indicator", id)) {
      problems.push(
        makeProblem(
          "unknown-id",
          { of: "indicator" },
          { path: `indicators.${id}`, received: describeValue(id), candidates: nearestCodes(id, "indicator") },
        ),
      );
    }
  }
  return problems;
}

/** The ids of everything people judge under a book. */
function judgedIds({ book }: CompiledBook): ReadonlySet<string> {
  const criteria = book.criteria.filter(({ judgedBy }) => judgedBy !== undefined);
  return new Set([...book.judgements, ...criteria].map(({ id }) => id));
}
