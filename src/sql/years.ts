import { codesOf } from "../codes.js";
import type { YearLevel } from "../facts/parameters/fields.js";
import { awardCodes, isAward } from "./award-rows.js";
import type { Draft } from "./draft.js";
import { isAmong } from "./expressions.js";
import {
  allYears,
  asText,
  BEFORE_ALL_YEARS,
  counted,
  fromYear,
  lastGap,
  noYears,
  yearsFrom,
  yearsWhere,
} from "./year-masks.js";

/** The years that surely count and those that may, each a text of zeros and ones up to the last year counted. */
export interface YearTexts {
  readonly sure: string;
  readonly possible: string;
}

/** A person who may be a woman and whose years of leave are not given may have been on leave in a year without a rating. */
const mayBeOnLeave = ({ leave }: Draft) =>
  `NOT n.maternity_years_complete AND NOT ${leave.add("bool_or(TRUE)", "FALSE")} AND n.kind = 'ca-nhan' AND n.woman IS NOT FALSE`;

/** The years at a rating or better, or with one of some titles. */
export function yearsAtLevel(draft: Draft, { atLeast, orAwards }: YearLevel): YearTexts {
  const { dialect, ratings } = draft;
  const ranks = codesOf("rating");
  const lowest = ranks.indexOf(atLeast);
  const none = noYears(dialect);
  const rated = ratings.add(yearsWhere(dialect, "TRUE"), none);
  const good = ratings.add(yearsWhere(dialect, isAmong("x.rating", ranks.slice(0, lowest + 1))), none);
  const leave = draft.leave.add(yearsWhere(dialect, "TRUE"), none);
  const isTitle = orAwards && isAward(draft, orAwards.flatMap(awardCodes));
  // A title that counts as a rating shows service as one does.
  const titledFrom = isTitle ? [draft.awards.add(`min(CASE WHEN ${isTitle} THEN x.year END)`)] : [];
  const leaveFrom = `LEAST(${[ratings.add("min(x.year)"), ...titledFrom, "n.last_year"].join(", ")})`;
  // Leave counts as time, but nobody was excellent in a year that was not rated.
  const byRating = lowest === 0 ? good : `(${good} | (${leave} & ~${rated}))`;
  const maybe =
    lowest === 0
      ? `CASE WHEN n.ratings_complete THEN ${byRating} ELSE (${byRating} | (~${rated} & ~${leave})) END`
      : `CASE WHEN NOT n.ratings_complete THEN (${byRating} | ~${rated}) WHEN ${mayBeOnLeave(draft)} THEN (${byRating} | (~${rated} & ${yearsFrom(dialect, leaveFrom)})) ELSE ${byRating} END`;
  if (isTitle === undefined) return texts(draft, byRating, maybe);
  const titled = draft.awards.add(yearsWhere(dialect, isTitle), none);
  return texts(
    draft,
    `(${byRating} | ${titled})`,
    `CASE WHEN n.awards_complete THEN (${maybe} | ${titled}) ELSE ${allYears(dialect)} END`,
  );
}

/** The years with an award that passes a filter. */
export function yearsWithAward(draft: Draft, match: string): YearTexts {
  const { dialect, awards } = draft;
  const none = noYears(dialect);
  const sure = awards.add(yearsWhere(dialect, match), none);
  const possible = awards.add(yearsWhere(dialect, `${match} IS NOT FALSE`), none);
  return texts(draft, sure, `CASE WHEN n.awards_complete THEN ${possible} ELSE ${allYears(dialect)} END`);
}

const texts = ({ years }: Draft, sure: string, possible: string): YearTexts => ({
  sure: years.add(asText(sure, "n.last_year")),
  possible: years.add(asText(possible, "n.last_year")),
});

/** A measure of the years of a text from one on. */
export type YearMeasure = (text: string, from: string) => string;

/** How many years count without a break up to the last. */
export const trailing =
  ({ gaps }: Draft): YearMeasure =>
  (text, from) =>
    `GREATEST(0, n.last_year - GREATEST(${gaps.add(lastGap(text))}, ${from} - 1))`;

/** How many years count. */
export const countedYears: YearMeasure = (text, from) => counted(fromYear(text, from));

/** The last year from one on that does not count, and the year before the calendar where there is none. */
export function lastGapFrom({ gaps }: Draft, text: string, from: string): string {
  const gap = gaps.add(lastGap(text));
  return `CASE WHEN ${gap} >= ${from} THEN ${gap} ELSE ${BEFORE_ALL_YEARS} END`;
}
