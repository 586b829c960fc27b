import { normalWords } from "./normalise.js";
import { waysOfWriting } from "./phrases.js";
import { type PostEntry, posts } from "./posts.js";

let forms: ReadonlyMap<string, readonly string[]> | undefined;

/** The posts that a form may be, for every way of writing what stands before the name of a unit. */
function postForms(): ReadonlyMap<string, readonly string[]> {
  if (forms !== undefined) return forms;
  const byWords = new Map<string, string[]>();
  for (const { code, beforeName = [] } of posts as readonly PostEntry[]) {
    for (const words of new Set(beforeName.map(normalWords).flatMap(waysOfWriting))) {
      byWords.set(words, [...(byWords.get(words) ?? []), code]);
    }
  }
  forms = byWords;
  return byWords;
}

/**
 * The posts that a text, given as plain words, may name with a unit or a place behind it: one for `giam doc so noi vu`.
 *
 * A second post in the text makes the name ambiguous, for only a person can tell which one is meant.
 */
export function postsBeforeName(words: string): string[] {
  const begun = [...postForms().keys()].filter((form) => words.startsWith(`${form} `));
  if (begun.length === 0) return [];
  const longest = begun.reduce((best, form) => (form.length > best.length ? form : best));
  const name = ` ${words.slice(longest.length + 1)} `;
  const others = [...postForms()].flatMap(([form, codes]) => (name.includes(` ${form} `) ? codes : []));
  return [...new Set([...(postForms().get(longest) ?? []), ...others])];
}
