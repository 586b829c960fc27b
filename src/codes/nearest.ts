import { distance } from "fastest-levenshtein";
import { type IssuedForm, issuedForms } from "./issuers.js";
import { normalWords, wordKey } from "./normalise.js";
import { otherNamesIn } from "./other-names.js";
import { type BookCodes, type OwnCodeEntry, ownEntries } from "./own.js";
import { codesWithKey, ownSpellings, type Spelling, spellingsIn } from "./spellings.js";
import { codeEntries, joinedBy, type Vocabulary } from "./vocabulary.js";

/** One letter begins too many names to suggest any of them. */
const SHORTEST_KEY = 2;

/** The part of the longer of two texts that may differ while they are near. */
const NEAR = 1 / 3;

/** How a text differs from a spelling, best first: its last words are missing, its last letters are, or it is misspelt. */
const UNFINISHED = 0;
const CUT_OFF = 1;
const MISSPELT = 2;

/** It begins with the name of an award and goes on with an issuer that is not known: behind the misspelt. */
const OTHER_ISSUER = MISSPELT + 0.9;

/** No word of the language begins so. */
const SHORT_HEAD = /^(?:bk|gk|ctd|cstd)$/;

/**
 * Names up to three codes of a vocabulary that are nearest to a text, nearest first; none where nothing is near.
 *
 * @param book a rulebook, for the codes that its packs declare too.
 * @throws {UnknownCodeError} when the vocabulary does not exist.
 *
 * @example
 * nearestCodes("giay-kehn", "award");
 * //=> ["giay-khen"]
 */
export function nearestCodes(text: string, vocabulary: Vocabulary, book?: BookCodes): string[] {
  codeEntries(vocabulary); // Refuses a vocabulary that does not exist.
  const words = normalWords(text);
  const key = `${vocabulary} ${words}`;
  const own = ownEntries(book, vocabulary);
  const remembered = rememberedFor(own);
  let codes = remembered.get(key);
  if (codes === undefined) {
    const within = new Set(joinedBy(vocabulary));
    const spellings = ownSpellings(vocabulary, own);
    const sameOwn = spellings.filter((spelling) => spelling.key === wordKey(words)).map(({ code }) => code);
    const same = [...new Set([...codesWithKey(wordKey(words), within), ...sameOwn])];
    codes = (same.length > 0 ? same : codesNear(words, within, spellings)).slice(0, 3);
    remember(remembered, key, codes);
  }
  return [...codes];
}

/** More misspellings than a file has by accident, each up to a length that a name may have. */
const MOST_REMEMBERED = { texts: 1_000, characters: 200 };

type Remembered = Map<string, readonly string[]>;

/** Where a code was renamed, every row of a file has the old one; for each list of own codes apart. */
const rememberedByOwn = /* @__PURE__ */ new WeakMap<readonly OwnCodeEntry[], Remembered>();

function rememberedFor(own: readonly OwnCodeEntry[]): Remembered {
  let remembered = rememberedByOwn.get(own);
  if (remembered === undefined) {
    remembered = new Map();
    rememberedByOwn.set(own, remembered);
  }
  return remembered;
}

function remember(remembered: Remembered, key: string, codes: readonly string[]): void {
  if (key.length > MOST_REMEMBERED.characters) return;
  if (remembered.size >= MOST_REMEMBERED.texts) remembered.clear();
  remembered.set(key, codes);
}

/**
 * The codes with a spelling near to normalised words, nearest first.
 *
 * A text that begins some names is an unfinished name, not a misspelt one: names it only resembles are then left out.
 */
export function codesNear(words: string, within: ReadonlySet<Vocabulary>, more: readonly Spelling[] = []): string[] {
  const key = wordKey(words);
  if (key.length < SHORTEST_KEY) return [];
  const others = otherNamesIn(words);
  const ranks = new Map<string, number>();
  const rank = (code: string, next: number) => {
    if (next < (ranks.get(code) ?? Infinity)) ranks.set(code, next);
  };
  for (const spelling of [...spellingsIn(within), ...more]) {
    if (!within.has(spelling.vocabulary) || isOtherAward(spelling, others)) continue;
    rank(spelling.code, misspellingRank(spelling, words, key));
  }
  for (const form of issuedForms) {
    if (!within.has(form.vocabulary) || !startsWithHead(form, words)) continue;
    const [head = ""] = form.heads;
    if (isOtherAward({ vocabulary: form.vocabulary, words: head }, others)) continue;
    for (const code of form.codes) rank(code, OTHER_ISSUER);
  }
  const best = Math.floor(Math.min(...ranks.values()));
  return [...ranks]
    .filter(([, rank]) => Math.floor(rank) === best)
    .sort(([, first], [, second]) => first - second)
    .map(([code]) => code);
}

/** How the text differs from a spelling, plus the share that differs, which is under 1; infinite when it is not near. */
function misspellingRank(spelling: Spelling, words: string, key: string): number {
  const longer = Math.max(spelling.key.length, key.length);
  const missing = (spelling.key.length - key.length) / longer;
  if (spelling.words.startsWith(`${words} `)) return UNFINISHED + missing;
  if (spelling.key.startsWith(key)) return CUT_OFF + missing;
  // The distance is at least the difference in length, which costs nothing to know and keeps long text cheap.
  if (Math.abs(missing) > NEAR) return Infinity;
  const differing = distance(spelling.key, key) / longer;
  return differing <= NEAR && !isOtherBody(spelling, words) ? MISSPELT + differing : Infinity;
}

/** Words that make of a body, level or territory another one, however alike they are written: a bộ is no sở. */
const BODY_WORDS = new Set(
  "bo so ban cuc vu phong tinh huyen quan xa phuong thon to thi tran thanh pho trung uong trong ngoai nuoc".split(" "),
);

/** Whether a text has a word for a body where a spelling has another: then it names that other body. */
function isOtherBody({ words: spelling }: Spelling, words: string): boolean {
  const [given, known] = [words.split(" "), spelling.split(" ")];
  return (
    given.some((word) => BODY_WORDS.has(word) && !known.includes(word)) &&
    known.some((word) => BODY_WORDS.has(word) && !given.includes(word))
  );
}

/** Whether a text has words of another award's name that a spelling lacks; a firm may give a title, but none of these. */
function isOtherAward(
  { vocabulary, words }: Pick<Spelling, "vocabulary" | "words">,
  others: readonly string[],
): boolean {
  if (vocabulary !== "award" && vocabulary !== "awardFamily") return false;
  return others.some((other) => !` ${words} `.includes(` ${other} `));
}

/** Whether a text begins with a name that several bodies give: in short also where the issuer is written on. */
function startsWithHead({ heads }: IssuedForm, words: string): boolean {
  return heads.some((head) => words.startsWith(`${head} `) || (SHORT_HEAD.test(head) && words.startsWith(head)));
}
