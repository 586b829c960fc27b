import type { CivilDate } from "../dates.js";
import { daysBetween } from "../dates.js";
import type { Nomination } from "../nomination/types.js";
import { changesUntil, effort, type Raisable, ratingLevels } from "./candidates.js";
import { minimised, withEarliestDay } from "./minimise.js";
import type { Trials } from "./trials.js";
import type { NominationChange } from "./types.js";

/** The most remedies of one route. */
const MOST_REMEDIES = 3;

/** The most changes in one remedy. */
export const MOST_CHANGES = 10;

/** What to search. */
export interface Search {
  readonly route: string;
  readonly trials: Trials;
  readonly raisable: readonly Raisable[];
  /** The days on which something may change, in their order, without the day of the nomination. */
  readonly days: readonly CivilDate[];
}

type Changes = readonly NominationChange[];

/** Finds sets of changes that open a route, none of which can be left out; the nearest first. */
export function findRemedies(search: Search): Changes[] {
  const found: Changes[] = [];
  const add = (changes: Changes | undefined) => {
    const isNew = changes !== undefined && found.every((other) => JSON.stringify(other) !== JSON.stringify(changes));
    if (isNew) found.push(changes);
  };
  add(findFirst(search, () => false));
  const nearest = findFirst(search, () => true);
  add(nearest);
  // Another way is one without a kind of change that this one needs.
  for (const kind of new Set(nearest?.filter(({ type }) => type !== "wait").map(kindOf))) {
    if (found.length >= MOST_REMEDIES) break;
    add(findFirst(search, (change) => kindOf(change) !== kind));
  }
  const { nomination } = search.trials;
  return found.sort((a, b) => distance(a, nomination) - distance(b, nomination));
}

const kindOf = (change: NominationChange): string =>
  change.type === "award" ? `award ${change.value.code}` : change.type;

/** The remedy of the earliest day, of the changes that are allowed. */
function findFirst(search: Search, allows: (change: NominationChange) => boolean): Changes | undefined {
  const { route, trials, raisable, days } = search;
  const { nomination } = trials;
  let tooEarly = nomination.asOf;
  for (const day of [nomination.asOf, ...days]) {
    if (trials.isExhausted) return undefined;
    const wait: NominationChange[] = day === nomination.asOf ? [] : [{ type: "wait", path: "asOf", value: day }];
    const all = [...changesUntil(day, nomination, raisable).filter(allows), ...wait];
    if (trials.opens(route, all)) {
      const fewest = minimised(trials, route, all, ratingLevels(raisable), MOST_CHANGES);
      return fewest === undefined ? undefined : withEarliestDay(trials, route, fewest, tooEarly);
    }
    tooEarly = day;
  }
  return undefined;
}

const DAYS_IN_YEAR = 365;

/** How far changes are from today: the years to wait, and what they ask. */
export function distance(changes: Changes, { asOf }: Nomination): number {
  const wait = changes.find(({ type }) => type === "wait");
  const years = wait?.type === "wait" ? daysBetween(asOf, wait.value) / DAYS_IN_YEAR : 0;
  return years + effort(changes);
}
