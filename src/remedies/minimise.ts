import type { RatingCode } from "../codes.js";
import { addDays, type CivilDate, daysBetween } from "../dates.js";
import type { Trials } from "./trials.js";
import type { NominationChange } from "./types.js";

type Opens = (changes: readonly NominationChange[]) => boolean;

/**
 * The smallest part of changes that still opens a route, the hardest ones dropped first and ratings no better than needed.
 * Undefined where it has more changes than a remedy may have, or where the trials run out before that is proved.
 *
 * @param ratings the levels to choose from, the best first.
 */
export function minimised(
  trials: Trials,
  route: string,
  changes: readonly NominationChange[],
  ratings: readonly RatingCode[],
  mostChanges: number,
): NominationChange[] | undefined {
  const opens: Opens = (some) => trials.opens(route, some);
  let found = withoutNeedless(changes, opens);
  if (found.length > mostChanges) return undefined;
  found = withLowestRatings(found, ratings, opens);
  // One change more or less need not help by itself where an entry starts a count anew: every part is tried.
  const smaller = smallestPart(found, opens) ?? found;
  return trials.isExhausted ? undefined : smaller;
}

function withoutNeedless(changes: readonly NominationChange[], opens: Opens): NominationChange[] {
  let kept = [...changes];
  for (const change of changes) {
    const fewer = without(kept, change);
    if (opens(fewer)) kept = fewer;
  }
  return kept;
}

/** A list without the first of the changes that are this one. */
export function without<Item>(items: readonly Item[], item: Item): Item[] {
  const index = items.indexOf(item);
  return items.filter((_, place) => place !== index);
}

function withLowestRatings(
  changes: readonly NominationChange[],
  ratings: readonly RatingCode[],
  opens: Opens,
): NominationChange[] {
  let kept = [...changes];
  changes.forEach((change, index) => {
    if (change.type !== "rating") return;
    for (const rating of [...ratings].reverse()) {
      if (rating === change.value.rating) return;
      const lower = kept.map((one, place) =>
        place === index ? { ...change, value: { ...change.value, rating } } : one,
      );
      if (!opens(lower)) continue;
      kept = lower;
      return;
    }
  });
  return kept;
}

/** The smallest proper part that opens the route, if any does. */
function smallestPart(changes: readonly NominationChange[], opens: Opens): NominationChange[] | undefined {
  const parts = Array.from({ length: 2 ** changes.length - 1 }, (_, bits) =>
    changes.filter((_, index) => (bits >> index) % 2 === 1),
  );
  return parts.sort((a, b) => a.length - b.length).find((part) => opens(part));
}

/** The changes with the earliest wait that is enough, given a day of which it is known that it is not. */
export function withEarliestDay(
  trials: Trials,
  route: string,
  changes: readonly NominationChange[],
  tooEarly: CivilDate,
): readonly NominationChange[] {
  const wait = changes.find(({ type }) => type === "wait");
  if (wait?.type !== "wait") return changes;
  const on = (day: CivilDate) => changes.map((change) => (change === wait ? { ...wait, value: day } : change));
  let [before, enough] = [tooEarly, wait.value];
  if (!trials.opens(route, on(addDays(enough, -1)))) return changes;
  while (daysBetween(before, enough) > 1) {
    const middle = addDays(before, daysBetween(before, enough) >> 1);
    if (trials.opens(route, on(middle))) enough = middle;
    else before = middle;
  }
  return on(enough);
}
