import * as z from "zod/mini";
import { awardRef, code, optional } from "../../input/schema.js";

/** What an object of some schema fields is. */
type ObjectOf<Fields extends () => Record<string, z.ZodMiniType>> = z.output<
  z.ZodMiniObject<ReturnType<Fields>, z.core.$strict>
>;

const groundFields = () => ({
  ground: optional(code("ground")),
  exceptGrounds: optional(z.array(code("ground")).check(z.minLength(1))),
  /** Leaves out movement awards of thematic emulation. */
  exceptThematic: optional(z.boolean()),
});

/** Which awards of a form count, by what they were given for. */
export type GroundFilter = ObjectOf<typeof groundFields>;

/** The schema fields of `AwardFilter`. */
export const awardFilterFields = () => ({ award: awardRef(), ...groundFields() });

/** Which prior awards count. */
export type AwardFilter = ObjectOf<typeof awardFilterFields>;

const yearLevelFields = () => ({
  /** The lowest rating that counts. */
  atLeast: code("rating"),
  /** Titles that make a year count whatever its rating is. */
  orAwards: optional(z.array(awardRef()).check(z.minLength(1))),
});

/** What makes a year count. */
export type YearLevel = ObjectOf<typeof yearLevelFields>;

const openingFields = () => ({ ...awardFilterFields(), followedBy: optional(z.strictObject(yearLevelFields())) });

/** An award after which a window begins: of several the earliest, or the earliest that no weaker year followed. */
export type OpeningAward = ObjectOf<typeof openingFields>;

/** The schema field for the award after which a window begins: a code, or a filter. */
export const afterField = () => optional(z.union([awardRef(), z.strictObject(openingFields())]));

/** The schema fields of `WindowParams`. */
export const windowFields = () => ({
  after: afterField(),
  lastYears: optional(z.int().check(z.positive())),
  /** Leaves out the years up to the last time the award proposed was given; `after` does so by itself. */
  sinceSameAward: optional(z.strictObject(groundFields())),
  /** Leaves out the years up to the end of a discipline. */
  sinceDiscipline: optional(z.boolean()),
});

/** Which years are counted. */
export type WindowParams = ObjectOf<typeof windowFields>;

/** The schema fields of `RatingParams`. */
export const ratingFields = () => ({ ...yearLevelFields(), ...windowFields() });

/** The lowest rating that counts, and the years counted. */
export type RatingParams = ObjectOf<typeof ratingFields>;

/** The schema fields of `CountedYears`. */
export const countedYearFields = () => ({
  ...windowFields(),
  /** Counts only what lies in the trailing run of years at this rating. */
  duringStreak: optional(z.strictObject(ratingFields())),
});

/** Which years are counted, and of these perhaps only the ones in the trailing run of years at a rating. */
export type CountedYears = ObjectOf<typeof countedYearFields>;
