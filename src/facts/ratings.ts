import * as z from "zod/mini";
import type { AwardRef } from "../codes/award-ref.js";
import { codesOf, type LocalizedText, labelOf, type RatingCode } from "../codes.js";
import { lazySchema } from "../input/parse.js";
import { awardRef, code, optional } from "../input/schema.js";
import { type Interval, openEnd, openStart } from "../logic/interval.js";
import { FALSE, fromBoolean, or, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { longestRun, openYears, trailingRun, type YearSpan, yearsCounted } from "../logic/year-runs.js";
import type { MissingInput, MissingInputs } from "../questions/missing.js";
import { awardMatcher, missingAwards, recordedAwards } from "./award-filter.js";
import { EARLIEST_YEAR, type FactContext, NOT_RATED } from "./context.js";
import { defineFact, type FactDefinition, type FactReader } from "./definition.js";
import { interval, unionMissing, ZERO } from "./fact-value.js";
import { leaveStates } from "./leave.js";
import { type Window, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams, windowFields } from "./window-params.js";

/** The lowest rating that counts, and the years counted. */
export interface RatingParams extends WindowParams {
  atLeast: RatingCode;
  /** Titles that make a year count whatever its rating is. */
  orAwards?: AwardRef[];
}

/** The schema fields of `RatingParams`. */
export const ratingFields = () => ({
  atLeast: code("rating"),
  orAwards: optional(z.array(awardRef()).check(z.minLength(1))),
  ...windowFields(),
});

const params = lazySchema(() => z.strictObject(ratingFields()));

/** A question lists at most so many years: a person who is shown more reads none of them. */
const MOST_YEARS_ASKED = 10;

/** Gives, for a nomination, whether each year counts. */
type YearStates = (context: FactContext) => (year: number) => Truth;

function yearStates({ atLeast, orAwards }: RatingParams): YearStates {
  const lowest = codesOf("rating").indexOf(atLeast);
  const byRating: YearStates = (context) => {
    const otherwise: Truth = context.isComplete("ratings") ? FALSE : UNKNOWN;
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    const onLeave = lowest === 0 ? undefined : leaveStates(context);
    return (year) => {
      const rank = context.rankIn(year);
      if (rank === NOT_RATED) return onLeave === undefined ? otherwise : or(onLeave(year), otherwise);
      return fromBoolean(rank <= lowest);
    };
  };
  if (orAwards === undefined) return byRating;
  const titles = orAwards.map((award) => awardMatcher({ award }));
  return (context) => {
    const rated = byRating(context);
    const untitled: Truth = context.isComplete("awards") ? FALSE : UNKNOWN;
    const awards = recordedAwards(context.nomination);
    return (year) => {
      const state = rated(year);
      if (state === TRUE) return state;
      for (const entry of awards) {
        if (entry.year === year && titles.some((match) => match(entry) === TRUE)) return TRUE;
      }
      return or(state, untitled);
    };
  };
}

function missingRatings(context: FactContext, span: YearSpan, { atLeast, orAwards }: RatingParams): MissingInput[] {
  const withAwards = orAwards !== undefined;
  const years = openYears(span).slice(-MOST_YEARS_ASKED);
  const missing: MissingInput[] = [];
  // In a whole list a year without a rating stays without one, and only leave can make it count.
  const isLeaveOpen = context.isComplete("ratings") && atLeast !== codesOf("rating")[0];
  const leave = isLeaveOpen ? years.filter((year) => leaveStates(context)(year) === UNKNOWN) : [];
  if (leave.length > 0) missing.push({ input: "maternityYears", years: leave });
  else if (years.length > 0) missing.push({ input: "ratings", years });
  if (context.nomination.record?.ratings !== undefined && !context.isComplete("ratings")) {
    missing.push({ input: "ratingsWhole" });
  }
  return withAwards && years.length > 0 ? [...missing, ...missingAwards(context)] : missing;
}

/** The first year that may count. On complete lists that is the first year listed, which spares a loop from 1900. */
function firstYear(context: FactContext, { orAwards }: RatingParams): number {
  const { nomination } = context;
  if (!context.isComplete("ratings") || (orAwards !== undefined && !context.isComplete("awards"))) return EARLIEST_YEAR;
  let first = context.firstRatedYear();
  for (const year of nomination.record?.maternityYears ?? []) if (year < first) first = year;
  if (orAwards !== undefined) for (const { year } of recordedAwards(nomination)) if (year < first) first = year;
  return first;
}

type Measure = (span: YearSpan, window: Window) => Interval;

function yearsReader(given: RatingParams, measure: Measure): FactReader {
  const [readWindow, statesOf] = [windowReader(given), yearStates(given)];
  return (context) => {
    const window = readWindow(context);
    if (!window.open) return ZERO;
    const first = Math.max(window.first, firstYear(context, given));
    const span: YearSpan = { first, last: window.last, counts: statesOf(context) };
    return interval(openEnd(openStart(measure(span, window), window.certain)), window.missing, () =>
      missingRatings(context, span, given),
    );
  };
}

const ratingsUnknownWhen: LocalizedText = {
  vi: "khi có năm chưa được xếp loại trong danh sách chưa xác nhận là đủ, hoặc có thể là năm nghỉ thai sản, hoặc chưa rõ mốc bắt đầu",
  en: "when a year of the window is not rated in a list that is not declared whole, or may be one of maternity leave, or its beginning is open",
};

const yearsLabel = (given: RatingParams): LocalizedText => ({
  vi: `từ ${labelOf("rating", given.atLeast).vi} trở lên${afterText(given.after).vi}`,
  en: `rated ${labelOf("rating", given.atLeast).en} or better${afterText(given.after).en}`,
});

const define = (name: string, meaning: LocalizedText, prefix: LocalizedText, measure: Measure) =>
  defineFact<RatingParams>({
    name,
    type: "number",
    unit: "years",
    meaning,
    unknownWhen: ratingsUnknownWhen,
    params,
    title: (given) => ({ vi: `${prefix.vi} ${yearsLabel(given).vi}`, en: `${prefix.en} ${yearsLabel(given).en}` }),
    dependsOnAward,
    reader: (given) => yearsReader(given, measure),
  });

/** The trailing run at a rating: the first year certain to be in it, and the first that may be. */
export interface Streak {
  sure: number;
  possible: number;
  missing: MissingInputs;
}

/** Compiles the search for the trailing run at a rating. */
export function streakReader(given: RatingParams): (context: FactContext) => Streak {
  const [readWindow, statesOf] = [windowReader(given), yearStates(given)];
  return (context) => {
    const window = readWindow(context);
    const span: YearSpan = { first: window.first, last: window.last, counts: statesOf(context) };
    const bounds = openStart(trailingRun(span), window.certain);
    return {
      sure: window.last - bounds.min + 1,
      possible: window.last - bounds.max + 1,
      missing: unionMissing(window.missing, () => missingRatings(context, span, given)),
    };
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts: readonly FactDefinition[] = [
  define(
    "ratingStreak",
    {
      vi: "Số năm liên tục đạt mức xếp loại, tính lùi từ năm mốc",
      en: "Consecutive years at the rating or better, counted back from the reference year",
    },
    { vi: "Số năm liên tục", en: "Consecutive years" },
    trailingRun,
  ),
  define(
    "ratingRun",
    {
      vi: "Chuỗi năm liên tục dài nhất đạt mức xếp loại trong khoảng thời gian",
      en: "The longest run of years at the rating or better, anywhere in the window",
    },
    { vi: "Chuỗi năm liên tục dài nhất", en: "Longest run of years" },
    longestRun,
  ),
  define(
    "ratingCount",
    { vi: "Số năm đạt mức xếp loại trong khoảng thời gian", en: "Years of the window at the rating or better" },
    { vi: "Số năm", en: "Years" },
    yearsCounted,
  ),
  define(
    "ratingMisses",
    {
      vi: "Số năm trong khoảng thời gian không đạt mức xếp loại hoặc không được xếp loại",
      en: "Years of the window that were rated lower or not rated at all",
    },
    { vi: "Số năm không đạt", en: "Years of the window not" },
    (span, { first, last }) => {
      const counted = yearsCounted(span);
      const length = Math.max(0, last - first + 1);
      return { min: length - counted.max, max: length - counted.min };
    },
  ),
];
