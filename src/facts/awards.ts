import * as z from "zod/mini";
import { awardRefLabel } from "../codes/award-ref.js";
import { wholeYearsBetween } from "../dates.js";
import { lazySchema } from "../input/parse.js";
import { optional } from "../input/schema.js";
import { openEnd } from "../logic/interval.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { trailingRun } from "../logic/year-runs.js";
import type { PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import {
  type AwardFilter,
  awardFilterFields,
  awardMatcher,
  clockStart,
  missingAwards,
  recordedAwards,
} from "./award-filter.js";
import { EARLIEST_YEAR } from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { interval, missingInput, NO, nothingMissing, unknownValue, YES, ZERO } from "./fact-value.js";
import { type RatingParams, ratingFields, type Streak, streakReader } from "./ratings.js";
import { distinctAwards } from "./same-award.js";
import { windowReader, withinWindow } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams, windowFields } from "./window-params.js";

const whenIncomplete = {
  vi: "khi danh sách khen thưởng chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of awards is not declared whole and what is on it does not settle the answer",
};

const held = defineFact<AwardFilter>({
  name: "held",
  type: "boolean",
  meaning: { vi: "Đã từng được tặng", en: "Whether the award was held before" },
  unknownWhen: whenIncomplete,
  params: lazySchema(() => z.strictObject(awardFilterFields())),
  title: ({ award }) => ({ vi: `Đã được tặng ${awardRefLabel(award).vi}`, en: `Holds ${awardRefLabel(award).en}` }),
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

interface StreakParams extends AwardFilter, WindowParams {}

interface CountParams extends StreakParams {
  /** Counts only awards in the trailing run of years at this rating. */
  duringStreak?: RatingParams;
}

const streakParams = lazySchema(() => z.strictObject({ ...awardFilterFields(), ...windowFields() }));
const countParams = lazySchema(() =>
  z.strictObject({ ...awardFilterFields(), ...windowFields(), duringStreak: optional(z.strictObject(ratingFields())) }),
);

const NO_STREAK: Streak = { sure: EARLIEST_YEAR, possible: EARLIEST_YEAR, missing: nothingMissing };

const awardCount = defineFact<CountParams>({
  name: "awardCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số lần được tặng, tính đến hết năm mốc, sau một lần khen thưởng hoặc trong số năm gần nhất",
    en: "How often the award was given up to the reference year, after another award or in the last years",
  },
  unknownWhen: whenIncomplete,
  params: countParams,
  title: ({ award, after }) => ({
    vi: `Số lần được tặng ${awardRefLabel(award).vi}${afterText(after).vi}`,
    en: `Times ${awardRefLabel(award).en} was given${afterText(after).en}`,
  }),
  dependsOnAward: (params) =>
    dependsOnAward(params) || (params.duringStreak !== undefined && dependsOnAward(params.duringStreak)),
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
      return interval(bounds, window.missing, streak.missing, () => [
        ...missingAwards(context, unclear ? match : undefined),
        ...(most.min < most.max ? [{ input: "awardNumbers" } as const] : []),
      ]);
    };
  },
});

const awardStreak = defineFact<StreakParams>({
  name: "awardStreak",
  type: "number",
  unit: "years",
  meaning: {
    vi: "Số năm liên tục được tặng tính đến năm mốc",
    en: "In how many years up to the reference year the award was given without a break",
  },
  unknownWhen: whenIncomplete,
  params: streakParams,
  title: ({ award, after }) => ({
    vi: `Số năm liên tục được tặng ${awardRefLabel(award).vi}${afterText(after).vi}`,
    en: `Consecutive years with ${awardRefLabel(award).en}${afterText(after).en}`,
  }),
  dependsOnAward,
  reader: (params) => {
    const [readWindow, match] = [windowReader(params), awardMatcher(params)];
    return (context) => {
      const window = readWindow(context);
      if (!window.open) return ZERO;
      const entries = recordedAwards(context.nomination);
      const otherwise: Truth = context.isComplete("awards") ? FALSE : UNKNOWN;
      const counts = (year: number): Truth => {
        let best = otherwise;
        for (const entry of entries) {
          const state = entry.year === year ? match(entry) : FALSE;
          if (state === TRUE) return TRUE;
          if (state === UNKNOWN) best = UNKNOWN;
        }
        return best;
      };
      const bounds = openEnd(withinWindow(window, (first) => trailingRun({ first, last: window.last, counts })));
      return interval(bounds, window.missing, () => missingAwards(context, match));
    };
  },
});

interface SinceParams {
  since: "founding" | AwardFilter;
}

const yearsSince = defineFact<SinceParams>({
  name: "yearsSince",
  type: "number",
  unit: "years",
  meaning: {
    vi: "Số năm tròn từ khi thành lập, hoặc từ lần khen thưởng gần nhất, đến ngày xét",
    en: "Full years from the founding, or from the latest such award, to the day asked about",
  },
  unknownWhen: {
    vi: "khi ngày bắt đầu chưa rõ hoặc chỉ biết đến năm mà kết quả còn tùy ngày",
    en: "when the first day is not given, or is known only to the year and the day decides",
  },
  params: lazySchema(() =>
    z.strictObject({ since: z.union([z.literal("founding"), z.strictObject(awardFilterFields())]) }),
  ),
  title: ({ since }) =>
    since === "founding"
      ? { vi: "Số năm xây dựng, phát triển", en: "Years since founding" }
      : { vi: `Số năm từ ${awardRefLabel(since.award).vi}`, en: `Years since ${awardRefLabel(since.award).en}` },
  reader: ({ since }) => (since === "founding" ? yearsSinceFounding : yearsSinceAward(since)),
});

const FOUNDED_ON: MissingInput = { input: "foundedOn" };
const foundingNotGiven = missingInput(FOUNDED_ON);

const yearsSinceFounding: FactReader = ({ nomination: { nominee, asOf } }) => {
  if (nominee.foundedOn === undefined) return foundingNotGiven;
  const years = wholeYearsBetween(nominee.foundedOn, asOf);
  return interval(years, () => [FOUNDED_ON]);
};

function yearsSinceAward(filter: AwardFilter): FactReader {
  const match = awardMatcher(filter);
  return (context) => {
    let latest: string | undefined;
    let unclear = false;
    for (const entry of recordedAwards(context.nomination)) {
      const state = match(entry);
      if (state === UNKNOWN) unclear = true;
      if (state !== TRUE) continue;
      const clock = clockStart(entry);
      if (latest === undefined || clock > latest) latest = clock;
    }
    const missing = () => missingAwards(context, match);
    if (latest === undefined) {
      return unknownValue(() => (missing().length > 0 ? missing() : [{ input: "awards" }]));
    }
    const years = wholeYearsBetween(latest, context.nomination.asOf);
    const isOpen = unclear || !context.isComplete("awards");
    return interval({ min: isOpen ? Math.min(0, years.min) : years.min, max: years.max }, missing, () => [
      { input: "awards" },
    ]);
  };
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, awardStreak, yearsSince];
