import type { CodeEntry } from "./entry.js";
import { normalWords } from "./normalise.js";

/**
 * Whether a text has a word of a name with other marks than the name gives it: `Thủ trưởng` (a head) is not `Thứ trưởng`
 * (a deputy minister), though both are `thu truong`.
 *
 * Marks left out are no contradiction, and neither are hỏi and ngã, which many speakers do not tell apart.
 */
export function marksContradict(text: string, entry: CodeEntry): boolean {
  const marked = markedWords(text).filter(({ marks }) => marks.length > 0);
  if (marked.length === 0) return false;
  const named = wordsNaming(entry);
  return marked.some(({ plain, marks }) => {
    const same = named.filter((word) => word.plain === plain);
    return same.length > 0 && !same.some((word) => isPart(marks, word.marks) || isPart(word.marks, marks));
  });
}

const wordsByEntry = new WeakMap<CodeEntry, readonly MarkedWord[]>();

function wordsNaming(entry: CodeEntry): readonly MarkedWord[] {
  let words = wordsByEntry.get(entry);
  if (words === undefined) {
    words = [entry.label.vi, ...(entry.abbreviations ?? [])].flatMap(markedWords);
    wordsByEntry.set(entry, words);
  }
  return words;
}

interface MarkedWord {
  plain: string;
  /** Without their place in the word, so that `hoà` is `hòa`. */
  marks: string[];
}

function markedWords(text: string): MarkedWord[] {
  return text
    .normalize("NFD")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "")
    .map((word) => ({ plain: normalWords(word), marks: (word.match(/\p{M}/gu) ?? []).map(withoutHookOrTilde) }));
}

const HOOK = "\u0309";
const TILDE = "\u0303";

function withoutHookOrTilde(mark: string): string {
  return mark === TILDE ? HOOK : mark;
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.every((mark) => all.includes(mark));
}
