import { distance } from "fastest-levenshtein";
import { compareText } from "./order.js";

/** As many as a person takes in at a glance. */
const MOST = 3;

/** Ids are compared by so many characters: what is longer was not meant for an id, and must not cost more. */
const LONGEST_COMPARED = 100;

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
  const text = given.slice(0, LONGEST_COMPARED);
  const best: { id: string; far: number }[] = [];
  for (const id of new Set(known)) {
    const limit = best[MOST - 1]?.far ?? Infinity;
    const far = Math.min(...namesOf(id).map((name) => distanceWithin(limit, text, name.slice(0, LONGEST_COMPARED))));
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
