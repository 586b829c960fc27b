import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { namedCodes } from "./exact.js";
import { codesNear } from "./nearest.js";
import { isNameLength, normalWords } from "./normalise.js";
import { postsBeforeName } from "./post-names.js";
import { bareText } from "./qualifiers.js";
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
): Resolution<CodeIn<V>> {
  const { among } = readOptions<ResolveOptions<V>>(options, ["among"]);
  const within = vocabulariesIn(among);
  // What was looked up in these vocabularies is a code of one of them.
  return resolveWithin(text, within, among !== undefined && within.has("post")) as Resolution<CodeIn<V>>;
}

function resolveWithin(text: string, within: ReadonlySet<Vocabulary>, isAskedForPosts: boolean): Resolution {
  if (!isNameLength(text)) return { candidates: [] };
  const named = namedCodes(text, within);
  const isOne = named.isCertain && named.codes.length === 1;
  const posts = isAskedForPosts && !isOne ? postsBeforeName(normalWords(text)) : [];
  const { codes, isCertain } = posts.length === 0 ? named : { codes: posts, isCertain: true };
  const [code, ...others] = codes;
  if (code !== undefined && others.length === 0 && isCertain) return { code };
  const near = isCertain ? [] : codesNear(normalWords(bareText(text).name), within);
  return { candidates: [...new Set([...codes, ...near])].slice(0, MOST_CANDIDATES) };
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
