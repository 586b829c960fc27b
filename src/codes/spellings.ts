import type { CodeEntry } from "./entry.js";
import { issuedCode, issuedForms } from "./issuers.js";
import { normalWords, wordKey } from "./normalise.js";
import type { OwnCodeEntry } from "./own.js";
import { waysOfWriting } from "./phrases.js";
import { codeEntries, joinedBy, type Vocabulary, vocabularyNames } from "./vocabulary.js";

/** One way of writing a code's name. */
export interface Spelling {
  readonly vocabulary: Vocabulary;
  readonly code: string;
  readonly words: string;
  readonly key: string;
}

/** The spellings of the codes of one vocabulary. */
interface Index {
  readonly all: readonly Spelling[];
  readonly byKey: ReadonlyMap<string, readonly Spelling[]>;
}

/** What papers write before a name of these vocabularies without changing what is named. */
const LEAD_INS: { readonly [V in Vocabulary]?: string } = { award: "danh hieu", title: "danh hieu" };

const indexes = /* @__PURE__ */ new Map<Vocabulary, Index>();

/** The vocabularies with spellings of their own, in the order of all. */
const spelt = (within: ReadonlySet<Vocabulary>): Vocabulary[] =>
  vocabularyNames().filter((vocabulary) => within.has(vocabulary) && joinedBy(vocabulary)[0] === vocabulary);

/**
 * Every spelling of the codes of some vocabularies. Each vocabulary is indexed when it is searched first: importing the library
 * costs nothing, and a misspelt award no more than the spellings of awards.
 */
export const spellingsIn = (within: ReadonlySet<Vocabulary>): Spelling[] =>
  spelt(within).flatMap((vocabulary) => spellingIndex(vocabulary).all);

function spellingIndex(vocabulary: Vocabulary): Index {
  let index = indexes.get(vocabulary);
  if (index === undefined) {
    index = buildIndex(vocabulary);
    indexes.set(vocabulary, index);
  }
  return index;
}

function buildIndex(vocabulary: Vocabulary): Index {
  const all = codeEntries(vocabulary).flatMap((entry) => spellingsFor(vocabulary, entry));
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const same = byKey.get(spelling.key);
    if (same === undefined) byKey.set(spelling.key, [spelling]);
    else same.push(spelling);
  }
  return { all, byKey };
}

/** Entries of own codes belong to one vocabulary, and are frozen with their book. */
const spellingsOfOwn = /* @__PURE__ */ new WeakMap<readonly OwnCodeEntry[], readonly Spelling[]>();

/** The spellings of the codes that the packs of a book add to a vocabulary: a code is written without its pack's id too. */
export function ownSpellings(vocabulary: Vocabulary, own: readonly OwnCodeEntry[]): readonly Spelling[] {
  let spellings = spellingsOfOwn.get(own);
  if (spellings === undefined) {
    spellings = spellOwn(vocabulary, own);
    spellingsOfOwn.set(own, spellings);
  }
  return spellings;
}

function spellOwn(vocabulary: Vocabulary, own: readonly OwnCodeEntry[]): Spelling[] {
  return own.flatMap(({ code, label, abbreviations = [] }) => {
    const name = code.slice(code.indexOf(":") + 1);
    const spelt = { code, label, abbreviations: [...abbreviations, name] };
    return spellingsFor(vocabulary, spelt);
  });
}

function spellingsFor(vocabulary: Vocabulary, entry: CodeEntry): Spelling[] {
  const names = [entry.code, entry.label.vi, ...(entry.abbreviations ?? [])].map(normalWords);
  const written = names.flatMap(waysOfWriting);
  const leadIn = LEAD_INS[vocabulary];
  const led = leadIn === undefined ? [] : written.map((words) => `${leadIn} ${words}`);
  const distinct = new Set([...written, ...led, normalWords(entry.label.en)]);
  return [...distinct].map((words) => ({ vocabulary, code: entry.code, words, key: wordKey(words) }));
}

/**
 * The codes of some vocabularies that have a spelling with this key, each once, in the order of the vocabularies; where
 * none has, the code that the issuer named in it makes of an award or title.
 */
export function codesWithKey(key: string, within: ReadonlySet<Vocabulary>): string[] {
  const spellings = spelt(within).flatMap((vocabulary) => spellingIndex(vocabulary).byKey.get(key) ?? []);
  const codes = new Set(spellings.map(({ code }) => code));
  if (codes.size > 0) return [...codes];
  const issued = issuedForms.filter(({ vocabulary }) => within.has(vocabulary)).map((form) => issuedCode(form, key));
  return issued.filter((code) => code !== undefined);
}
