import * as z from "zod/mini";
import { codesOf, labelOf, type RatingCode, type Text } from "../codes.js";
import type { Candidacy } from "../nomination/types.js";
import { lazySchema } from "../validation.js";
import { defineFact, type FactDefinition, type PrizeCode, prizeCode } from "./definition.js";
import {
  afterText,
  awardsAreWhole,
  matches,
  missingAwards,
  type Window,
  type WindowParams,
  windowAfter,
  windowFields,
} from "./prior-awards.js";
import { between, known, type Missing, type Reading } from "./reading.js";
import {
  type Bounds,
  longestRun,
  mergeMissing,
  openYears,
  orNothing,
  trailingRun,
  unbounded,
  type YearSpan,
  type YearState,
  yearsCounted,
} from "./years.js";

/** A rating or better, and the years looked at. */
export interface RatingParams extends WindowParams {
  atLeast: RatingCode;
  /** Titles that make a year count whatever its rating says. */
  orAwards?: PrizeCode[] | undefined;
}

/** The fields of `RatingParams`. */
export const ratingFields = () => ({
  atLeast: z.enum(codesOf("rating")),
  orAwards: z.optional(z.array(prizeCode()).check(z.minLength(1))),
  ...windowFields(),
});

const params = lazySchema(() => z.strictObject(ratingFields())) as unknown as FactDefinition<RatingParams>["params"];

/** More open years than this say nothing more to the person who is asked. */
const MOST_YEARS_ASKED = 10;

function yearStates(nomination: Candidacy, { atLeast, orAwards }: RatingParams): (year: number) => YearState {
  const best = codesOf("rating");
  const whole = nomination.record?.complete?.includes("ratings") ?? false;
  const ratings = new Map(nomination.record?.ratings?.map(({ year, rating }) => [year, rating]));
  const byRating = (year: number): YearState => {
    const rating = ratings.get(year);
    // Maternity leave counts as time, but nobody was excellent in a year that was not rated.
    if (rating === undefined && atLeast !== best[0] && nomination.record?.maternityYears?.includes(year)) return "yes";
    if (rating === undefined) return whole && nomination.record?.ratings !== undefined ? "no" : "maybe";
    return best.indexOf(rating) <= best.indexOf(atLeast) ? "yes" : "no";
  };
  if (orAwards === undefined) return byRating;
  const awards = nomination.record?.awards ?? [];
  const byAward = (year: number): YearState => {
    const titled = awards.some(
      (entry) => entry.year === year && orAwards.some((award) => matches(entry, { award }) === "yes"),
    );
    if (titled) return "yes";
    return awardsAreWhole(nomination) ? "no" : "maybe";
  };
  return (year) => {
    const states = [byRating(year), byAward(year)];
    if (states.includes("yes")) return "yes";
    return states.includes("maybe") ? "maybe" : "no";
  };
}

function missingRatings(nomination: Candidacy, span: YearSpan, withAwards: boolean): Missing[] {
  const years = openYears(span).slice(-MOST_YEARS_ASKED);
  const missing: Missing[] = [];
  if (years.length > 0) missing.push({ input: "ratings", years });
  if (nomination.record?.ratings !== undefined && !nomination.record.complete?.includes("ratings")) {
    missing.push({ input: "ratingsWhole" });
  }
  return withAwards && years.length > 0 ? [...missing, ...missingAwards(nomination)] : missing;
}

function readYears(
  nomination: Candidacy,
  given: RatingParams,
  measure: (span: YearSpan, window: Window) => Bounds,
): Reading {
  const window = windowAfter(nomination, given.after, given.lastYears, given.sinceDiscipline);
  if (!window.open) return known(0);
  const span: YearSpan = { first: window.first, last: window.last, stateOf: yearStates(nomination, given) };
  const bounds = orNothing(unbounded(measure(span, window)), window.certain);
  return between(
    bounds.min,
    bounds.max,
    mergeMissing(window.missing, missingRatings(nomination, span, given.orAwards !== undefined)),
  );
}

const unknownWhen: Text = {
  vi: "khi có năm chưa được xếp loại trong danh sách chưa xác nhận là đủ, hoặc chưa rõ mốc bắt đầu",
  en: "when a year of the window is not rated in a list that is not declared whole, or its beginning is open",
};

const yearsText = (given: RatingParams): Text => ({
  vi: `từ ${labelOf("rating", given.atLeast).vi} trở lên${afterText(given.after).vi}`,
  en: `rated ${labelOf("rating", given.atLeast).en} or better${afterText(given.after).en}`,
});

const define = (name: string, meaning: Text, prefix: Text, measure: (span: YearSpan, window: Window) => Bounds) =>
  defineFact<RatingParams>({
    name,
    type: "number",
    unit: "years",
    meaning,
    unknownWhen,
    params,
    title: (given) => ({ vi: `${prefix.vi} ${yearsText(given).vi}`, en: `${prefix.en} ${yearsText(given).en}` }),
    read: ({ nomination }, given) => readYears(nomination, given, measure),
  });

/** The years of the trailing run at a rating, as far as it is certain and as far as it may reach. */
export function streakYears(
  nomination: Candidacy,
  given: RatingParams,
): { sure: number; possible: number; missing: Missing[] } {
  const window = windowAfter(nomination, given.after, given.lastYears, given.sinceDiscipline);
  const span: YearSpan = { first: window.first, last: window.last, stateOf: yearStates(nomination, given) };
  const bounds = orNothing(trailingRun(span), window.certain);
  return {
    sure: window.last - bounds.min + 1,
    possible: window.last - bounds.max + 1,
    missing: mergeMissing(window.missing, missingRatings(nomination, span, given.orAwards !== undefined)),
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts = [
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
] as FactDefinition[];
