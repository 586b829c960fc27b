import type { RatingParams } from "../../facts/parameters/fields.js";
import { type Bounds, columnBounds } from "../bounds.js";
import type { Draft } from "../draft.js";
import { allOf, choose, negation, WITHOUT_END } from "../expressions.js";
import { measured, type WindowColumns, windowColumns } from "../windows.js";
import { fromYear, hasRun } from "../year-masks.js";
import { countedYears, trailing, type YearMeasure, type YearTexts, yearsAtLevel } from "../years.js";
import type { SqlFactWriter } from "./fact.js";

/** Longer than any record of achievements: a count that may be longer has no upper bound. */
export const LIFETIME = 60;

/** The bounds of a count of years, without an upper one where only the calendar limits it. */
export function openEnd({ facts }: Draft, { lo, hi }: { lo: string; hi: string }, open: string): Bounds {
  const [least, most] = [facts.add(choose(open, lo, "0")), choose(open, hi, "0")];
  return columnBounds(
    least,
    facts.add(
      `CASE WHEN ${most} > ${LIFETIME} AND ${choose(open, lo, "0")} < ${most} THEN ${WITHOUT_END} ELSE ${most} END`,
    ),
  );
}

/** The bounds of the longest run of years in a window. */
export function runBounds({ sure, possible }: YearTexts, { first, surelyFrom, open }: WindowColumns): Bounds {
  const reaches =
    (text: string): Bounds["lo"] =>
    (operator, value) => {
      const length = operator === ">=" ? Math.ceil(value) : Math.floor(value) + 1;
      return length <= 0 ? "TRUE" : allOf([open, hasRun(text, length)]);
    };
  return { lo: reaches(fromYear(sure, surelyFrom)), hi: reaches(fromYear(possible, first)) };
}

const countOf =
  (measure: (draft: Draft) => YearMeasure): SqlFactWriter<RatingParams> =>
  (draft, params, { award }) => {
    const window = windowColumns(draft, params, award);
    return {
      type: "number",
      bounds: openEnd(draft, measured(yearsAtLevel(draft, params), window, measure(draft)), window.open),
    };
  };

const ratingRun: SqlFactWriter<RatingParams> = (draft, params, { award }) => ({
  type: "number",
  bounds: runBounds(yearsAtLevel(draft, params), windowColumns(draft, params, award)),
});

/** Whether the award that begins the window is the one that no year missing this very level followed. */
function isOwnLevel({ after, atLeast, orAwards }: RatingParams): boolean {
  const followedBy = typeof after === "string" ? undefined : after?.followedBy;
  return followedBy?.atLeast === atLeast && String(followedBy.orAwards) === String(orAwards);
}

const ratingMisses: SqlFactWriter<RatingParams> = (draft, params, { award }) => {
  const window = windowColumns(draft, params, award);
  const years = yearsAtLevel(draft, params);
  const length = (from: string) => `GREATEST(0, n.last_year - ${from} + 1)`;
  const misses = {
    lo: `(${length(window.surelyFrom)} - ${countedYears(years.possible, window.surelyFrom)})`,
    hi: `(${length(window.first)} - ${countedYears(years.sure, window.first)})`,
  };
  // No weaker year follows the award that begins an unbroken window, whichever of several it is.
  const counts = isOwnLevel(params) ? allOf([window.open, negation(window.isUnbroken)]) : window.open;
  return { type: "number", bounds: openEnd(draft, misses, counts) };
};

/** The facts about the yearly ratings. */
export const ratingFacts: Record<string, SqlFactWriter<never>> = {
  ratingStreak: countOf(trailing),
  ratingCount: countOf(() => countedYears),
  ratingRun,
  ratingMisses,
};
