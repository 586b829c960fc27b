import { nearestIds } from "../codes/suggestions.js";
import { isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidNominationError, type Problem } from "../errors.js";
import type { Candidacy } from "../nomination/types.js";
import type { Rulebook } from "./types.js";

/** Refuses judgements and indicators that nothing in the book asks for: a misspelt id must not pass as an answer. */
export function refuseUnknownIds(book: Rulebook, given: Pick<Candidacy, "judgements" | "indicators">): void {
  const problems = unknownIds(book, given);
  if (problems.length > 0) throw new InvalidNominationError(problems);
}

/** The judgements and indicators that nothing in the book asks for, as problems. */
export function unknownIds(
  book: Rulebook,
  { judgements, indicators }: Pick<Candidacy, "judgements" | "indicators">,
): Problem[] {
  const known = judgedIds(book);
  const problems: Problem[] = [];
  for (const id of Object.keys(judgements ?? {})) {
    if (!known.has(id)) {
      problems.push(
        makeProblem(
          "unknown-id",
          { of: "judgement" },
          { path: `judgements.${id}`, received: describeValue(id), candidates: nearestIds(id, known) },
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

const judgedIdsByBook = new WeakMap<Rulebook, ReadonlySet<string>>();

/** The ids of everything people judge under a book. */
function judgedIds(book: Rulebook): ReadonlySet<string> {
  let ids = judgedIdsByBook.get(book);
  if (ids === undefined) {
    const criteria = book.criteria.filter(({ judgedBy }) => judgedBy !== undefined);
    ids = new Set([...book.judgements, ...criteria].map(({ id }) => id));
    judgedIdsByBook.set(book, ids);
  }
  return ids;
}
