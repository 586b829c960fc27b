import type { CodeEntry } from "../../src/codes/entry.js";
import { awardsIn } from "../../src/codes/families.js";
import { isOpenVocabulary } from "../../src/codes/own.js";
import { spellingsIn } from "../../src/codes/spellings.js";
import { codeEntries, isCode, joinedBy, type Vocabulary, vocabularyNames } from "../../src/codes/vocabulary.js";

/** A code for those who have no TypeScript: all that the library knows of it, and how it may be written. */
interface PortableCode extends Omit<CodeEntry, "abbreviations"> {
  /** Short forms and other names, as offices write them. */
  aliases: readonly string[];
  /** Of a family of award forms: its forms. */
  members?: readonly string[];
  /** Every way of writing that is read as this code, without case, marks, punctuation and spaces. */
  keys: string[];
}

interface PortableVocabulary {
  /** Whether packs may add codes of their own. */
  open: boolean;
  codes: PortableCode[];
  /** Ways of writing that several codes share, which name none of them. */
  shared: Record<string, string[]>;
}

/** Every vocabulary with its codes, for `codes.json`; the ones that join others name them. */
export function portableCodes() {
  const names = vocabularyNames();
  return {
    $schema: "schemas/codes.json",
    vocabularies: Object.fromEntries(
      names.filter((name) => !isJoined(name)).map((name) => [name, portableVocabulary(name)]),
    ),
    joined: Object.fromEntries(names.filter(isJoined).map((name) => [name, joinedBy(name)])),
  };
}

const isJoined = (name: Vocabulary) => joinedBy(name)[0] !== name;

function portableVocabulary(vocabulary: Vocabulary): PortableVocabulary {
  const codesByKey = new Map<string, Set<string>>();
  for (const spelling of spellingsIn(new Set([vocabulary]))) {
    codesByKey.set(spelling.key, (codesByKey.get(spelling.key) ?? new Set()).add(spelling.code));
  }
  const keys = [...codesByKey].map(([key, codes]) => ({ key, codes: [...codes] }));
  const entries: readonly CodeEntry[] = codeEntries(vocabulary);
  return {
    open: isOpenVocabulary(vocabulary),
    codes: entries.map(({ code, label, abbreviations = [], ...more }) => ({
      code,
      label,
      ...more,
      ...(isCode("awardFamily", code) ? { members: awardsIn(code) } : {}),
      aliases: abbreviations,
      keys: keys.filter(({ codes }) => codes.length === 1 && codes[0] === code).map(({ key }) => key),
    })),
    shared: Object.fromEntries(keys.filter(({ codes }) => codes.length > 1).map(({ key, codes }) => [key, codes])),
  };
}
