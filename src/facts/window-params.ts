import * as z from "zod/mini";
import type { AwardRef } from "../codes/award-ref.js";
import { awardRef, optional } from "../input/schema.js";
import { type AwardFilter, awardFilterFields } from "./award-filter.js";

/** The schema field for the award after which a window begins: a code, or a filter. */
export const afterField = () => optional(z.union([awardRef(), z.strictObject(awardFilterFields())]));

/** The schema fields of `WindowParams`. */
export const windowFields = () => ({
  after: afterField(),
  lastYears: optional(z.int().check(z.positive())),
  /** Whether years up to the end of a discipline are left out. */
  sinceDiscipline: optional(z.boolean()),
});

/** Which years are counted. */
export interface WindowParams {
  after?: After;
  lastYears?: number;
  sinceDiscipline?: boolean;
}

/** An award after which a window begins. */
export type After = AwardRef | AwardFilter;

/** Whether a window may differ between awards proposed: having held the proposed award before moves its beginning. */
export const dependsOnAward = ({ after }: WindowParams): boolean => after !== undefined;
