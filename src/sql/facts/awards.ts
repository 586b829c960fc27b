import { rewardingAwards } from "../../codes/awards.js";
import type { AwardFilter, RatingParams, WindowParams } from "../../facts/parameters/fields.js";
import { awardCodes, awardMatch, clockDays, isAward, repeatedAward } from "../award-rows.js";
import { type Bounds, columnBounds, known } from "../bounds.js";
import { countWhere, someWhere } from "../columns.js";
import { firstDay, fullYears, lastDay } from "../days.js";
import type { Draft } from "../draft.js";
import { allOf, choose, WITHOUT_END } from "../expressions.js";
import { measured, streakColumns, windowColumns } from "../windows.js";
import { trailing, yearsWithAward } from "../years.js";
import type { SqlFactWriter } from "./fact.js";
import { openEnd, runBounds } from "./ratings.js";

interface CountParams extends AwardFilter, WindowParams {
  duringStreak?: RatingParams;
}

const held: SqlFactWriter<AwardFilter> = (draft, filter) => {
  const match = awardMatch(draft, filter);
  const isHeld = draft.awards.add(someWhere(match), "FALSE");
  const isUnsure = draft.awards.add(`bool_or(${match} IS NULL)`, "FALSE");
  return { type: "boolean", condition: known(isHeld, `n.awards_complete AND NOT ${isUnsure}`) };
};

const awardCount: SqlFactWriter<CountParams> = (draft, params, { award }) => {
  const window = windowColumns(draft, params, award);
  const streak = params.duringStreak === undefined ? undefined : streakColumns(draft, params.duringStreak, award);
  const match = awardMatch(draft, params);
  const repeated = repeatedAward(draft, match, awardCodes(params.award));
  const inTime = (first: string, run: string | undefined) =>
    allOf([`x.year >= ${first}`, ...(run === undefined ? [] : [`x.year >= ${run}`]), "x.year <= n.last_year"]);
  const sure = `${match} AND COALESCE(NOT ${repeated.sure}, TRUE) AND ${inTime(window.surelyFrom, streak?.sure)}`;
  const possible = `${match} IS NOT FALSE AND COALESCE(NOT ${repeated.possible}, TRUE) AND ${inTime(window.first, streak?.possible)}`;
  return { type: "number", bounds: openList(draft, draft.countedAwards, window.open, "awards", sure, possible) };
};

/** The bounds of a count of rows: without an upper one where the list may not be whole. */
export function openList(
  { facts }: Draft,
  counts: Draft["countedAwards"],
  open: string,
  list: string,
  sure: string,
  possible: string,
): Bounds {
  const [least, most] = [counts.add(countWhere(sure), "0"), counts.add(countWhere(possible), "0")];
  return columnBounds(
    facts.add(choose(open, least, "0")),
    facts.add(choose(open, choose(`n.${list}_complete`, most, WITHOUT_END), "0")),
  );
}

const awardStreak: SqlFactWriter<AwardFilter & WindowParams> = (draft, params, { award }) => {
  const window = windowColumns(draft, params, award);
  const run = measured(yearsWithAward(draft, awardMatch(draft, params)), window, trailing(draft));
  return { type: "number", bounds: openEnd(draft, run, window.open) };
};

const awardRun: SqlFactWriter<AwardFilter & WindowParams> = (draft, params, { award }) => ({
  type: "number",
  bounds: runBounds(yearsWithAward(draft, awardMatch(draft, params)), windowColumns(draft, params, award)),
});

/** The full years from a day to the one asked about; none where it is still to come, and NULL of no day. */
const yearsFrom = (day: string): string => `CASE WHEN ${day} > n.as_of THEN 0 ELSE ${fullYears(day, "n.as_of")} END`;

const yearsSince: SqlFactWriter<{ since: "founding" | AwardFilter }> = (draft, { since }) => {
  const { facts, awards, dialect } = draft;
  if (since === "founding") {
    const years = (day: string) => facts.add(yearsFrom(`(${day})`));
    return {
      type: "number",
      bounds: columnBounds(years(lastDay("n.founded_on", dialect)), years(firstDay("n.founded_on"))),
    };
  }
  const match = awardMatch(draft, since);
  const { first, last } = clockDays(draft);
  // Since a later day no more years have passed: the latest of the days gives the fewest.
  const latest = (day: string) => awards.add(`max(${day}) FILTER (WHERE ${match})`);
  const [lo, hi] = [yearsFrom(latest(last)), yearsFrom(latest(first))];
  const isUnsure = awards.add(`bool_or(${match} IS NULL)`, "FALSE");
  return {
    type: "number",
    bounds: columnBounds(
      facts.add(
        `CASE WHEN ${latest(last)} IS NULL THEN NULL WHEN ${isUnsure} OR NOT n.awards_complete THEN 0 ELSE ${lo} END`,
      ),
      facts.add(hi),
    ),
  };
};

const achievementRewarded: SqlFactWriter = (draft) => {
  const { awards, awardsForAchievements, dialect } = draft;
  const rewards = isAward(draft, [...rewardingAwards]);
  const same = `${dialect.composed("x.achievement_id")} = ${dialect.composed("n.achievement_id")}`;
  const isRewarded = awardsForAchievements.add(someWhere(`${rewards} AND ${same}`), "FALSE");
  const isUnclear = awards.add(someWhere(`${rewards} AND x.achievement_id IS NULL`), "FALSE");
  return {
    type: "boolean",
    condition: `(CASE WHEN n.achievement_id IS NULL THEN FALSE WHEN ${isRewarded} THEN TRUE WHEN n.awards_complete AND NOT ${isUnclear} THEN FALSE END)`,
  };
};

/** The facts about awards and titles held before. */
export const awardFacts: Record<string, SqlFactWriter<never>> = {
  held,
  awardCount,
  awardStreak,
  awardRun,
  yearsSince,
  achievementRewarded,
};
