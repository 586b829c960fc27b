import type { CodeEntry } from "./entry.js";
import { codeEntries, type Vocabulary } from "./vocabulary.js";

/** A code of what no longer exists. */
export type DissolvedEntry = CodeEntry & Required<Pick<CodeEntry, "dissolvedOn" | "dissolvedBy">>;

/** The entries of a vocabulary that were dissolved. */
export function dissolvedEntries(vocabulary: Vocabulary): DissolvedEntry[] {
  const entries: readonly CodeEntry[] = codeEntries(vocabulary);
  return entries.filter(
    (entry): entry is DissolvedEntry => entry.dissolvedOn !== undefined && entry.dissolvedBy !== undefined,
  );
}
