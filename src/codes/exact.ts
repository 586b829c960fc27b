import type { CodeEntry } from "./entry.js";
import { marksContradict } from "./marks.js";
import { normalWords, wordKey } from "./normalise.js";
import { type BareText, bareText } from "./qualifiers.js";
import { codesWithKey } from "./spellings.js";
import { codeEntries, isCode, type Vocabulary } from "./vocabulary.js";

/** The codes that a text names, and whether nothing in the text is left unexplained. */
export interface NamedCodes {
  codes: string[];
  isCertain: boolean;
}

const NOTHING: NamedCodes = { codes: [], isCertain: false };

/** What papers write before a name of these vocabularies without changing what is named, in plain words. */
const LEAD_INS: { readonly [V in Vocabulary]?: readonly string[] } = {
  award: ["danh hieu", "khen thuong", "kt", "duoc", "de nghi", "tang", "tang thuong", "dat", "tap the", "ca nhan"],
  awardFamily: ["khen thuong", "kt", "duoc", "de nghi", "tang", "tang thuong", "tap the", "ca nhan"],
  title: ["danh hieu", "khen thuong", "kt", "duoc", "de nghi", "tang", "dat"],
  ground: ["loai hinh", "khen thuong", "khen", "theo"],
  rating: ["xep loai", "danh gia", "muc do", "dat"],
};

/** What papers write behind one: of a title, the kind is part of the name. */
const ENDINGS: { readonly [V in Vocabulary]?: readonly string[] } = {
  award: ["tap the", "ca nhan", "ho gia dinh"],
  awardFamily: ["tap the", "ca nhan", "ho gia dinh"],
};

/** What may stand in brackets behind an award or title, by vocabulary, and leaves it the same. */
const QUALIFIERS: { readonly [V in Vocabulary]?: readonly Vocabulary[] } = {
  award: ["kind", "ground", "occasion"],
  awardFamily: ["kind", "ground", "occasion"],
  title: ["ground", "occasion"],
};

/** One cell may hold several names. */
const SEPARATORS = /[,;+&\n\r/|]/;

/** The word that separates names as well; what is captured is the character before it. */
const AND = /(^|[^\p{L}\p{M}])và(?![\p{L}\p{M}])/giu;

/** The codes a text names, as it stands or without what is no part of a name. */
export function namedCodes(text: string, within: ReadonlySet<Vocabulary>): NamedCodes {
  const whole = namesIn(text, within);
  if (whole.length > 0) return { codes: whole, isCertain: true };
  const bare = bareText(text);
  const codes = bare.name === text ? [] : namesIn(bare.name, within);
  if (codes.length > 0) return withBrackets(bare, { codes, isCertain: true }, within);
  return listedNames(bare.name.replace(AND, "$1,").split(SEPARATORS), within);
}

/** The name in brackets is the same in short, which decides where either has several meanings. */
function withBrackets({ name, brackets }: BareText, named: NamedCodes, within: ReadonlySet<Vocabulary>): NamedCodes {
  return brackets.reduce(({ codes, isCertain }, inside) => {
    const meant = namesIn(inside, within);
    const both = codes.filter((code) => meant.includes(code));
    if (both.length > 0) return { codes: both, isCertain };
    if (meant.length > 0) return { codes: [...codes, ...meant], isCertain: false };
    if (isQualifier(inside, codes, within)) return { codes, isCertain };
    // "Lao động tiên tiến (Tập thể)" is the title that begins with what the brackets hold.
    const joined = namesIn(`${inside} ${name}`, within);
    return joined.length > 0 ? { codes: joined, isCertain } : { codes, isCertain: false };
  }, named);
}

function isQualifier(inside: string, codes: readonly string[], within: ReadonlySet<Vocabulary>): boolean {
  const key = wordKey(normalWords(inside));
  return [...within].some(
    (vocabulary) =>
      codes.every((code) => isCode(vocabulary, code)) && codesWithKey(key, new Set(QUALIFIERS[vocabulary])).length > 0,
  );
}

function listedNames(parts: readonly string[], within: ReadonlySet<Vocabulary>): NamedCodes {
  const named = parts.filter((part) => normalWords(part) !== "").map((part) => namesIn(part, within));
  if (parts.length < 2 || named.length === 0) return NOTHING;
  return { codes: [...new Set(named.flat())], isCertain: named.every((codes) => codes.length > 0) };
}

/** The codes of a name, with what may stand before and behind it; not those that its marks contradict. */
function namesIn(text: string, within: ReadonlySet<Vocabulary>): string[] {
  const words = normalWords(text);
  const plain = codesWithKey(wordKey(words), within).filter((code) => !isContradicted(text, code, within));
  if (plain.length > 0) return plain;
  const found = [...within].flatMap((vocabulary) =>
    shortened(words, vocabulary).map((rest) => codesWithKey(wordKey(rest), new Set([vocabulary]))),
  );
  return [...new Set(found.find((codes) => codes.length > 0) ?? [])].filter(
    (code) => !isContradicted(text, code, within),
  );
}

/** The text without its lead-ins and endings, the least shortened first. */
function shortened(words: string, vocabulary: Vocabulary): string[] {
  const ending = ENDINGS[vocabulary]?.find((each) => words.endsWith(` ${each}`));
  const rests = ending === undefined ? [] : [words.slice(0, -ending.length - 1)];
  for (let rest: string | undefined = words; rest !== undefined; ) {
    const leadIn: string | undefined = LEAD_INS[vocabulary]?.find((each) => rest?.startsWith(`${each} `));
    rest = leadIn === undefined ? undefined : rest.slice(leadIn.length + 1);
    if (rest !== undefined) rests.push(rest);
  }
  return rests;
}

function isContradicted(text: string, code: string, within: ReadonlySet<Vocabulary>): boolean {
  const named = [...within].flatMap((vocabulary): readonly CodeEntry[] => {
    const entries: readonly CodeEntry[] = codeEntries(vocabulary);
    return entries.filter((entry) => entry.code === code);
  });
  return named.every((entry) => marksContradict(text, entry));
}
