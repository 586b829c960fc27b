import type { AwardRef } from "../codes/award-ref.js";
import { codesOf, type RatingCode } from "../codes.js";
import { FALSE, fromBoolean, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { awardMatcher, recordedAwards } from "./award-filter.js";
import { type FactContext, NOT_RATED } from "./context.js";
import { leaveStates } from "./leave.js";

/** What makes a year count. */
export interface YearLevel {
  /** The lowest rating that counts. */
  atLeast: RatingCode;
  /** Titles that make a year count whatever its rating is. */
  orAwards?: AwardRef[];
}

/** Gives, for a nomination, whether each year counts. */
export type YearStates = (context: FactContext) => (year: number) => Truth;

/** Compiles what makes a year count. */
export function yearStates({ atLeast, orAwards }: YearLevel): YearStates {
  const lowest = codesOf("rating").indexOf(atLeast);
  const byRating: YearStates = (context) => {
    const otherwise: Truth = context.isComplete("ratings") ? FALSE : UNKNOWN;
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    const onLeave = lowest === 0 ? undefined : leaveStates(context);
    const leave = lowest === 0 ? context.nomination.record?.maternityYears : undefined;
    return (year) => {
      const rank = context.rankIn(year);
      if (rank === NOT_RATED && leave?.includes(year)) return FALSE;
      if (rank === NOT_RATED) return onLeave === undefined ? otherwise : or(onLeave(year), otherwise);
      return fromBoolean(rank <= lowest);
    };
  };
  if (orAwards === undefined) return byRating;
  const titles = orAwards.map((award) => awardMatcher({ award }));
  return (context) => {
    const rated = byRating(context);
    const untitled: Truth = context.isComplete("awards") ? FALSE : UNKNOWN;
    const awards = recordedAwards(context.nomination);
    return (year) => {
      const state = rated(year);
      if (state === TRUE) return state;
      for (const entry of awards) {
        if (entry.year === year && titles.some((match) => match(entry) === TRUE)) return TRUE;
      }
      return or(state, untitled);
    };
  };
}
