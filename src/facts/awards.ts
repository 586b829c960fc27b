import { awardRefLabel } from "../codes/award-ref.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { type AwardFilter, awardMatcher, missingAwards, recordedAwards } from "./award-filter.js";
import { awardRunFacts } from "./award-runs.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { COUNT, defineFact, type FactDefinition } from "./definition.js";
import { interval, NO, nothingMissing, unknownValue, withCountedAfter, YES, ZERO } from "./fact-value.js";
import { raisesOfWindow } from "./raise.js";
import { type RatingParams, type Streak, streakReader } from "./ratings.js";
import { distinctAwards, sameAward } from "./same-award.js";
import { windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";
import { yearsSince } from "./years-since.js";

const held = defineFact<AwardFilter>({
  name: "held",
  type: "boolean",
  title: ({ award }) => ({ vi: `Đã được tặng ${awardRefLabel(award).vi}`, en: `Holds ${awardRefLabel(award).en}` }),
  raisedBy: (filter) => [{ by: "award", filter }],
  reader: (filter) => {
    const match = awardMatcher(filter);
    return (context) => {
      let unclear = false;
      for (const entry of recordedAwards(context.nomination)) {
        const state = match(entry);
        if (state === TRUE) return YES;
        if (state === UNKNOWN) unclear = true;
      }
      if (!unclear && context.isComplete("awards")) return NO;
      return unknownValue(() => missingAwards(context, match));
    };
  },
});

/** Which awards are counted, and in which years. */
export interface CountParams extends AwardFilter, WindowParams {
  /** Counts only awards in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

const NO_STREAK: Streak = { sure: EARLIEST_YEAR, possible: EARLIEST_YEAR, missing: nothingMissing };

const awardCount = defineFact<CountParams>({
  name: "awardCount",
  type: "number",
  unit: "times",
  range: COUNT,
  title: ({ award, after }) => ({
    vi: `Số lần được tặng ${awardRefLabel(award).vi}${afterText(after).vi}`,
    en: `Times ${awardRefLabel(award).en} was given${afterText(after).en}`,
  }),
  dependsOnAward: (params) =>
    dependsOnAward(params) || (params.duringStreak !== undefined && dependsOnAward(params.duringStreak)),
  raisedBy: (params) => [{ by: "award", filter: params }, ...raisesOfWindow(params)],
  reader: (params) => {
    const [readWindow, match] = [windowReader(params), awardMatcher(params)];
    const readStreak = params.duringStreak === undefined ? undefined : streakReader(params.duringStreak);
    return (context) => {
      const window = readWindow(context);
      if (!window.open) return ZERO;
      const streak = readStreak?.(context) ?? NO_STREAK;
      const [sure, possible]: [PriorAward[], PriorAward[]] = [[], []];
      let unclear = false;
      for (const entry of recordedAwards(context.nomination)) {
        if (entry.year < Math.max(window.first, streak.possible) || entry.year > window.last) continue;
        const state = match(entry);
        if (state !== FALSE) possible.push(entry);
        if (state === UNKNOWN) unclear = true;
        if (state === TRUE && entry.year >= window.surelyFrom && entry.year >= streak.sure) sure.push(entry);
      }
      const { min } = distinctAwards(sure);
      const most = distinctAwards(possible);
      const isComplete = context.isComplete("awards");
      const bounds = { min, max: isComplete ? most.max : Number.POSITIVE_INFINITY };
      const count = interval(bounds, window.missing, streak.missing, () => [
        ...missingAwards(context, unclear ? match : undefined),
        ...(most.min < most.max ? missingNumbers(context, possible) : []),
      ]);
      return withCountedAfter(count, window.countedAfter);
    };
  },
});

/** The numbers of decisions that are not on file, of awards that may be one or several. */
function missingNumbers({ nomination }: FactContext, rows: readonly PriorAward[]): MissingInput[] {
  const mayBeOne = (row: PriorAward) => rows.some((other) => other !== row && sameAward(row, other) === UNKNOWN);
  return recordedAwards(nomination).flatMap((row, entry): MissingInput[] =>
    row.number === undefined && rows.includes(row) && mayBeOne(row) ? [{ input: "awardNumbers", entry }] : [],
  );
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, ...awardRunFacts, yearsSince];
