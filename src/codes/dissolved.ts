import type { CodeEntry } from "./entry.js";
import { codeEntries, type Vocabulary } from "./vocabulary.js";

/** A code of what no longer exists. */
export type DissolvedEntry = CodeEntry & Required<Pick<CodeEntry, "dissolvedOn" | "dissolvedBy">>;

/** Those of some codes of a vocabulary that were dissolved on a day or before, each once. */
export function dissolvedEntries(vocabulary: Vocabulary, codes: readonly string[], day: string): DissolvedEntry[] {
  const entries: readonly CodeEntry[] = codeEntries(vocabulary);
  return entries.filter(
    (entry): entry is DissolvedEntry =>
      codes.includes(entry.code) &&
      entry.dissolvedOn !== undefined &&
      entry.dissolvedBy !== undefined &&
      entry.dissolvedOn <= day,
  );
}
