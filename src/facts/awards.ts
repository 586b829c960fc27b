import * as z from "zod/mini";
import { awardRefLabel } from "../codes/award-ref.js";
import { lazySchema } from "../input/parse.js";
import { optional } from "../input/schema.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import {
  type AwardFilter,
  awardFilterFields,
  awardMatcher,
  missingAwards,
  whenAwardsIncomplete,
} from "./award-filter.js";
import { awardRunFacts } from "./award-runs.js";
import { COUNT, defineFact, type FactDefinition } from "./definition.js";
import { mergeMissing } from "./fact-reader.js";
import { raisesOfWindow } from "./raise.js";
import { type RatingParams, ratingFields, streakReader } from "./ratings.js";
import type { Row } from "./row.js";
import { fewestAwards, mostAwards, sameAward } from "./same-award.js";
import { countedAfter, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams, windowFields } from "./window-params.js";
import { yearsSince } from "./years-since.js";

const held = defineFact<AwardFilter>({
  name: "held",
  type: "boolean",
  meaning: { vi: "Đã từng được tặng", en: "Whether the award was held before" },
  unknownWhen: whenAwardsIncomplete,
  params: lazySchema(() => z.strictObject(awardFilterFields())),
  title: ({ award }) => ({ vi: `Đã được tặng ${awardRefLabel(award).vi}`, en: `Holds ${awardRefLabel(award).en}` }),
  raisedBy: (filter) => [{ by: "award", filter }],
  reader: (filter) => {
    const match = awardMatcher(filter);
    return {
      read(row) {
        const { awards } = row.numbers.record;
        let isUnclear = !row.isComplete("awards");
        for (let entry = 0; entry < awards.size; entry += 1) {
          const state = match(row, entry);
          if (state === TRUE) return row.tell(TRUE);
          if (state === UNKNOWN) isUnclear = true;
        }
        row.tell(isUnclear ? UNKNOWN : FALSE);
      },
      missing: (row) => missingAwards(row, match),
    };
  },
});

interface CountParams extends AwardFilter, WindowParams {
  /** Counts only awards in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

const countParams = lazySchema(() =>
  z.strictObject({ ...awardFilterFields(), ...windowFields(), duringStreak: optional(z.strictObject(ratingFields())) }),
);

const awardCount = defineFact<CountParams>({
  name: "awardCount",
  type: "number",
  unit: "times",
  range: COUNT,
  meaning: {
    vi: "Số lần được tặng, tính đến hết năm mốc, sau một lần khen thưởng hoặc trong số năm gần nhất",
    en: "How often the award was given up to the reference year, after another award or in the last years",
  },
  unknownWhen: whenAwardsIncomplete,
  params: countParams,
  title: ({ award, after }) => ({
    vi: `Số lần được tặng ${awardRefLabel(award).vi}${afterText(after).vi}`,
    en: `Times ${awardRefLabel(award).en} was given${afterText(after).en}`,
  }),
  dependsOnAward: (params) =>
    dependsOnAward(params) || (params.duringStreak !== undefined && dependsOnAward(params.duringStreak)),
  raisedBy: (params) => [{ by: "award", filter: params }, ...raisesOfWindow(params)],
  reader: (params) => {
    const [window, match] = [windowReader(params), awardMatcher(params)];
    const streak = params.duringStreak === undefined ? undefined : streakReader(params.duringStreak);
    const [sure, possible]: [number[], number[]] = [[], []];
    let isUnclear = false;
    /** Finds the awards that count, and those that may; false where there is no window. */
    const find = (row: Row): boolean => {
      sure.length = possible.length = 0;
      isUnclear = false;
      const run = streak?.read(row);
      window.read(row);
      const { open, first, surelyFrom, last } = row.window;
      if (!open) return false;
      const from = Math.max(first, run?.possible ?? first);
      const surely = Math.max(surelyFrom, run?.sure ?? surelyFrom);
      const { awards } = row.numbers.record;
      for (let entry = 0; entry < awards.size; entry += 1) {
        const year = awards.year[entry] as number;
        if (year < from || year > last) continue;
        const state = match(row, entry);
        if (state !== FALSE) possible.push(entry);
        if (state === UNKNOWN) isUnclear = true;
        if (state === TRUE && year >= surely) sure.push(entry);
      }
      return true;
    };
    return {
      read(row) {
        if (!find(row)) return row.know(0);
        row.bound(
          fewestAwards(row, sure),
          row.isComplete("awards") ? mostAwards(row, possible) : Number.POSITIVE_INFINITY,
        );
      },
      missing(row) {
        const ofYears = [window.missing(row), streak?.missing(row) ?? []];
        find(row);
        const mayBeOne = fewestAwards(row, possible) < mostAwards(row, possible);
        return mergeMissing(...ofYears, [
          ...missingAwards(row, isUnclear ? match : undefined),
          ...(mayBeOne ? missingNumbers(row, possible) : []),
        ]);
      },
      ...countedAfter(window),
    };
  },
});

/** The numbers of decisions that are not on file, of awards that may be one or several. */
function missingNumbers(row: Row, entries: readonly number[]): MissingInput[] {
  const awards = row.nomination.record?.awards ?? [];
  return [...entries]
    .sort((one, other) => one - other)
    .filter(
      (entry) =>
        awards[entry]?.number === undefined &&
        entries.some((other) => other !== entry && sameAward(row, entry, other) === UNKNOWN),
    )
    .map((entry) => ({ input: "awardNumbers", entry }));
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, ...awardRunFacts, yearsSince];
