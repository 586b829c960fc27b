import * as z from "zod/mini";
import type { AwardRef } from "../codes/award-ref.js";
import { awardRef, optional } from "../input/schema.js";
import { type AwardFilter, awardFilterFields } from "./award-filter.js";
import { type YearLevel, yearLevelFields } from "./year-states.js";

/** An award after which a window begins: of several the earliest, or the earliest that no weaker year followed. */
export interface OpeningAward extends AwardFilter {
  followedBy?: YearLevel;
}

/** An award after which a window begins. */
export type After = AwardRef | OpeningAward;

/** Which awards of the form proposed were given for what is counted here. */
export type SameAwardFilter = Omit<AwardFilter, "award">;

const sameAwardFields = () => {
  const { award, ...fields } = awardFilterFields();
  return fields;
};

/** The schema field for the award after which a window begins: a code, or a filter. */
export const afterField = () =>
  optional(
    z.union([
      awardRef(),
      z.strictObject({ ...awardFilterFields(), followedBy: optional(z.strictObject(yearLevelFields())) }),
    ]),
  );

/** The schema fields of `WindowParams`. */
export const windowFields = () => ({
  after: afterField(),
  lastYears: optional(z.int().check(z.positive())),
  sinceSameAward: optional(z.strictObject(sameAwardFields())),
  sinceDiscipline: optional(z.boolean()),
});

/** Which years are counted. */
export interface WindowParams {
  after?: After;
  lastYears?: number;
  /** Leaves out the years up to the last time the award proposed was given; `after` does so by itself. */
  sinceSameAward?: SameAwardFilter;
  /** Leaves out the years up to the end of a discipline. */
  sinceDiscipline?: boolean;
}

/** Whether a window may differ between awards proposed: having held the proposed award before moves its beginning. */
export const dependsOnAward = ({ after, sinceSameAward }: WindowParams): boolean =>
  after !== undefined || sinceSameAward !== undefined;
