import type { AwardRef } from "../codes/award-ref.js";
import type { AwardFilter } from "./award-filter.js";
import type { YearLevel } from "./year-states.js";

/** An award after which a window begins: of several the earliest, or the earliest that no weaker year followed. */
export interface OpeningAward extends AwardFilter {
  followedBy?: YearLevel;
}

/** An award after which a window begins. */
export type After = AwardRef | OpeningAward;

/** Which awards of the form proposed were given for what is counted here. */
export type SameAwardFilter = Omit<AwardFilter, "award">;

/** Which years are counted. */
export interface WindowParams {
  after?: After;
  lastYears?: number;
  /** Leaves out the years up to the last time the award proposed was given; `after` does so by itself. */
  sinceSameAward?: SameAwardFilter;
  /** Leaves out the years up to the end of a discipline. */
  sinceDiscipline?: boolean;
}

/** The lowest rating that counts, and the years counted. */
export interface RatingParams extends WindowParams, YearLevel {}

/** Which years are counted, and of these perhaps only the ones in the trailing run of years at a rating. */
export interface CountedYears extends WindowParams {
  duringStreak?: RatingParams;
}

/** Whether years may differ between awards proposed: having held the proposed award before moves the beginning of a window. */
export const dependsOnAward = ({ after, sinceSameAward, duringStreak }: CountedYears): boolean =>
  after !== undefined || sinceSameAward !== undefined || (duringStreak !== undefined && dependsOnAward(duringStreak));
