import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { type NamedCodes, namedCodes } from "./exact.js";
import { codesNear } from "./nearest.js";
import { isNameLength, normalWords, wordKey } from "./normalise.js";
import { type BookCodes, ownEntries } from "./own.js";
import { postsBeforeName } from "./post-names.js";
import { bareText } from "./qualifiers.js";
import { ownSpellings, type Spelling } from "./spellings.js";
import { type CodeIn, codeEntries, joinedBy, type Vocabulary, vocabularyNames } from "./vocabulary.js";

/** As many as a person can choose from at a glance. */
const MOST_CANDIDATES = 8;

/** The one code a text names, or the codes it may mean, nearest first; possibly none. */
export type Resolution<Code extends string = string> = { code: Code } | { candidates: Code[] };

/** Where `resolveCode` looks. */
export interface ResolveOptions<V extends Vocabulary = Vocabulary> {
  /** The vocabularies to look in; all of them by default. */
  among?: V | readonly V[];
}

/**
 * Finds the code of a name, a code or an abbreviation, whatever its case, diacritics, punctuation and spacing.
 *
 * Only an exact match gives a code. Years, decisions and lead-ins beside a name are passed over. Text that several codes
 * share, that names several, or that is unfinished or misspelt, gives candidates. Among posts, the name of a unit or a place
 * may follow.
 *
 * @param book a rulebook, for the codes that its packs declare too.
 * @throws {UnknownCodeError} when `among` names a vocabulary that does not exist, InvalidInputError for other options that are not well formed; no text ever throws, nor does what is no text: it has no candidates.
 *
 * @example
 * resolveCode("Bằng khen Thủ tướng (2019)", { among: "awardOrTitle" });
 * //=> { code: "bang-khen-thu-tuong" }
 *
 * @example
 * resolveCode("bằng khen", { among: "award" });
 * //=> { candidates: ["bang-khen-thu-tuong", "bang-khen-tinh"] }
 *
 * @example
 * resolveCode("Giám đốc Sở Nội vụ", { among: "post" });
 * //=> { code: "giam-doc-so" }
 */
export function resolveCode<V extends Vocabulary = Vocabulary>(
  text: string,
  options: ResolveOptions<V> = {},
  book?: BookCodes,
): Resolution<CodeIn<V>> {
  const { among } = readOptions<ResolveOptions<V>>(options, ["among"]);
  const within = vocabulariesIn(among);
  // What was looked up in these vocabularies is a code of one of them.
  return resolveWithin(text, within, among !== undefined && within.has("post"), book) as Resolution<CodeIn<V>>;
}

function resolveWithin(
  text: string,
  within: ReadonlySet<Vocabulary>,
  isAskedForPosts: boolean,
  book?: BookCodes,
): Resolution {
  if (!isNameLength(text)) return { candidates: [] };
  const own = [...within].flatMap((vocabulary) => ownSpellings(vocabulary, ownEntries(book, vocabulary)));
  const named = withOwn(namedCodes(text, within), text, own);
  const isOne = named.isCertain && named.codes.length === 1;
  const posts = isAskedForPosts && !isOne ? postsBeforeName(normalWords(text)) : [];
  const { codes, isCertain } = posts.length === 0 ? named : { codes: posts, isCertain: true };
  const [code, ...others] = codes;
  if (code !== undefined && others.length === 0 && isCertain) return { code };
  const near = isCertain ? [] : codesNear(normalWords(bareText(text).name), within, own);
  return { candidates: [...new Set([...codes, ...near])].slice(0, MOST_CANDIDATES) };
}

/** A text that names a code of the library and one of a pack's own has both meanings. */
function withOwn(named: NamedCodes, text: string, own: readonly Spelling[]): NamedCodes {
  if (own.length === 0) return named;
  const keys = [text, bareText(text).name].map((each) => wordKey(normalWords(each)));
  const same = own.filter(({ key }) => keys.includes(key)).map(({ code }) => code);
  if (same.length === 0) return named;
  return { codes: [...new Set([...(named.isCertain ? named.codes : []), ...same])], isCertain: true };
}

function vocabulariesIn(among: ResolveOptions["among"]): ReadonlySet<Vocabulary> {
  const names = typeof among === "string" ? [among] : (among ?? vocabularyNames());
  if (!Array.isArray(names)) {
    throw new InvalidInputError([
      makeProblem("wrong-type", { type: "list" }, { path: "among", received: describeValue(names) }),
    ]);
  }
  for (const name of names) codeEntries(name); // Refuses a vocabulary that does not exist.
  return new Set(names.flatMap(joinedBy));
}
