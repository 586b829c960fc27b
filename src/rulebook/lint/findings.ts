import { hasReleasedLaw } from "../../result/receipt.js";
import type { ComposedBook } from "../compose.js";
import { lintDays, lintTimes } from "./days.js";
import type { FoundFinding } from "./finding.js";
import { lintApplicability, lintListed } from "./listed.js";
import { lintDeciders, lintListings } from "./listings.js";
import { lintPossibility } from "./possibility.js";
import { lintValues } from "./values.js";
import { lintVerification } from "./verification.js";
import { lintWordings } from "./wording.js";

/**
 * What a book states that no text can mean.
 *
 * @param isSound whether every fact, parameter and code in its conditions is known: only such conditions can be searched.
 */
export function packMistakes(
  book: ComposedBook,
  { lawDigest, isSound }: { lawDigest: string; isSound: boolean },
): FoundFinding[] {
  const found = [
    ...lintApplicability(book),
    ...lintValues(book),
    ...lintDeciders(book),
    ...lintListings(book),
    ...lintDays(book),
  ];
  if (!isSound) return found;
  // What is out of range never holds either, and what applies to nobody cannot contradict a listing.
  const named = new Set(found.map(({ pack, id }) => `${pack} ${id}`));
  // The rules of the law released with this library are searched by its tests.
  const possible = lintPossibility(book, ({ layer }) => layer !== "law" || !hasReleasedLaw({ lawDigest }));
  return [...found, ...possible.filter(({ pack, id }) => !named.has(`${pack} ${id}`))];
}

/** What a text may say, and its author should look at again. */
export function packDoubts(book: ComposedBook): FoundFinding[] {
  return [...lintListed(book), ...lintTimes(book), ...lintWordings(book), ...lintVerification(book)];
}
