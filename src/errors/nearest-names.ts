import { distance } from "fastest-levenshtein";

/** A name is compared by so many characters: what is longer was not meant for one, and must not cost more. */
const LONGEST_COMPARED = 100;

/** How many letters of a name may be misspelt: a third, but two that changed places count as two. */
export const mostMisspelt = ({ length }: string): number => (length < 4 ? 1 : Math.max(2, length / 3));

/** The names that a misspelt one may have been meant for, the nearest first; upper and lower case are alike. */
export function nearestNames(given: string, names: readonly string[]): string[] {
  const text = given.slice(0, LONGEST_COMPARED).toLowerCase();
  return names
    .map((name) => ({ name, far: distance(name.toLowerCase(), text) }))
    .filter(({ far }) => far <= mostMisspelt(text))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}
