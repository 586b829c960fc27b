import type { AwardCode, TitleCode } from "../codes.js";
import type { AwardFilter, OpeningAward, RatingParams, WindowParams } from "../facts/parameters/fields.js";
import { awardMatch } from "./award-rows.js";
import { someWhere } from "./columns.js";
import { yearIn } from "./days.js";
import type { Draft } from "./draft.js";
import { choose, greatest, negation, WITHOUT_END } from "./expressions.js";
import { BEFORE_ALL_YEARS, EARLIEST } from "./year-masks.js";
import { lastGapFrom, trailing, type YearMeasure, type YearTexts, yearsAtLevel } from "./years.js";

/** The years counted, as `Window` of the facts has them: columns of each nomination, or constants. */
export interface WindowColumns {
  readonly first: string;
  readonly surelyFrom: string;
  readonly open: string;
  readonly isUnbroken: string;
}

interface Floor {
  readonly first: string;
  readonly surelyFrom: string;
}

/** The years counted, for an award proposed. */
export function windowColumns(draft: Draft, params: WindowParams, award: AwardCode | TitleCode): WindowColumns {
  const { after, lastYears, sinceSameAward, sinceDiscipline } = params;
  const opening: OpeningAward | undefined = typeof after === "string" ? { award: after } : after;
  const same = opening ?? sinceSameAward;
  const from = lastYears === undefined ? EARLIEST : `n.last_year - ${lastYears - 1}`;
  const floors: Floor[] = [{ first: from, surelyFrom: from }];
  if (same !== undefined) floors.push(afterSameAward(draft, same, award));
  if (sinceDiscipline) floors.push(afterDiscipline(draft));
  const floor: Floor = {
    first: draft.years.add(greatest(floors.map(({ first }) => first))),
    surelyFrom: draft.years.add(greatest(floors.map(({ surelyFrom }) => surelyFrom))),
  };
  return opening === undefined ? { ...floor, open: "TRUE", isUnbroken: "FALSE" } : afterAward(draft, opening, floor);
}

/** Leaves out what the award proposed has rewarded already. */
function afterSameAward(draft: Draft, filter: Omit<AwardFilter, "award">, award: AwardFilter["award"]): Floor {
  const { awards } = draft;
  const match = awardMatch(draft, { ...filter, award });
  const latest = awards.add(`max(x.clock_max + 1) FILTER (WHERE ${match} IS NOT FALSE)`);
  return {
    first: greatest([EARLIEST, awards.add(`max(x.clock_min + 1) FILTER (WHERE ${match})`)]),
    surelyFrom: choose("n.awards_complete", greatest([EARLIEST, latest]), WITHOUT_END),
  };
}

/** Leaves out the years up to the one in which the last discipline ended. */
function afterDiscipline({ discipline }: Draft): Floor {
  const imposed = "x.level IS NOT NULL AND (x.from_day IS NULL OR x.from_day <= n.as_of)";
  const first = greatest([EARLIEST, discipline.add(`max(${yearIn("x.to_day")} + 1) FILTER (WHERE ${imposed})`)]);
  const open = discipline.add(someWhere(`${imposed} AND x.to_day IS NULL`), "FALSE");
  return { first, surelyFrom: choose(`n.discipline_complete AND NOT ${open}`, first, WITHOUT_END) };
}

/** The window that an award on file begins, of several the one that no weaker year followed. */
function afterAward(draft: Draft, opening: OpeningAward, floor: Floor): WindowColumns {
  const { awards, breaks, opened, windows } = draft;
  const match = awardMatch(draft, opening);
  const ofPossible = (aggregate: string) => awards.add(`${aggregate} FILTER (WHERE ${match} IS NOT FALSE)`);
  const earliest = ofPossible("min(x.clock_min)");
  const isClosed = `(n.awards_complete AND ${earliest} IS NULL)`;
  const firstPossible = greatest([choose("n.awards_complete", `${earliest} + 1`, EARLIEST), floor.first]);
  const from = breaks.add(firstPossible);
  const weak = weakYears(draft, opening, firstPossible);
  const unbroken = opened.add(`min(x.clock_max) FILTER (WHERE ${match} AND x.clock_own >= ${weak.possible})`);
  const begin = opened.add(`min(x.clock_min) FILTER (WHERE ${match} IS NOT FALSE AND x.clock_max >= ${weak.sure})`);
  const isUnbroken = windows.add(`(NOT ${isClosed} AND ${unbroken} IS NOT NULL)`);
  const isSure = awards.add(someWhere(match), "FALSE");
  const isUnsure = awards.add(`bool_or(${match} IS NULL)`, "FALSE");
  const afterWeak = greatest([begin, weak.sure]);
  const chosen =
    `CASE WHEN ${begin} IS NULL THEN CASE WHEN ${isUnsure} THEN ${earliest} ELSE ${ofPossible("max(x.clock_min)")} END` +
    ` WHEN ${unbroken} IS NOT NULL THEN ${afterWeak} ELSE LEAST(${afterWeak}, ${ofPossible("max(x.clock_own)")}) END`;
  const first = choose(
    `NOT n.awards_complete OR ${floor.first} <> ${floor.surelyFrom}`,
    greatest([weak.sure, `${from} - 1`]),
    chosen,
  );
  const latest = choose(isSure, ofPossible("max(x.clock_max)"), WITHOUT_END);
  const sure = `CASE WHEN NOT n.awards_complete THEN ${WITHOUT_END} ELSE COALESCE(${unbroken}, ${latest}) END`;
  const begins = choose(isClosed, "n.last_year + 1", greatest([floor.first, `(${first}) + 1`]));
  return {
    first: windows.add(begins),
    surelyFrom: windows.add(
      choose(isClosed, "n.last_year + 1", greatest([floor.surelyFrom, `(${sure}) + 1`, `(${begins})`])),
    ),
    open: windows.add(negation(isClosed)),
    isUnbroken,
  };
}

/** The last year that is surely weaker than a chain asks for, and the last that may be. */
function weakYears(draft: Draft, { followedBy }: OpeningAward, from: string): { sure: string; possible: string } {
  if (followedBy === undefined) return { sure: BEFORE_ALL_YEARS, possible: BEFORE_ALL_YEARS };
  const years = yearsAtLevel(draft, followedBy);
  return {
    sure: draft.breaks.add(lastGapFrom(draft, years.possible, from)),
    possible: draft.breaks.add(lastGapFrom(draft, years.sure, from)),
  };
}

/** A measure of the years in a window: at the least in the part that surely belongs to it, at the most in all of it. */
export function measured(
  { sure, possible }: YearTexts,
  { first, surelyFrom }: Pick<WindowColumns, "first" | "surelyFrom">,
  measure: YearMeasure,
): { lo: string; hi: string } {
  return { lo: measure(sure, surelyFrom), hi: measure(possible, first) };
}

/** The first year that is surely in the trailing run at a rating, and the first that may be. */
export function streakColumns(
  draft: Draft,
  params: RatingParams,
  award: AwardCode | TitleCode,
): { sure: string; possible: string } {
  const run = measured(yearsAtLevel(draft, params), windowColumns(draft, params, award), trailing(draft));
  return {
    sure: draft.streaks.add(`n.last_year - ${run.lo} + 1`),
    possible: draft.streaks.add(`n.last_year - ${run.hi} + 1`),
  };
}
