import type { AchievementCode, IndicatorCode, InitiativeScopeCode, RatingCode, RecognitionCode } from "../codes.js";
import type { Members } from "../nomination/types.js";
import { openingOf } from "./award-filter.js";
import type { AwardFilter, CountedYears } from "./parameters/fields.js";

/**
 * What may still come that raises a fact or makes it true: the passing of time, or an entry of a year to come. A fact without
 * any is about who the nominee is, or about what has been, and neither changes.
 */
export type Raise =
  | { by: "time" }
  | { by: "rating"; rating: RatingCode }
  | { by: "award"; filter: AwardFilter }
  | { by: "initiative"; scope: InitiativeScopeCode }
  | { by: "achievement"; kind: AchievementCode; scope?: InitiativeScopeCode }
  | { by: "indicator"; indicator: IndicatorCode }
  | { by: "recognition"; status: RecognitionCode }
  | { by: "members"; of: Exclude<keyof Members, "total">; isPercent: boolean };

/** Raised by the passing of time alone. */
export const raisedByTime = (): readonly Raise[] => [{ by: "time" }];

/** What raises a count of entries in a window: what opens the window, and the years of the run in which they count. */
export function raisesOfWindow({ after, duringStreak }: CountedYears): Raise[] {
  const opening = openingOf(after);
  const levels = [opening?.followedBy, duringStreak].filter((level) => level !== undefined);
  return [
    ...(opening === undefined ? [] : [{ by: "award", filter: opening } as const]),
    ...levels.map(({ atLeast }) => ({ by: "rating", rating: atLeast }) as const),
    ...(duringStreak === undefined ? [] : raisesOfWindow(duringStreak)),
  ];
}

/** Long service is a past, which no new claim changes. */
const LONG_SERVICE: AchievementCode = "cong-hien";

/** What raises the achievements that a dossier claims. */
export const raisesOfClaims = (kinds: readonly AchievementCode[], scope: InitiativeScopeCode | undefined): Raise[] =>
  kinds
    .filter((kind) => kind !== LONG_SERVICE)
    .slice(0, 1)
    .map((kind) => ({ by: "achievement", kind, ...(scope === undefined ? {} : { scope }) }));
