import { requireOptions } from "../errors/options.js";
import { codesNear } from "./nearest.js";
import { normalWords, wordKey } from "./normalise.js";
import { postsBeforeName } from "./post-names.js";
import { codesWithKey } from "./spellings.js";
import { codeEntries, type Vocabulary, vocabularyNames } from "./vocabulary.js";

/** As many as a person can choose from at a glance. */
const MOST_CANDIDATES = 8;

/** The one code a text names, or the codes it may mean, nearest first; possibly none. */
export type Resolution = { code: string } | { candidates: string[] };

/** Where `resolveCode` looks. */
export interface ResolveOptions {
  /** The vocabularies to look in; all of them by default. */
  among?: Vocabulary | readonly Vocabulary[];
}

/**
 * Finds the code of a name, a code or an abbreviation, whatever its case, diacritics, punctuation and spacing.
 *
 * Only an exact match gives a code. Text that several codes share, or that is unfinished or misspelt, gives candidates.
 * Among posts, the name of a unit or a place may follow.
 *
 * @throws {UnknownCodeError} when `among` names a vocabulary that does not exist, InvalidInputError for options that are no object; no text ever throws.
 *
 * @example
 * resolveCode("bang khen thu tuong chinh phu");
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
export function resolveCode(text: string, options: ResolveOptions = {}): Resolution {
  requireOptions(options);
  const within = vocabulariesIn(options.among);
  const words = normalWords(text);
  const whole = codesWithKey(wordKey(words), within);
  const isAskedForPosts = options.among !== undefined && within.has("post");
  const [code, ...others] = whole.length === 0 && isAskedForPosts ? postsBeforeName(words) : whole;
  if (code === undefined) return { candidates: codesNear(words, within).slice(0, MOST_CANDIDATES) };
  return others.length === 0 ? { code } : { candidates: [code, ...others] };
}

function vocabulariesIn(among: ResolveOptions["among"]): ReadonlySet<Vocabulary> {
  const names = typeof among === "string" ? [among] : (among ?? vocabularyNames());
  for (const name of names) codeEntries(name); // Refuses a vocabulary that does not exist.
  return new Set(names);
}
