import * as z from "zod/mini";
import { awardRef, code, optional } from "../../input/schema.js";

/** The schema fields of `AwardFilter`. */
export const awardFilterFields = () => ({
  award: awardRef(),
  ground: optional(code("ground")),
  exceptGrounds: optional(z.array(code("ground")).check(z.minLength(1))),
  exceptThematic: optional(z.boolean()),
});

/** The schema fields of `SameAwardFilter`. */
const sameAwardFields = () => {
  const { award, ...fields } = awardFilterFields();
  return fields;
};

/** The schema fields of `YearLevel`. */
const yearLevelFields = () => ({
  atLeast: code("rating"),
  orAwards: optional(z.array(awardRef()).check(z.minLength(1))),
});

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

/** The schema fields of `RatingParams`. */
export const ratingFields = () => ({
  ...yearLevelFields(),
  ...windowFields(),
});

/** The schema fields of `CountedParams`. */
export const countedFields = () => ({
  scope: optional(code("initiativeScope")),
  ...windowFields(),
  duringStreak: optional(z.strictObject(ratingFields())),
});

/** A list of codes of achievements with at least one. */
export const achievementKinds = () => z.array(code("achievement")).check(z.minLength(1));

/** A list of codes of launchers with at least one. */
export const launchers = () => z.array(code("launcher")).check(z.minLength(1));
