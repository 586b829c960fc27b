import { shownCode } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { UnknownCodeError } from "../errors.js";
import type { CodeEntry, LocalizedText } from "./entry.js";
import { nearestCodes } from "./nearest.js";
import { type BookCodes, ownEntries } from "./own.js";
import { codeEntries, type Vocabulary } from "./vocabulary.js";

/**
 * Gives the official Vietnamese name of a code and a plain English one.
 *
 * @param book a rulebook, for the codes that its packs declare too.
 * @throws {UnknownCodeError} when the vocabulary has no such code; `candidates` holds the nearest it has.
 *
 * @example
 * labelOf("title", "lao-dong-tien-tien");
 * //=> { vi: "Lao động tiên tiến", en: "Advanced Worker" }
 */
export function labelOf(vocabulary: Vocabulary, code: string, book?: BookCodes): LocalizedText {
  const entries: readonly Pick<CodeEntry, "code" | "label">[] = codeEntries(vocabulary);
  const entry = [...entries, ...ownEntries(book, vocabulary)].find((each) => each.code === code);
  if (entry === undefined) {
    const candidates = nearestCodes(code, vocabulary, book);
    throw new UnknownCodeError(
      makeProblem(
        "not-in-vocabulary",
        { vocabularies: [vocabulary] },
        { path: vocabulary, received: shownCode(code), candidates },
      ),
    );
  }
  // A copy: a host that edits its label must not edit everyone's.
  return { ...entry.label };
}
