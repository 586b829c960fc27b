import { distance } from "fastest-levenshtein";
import { compareText } from "./order.js";

/** As many as a person takes in at a glance. */
const MOST = 3;

/** Ids are compared by so many characters: what is longer was not meant for an id, and must not cost more. */
const LONGEST_COMPARED = 100;

/** What of a text is compared. */
export const comparedText = (text: string): string => text.slice(0, LONGEST_COMPARED);

/**
 * The known ids nearest to a text, nearest first; ids at the same distance are in the order of `compareText`.
 *
 * @param namesOf the names that an id is known by, where it has others than itself: the nearest of them counts.
 */
export function nearestIds(
  given: string,
  known: Iterable<string>,
  namesOf: (id: string) => readonly string[] = (id) => [id],
): string[] {
  const text = comparedText(given);
  const best: { id: string; far: number }[] = [];
  for (const id of new Set(known)) {
    const limit = best[MOST - 1]?.far ?? Infinity;
    const far = namesOf(id).reduce(
      (least, name) => Math.min(least, distanceWithin(limit, text, comparedText(name))),
      Infinity,
    );
    if (far > limit) continue;
    best.push({ id, far });
    best.sort((a, b) => a.far - b.far || compareText(a.id, b.id));
    best.length = Math.min(best.length, MOST);
  }
  return best.map(({ id }) => id);
}

/** The distance is at least the difference in length, which costs nothing to know. */
function distanceWithin(limit: number, text: string, name: string): number {
  return Math.abs(text.length - name.length) > limit ? Infinity : distance(text, name);
}
