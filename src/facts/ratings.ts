import { type LocalizedText, labelOf } from "../codes.js";
import { type Interval, openEnd } from "../logic/interval.js";
import { longestRun, openYears, trailingRun, type YearSpan, yearsCounted } from "../logic/year-runs.js";
import type { MissingInput, MissingInputs } from "../questions/missing.js";
import { missingAwards, recordedAwards } from "./award-filter.js";
import { EARLIEST_YEAR, type FactContext } from "./context.js";
import { defineFact, type FactDefinition, type FactReader, YEARS } from "./definition.js";
import { interval, unionMissing, withCountedAfter, ZERO } from "./fact-value.js";
import { missingYears, ratingsWhole } from "./leave.js";
import { raisesOfWindow } from "./raise.js";
import { type Window, windowReader, withinWindow } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";
import { type YearLevel, yearStates } from "./year-states.js";

/** The lowest rating that counts, and the years counted. */
export interface RatingParams extends WindowParams, YearLevel {}

function missingRatings(context: FactContext, span: YearSpan, { atLeast, orAwards }: RatingParams): MissingInput[] {
  const withAwards = orAwards !== undefined;
  const years = openYears(span);
  const missing = years.length > 0 ? missingYears(context, years, atLeast) : ratingsWhole(context);
  return withAwards && years.length > 0 ? [...missing, ...missingAwards(context)] : missing;
}

/** The first year that may count. On complete lists that is the first year listed, which spares a loop from 1900. */
function firstYear(context: FactContext, { orAwards }: RatingParams): number {
  const { nomination } = context;
  if (!context.isComplete("ratings") || (orAwards !== undefined && !context.isComplete("awards"))) return EARLIEST_YEAR;
  let first = context.firstYearOfService();
  for (const year of nomination.record?.maternityYears ?? []) if (year < first) first = year;
  if (orAwards !== undefined) for (const { year } of recordedAwards(nomination)) if (year < first) first = year;
  return first;
}

type Measure = (span: YearSpan, window: Pick<Window, "first" | "last">) => Interval;

const misses: Measure = (span, { first, last }) => {
  const counted = yearsCounted(span);
  const length = Math.max(0, last - first + 1);
  return { min: length - counted.max, max: length - counted.min };
};

/** Whether the award that begins the window is the one that no year missing this very level followed. */
function isOwnLevel({ after, atLeast, orAwards }: RatingParams): boolean {
  const followedBy = typeof after === "string" ? undefined : after?.followedBy;
  return followedBy?.atLeast === atLeast && String(followedBy.orAwards) === String(orAwards);
}

function yearsReader(given: RatingParams, measure: Measure): FactReader {
  const [readWindow, statesOf] = [windowReader(given), yearStates(given)];
  const followsItself = isOwnLevel(given);
  return (context) => {
    const window = readWindow(context);
    // No weaker year follows the award that begins an unbroken window, whichever of several it is.
    if (!window.open || (measure === misses && window.isUnbroken && followsItself)) {
      return withCountedAfter(ZERO, window.open ? window.countedAfter : undefined);
    }
    const earliest = firstYear(context, given);
    const counts = statesOf(context);
    const within = (first: number): YearSpan => ({ first: Math.max(first, earliest), last: window.last, counts });
    const span = within(window.first);
    const bounds = withinWindow(window, (first) => measure(within(first), { first, last: window.last }));
    const years = interval(openEnd(bounds), window.missing, () => missingRatings(context, span, given));
    return withCountedAfter(years, window.countedAfter);
  };
}

const yearsLabel = (given: RatingParams): LocalizedText => ({
  vi: `từ ${labelOf("rating", given.atLeast).vi} trở lên${afterText(given.after).vi}`,
  en: `rated ${labelOf("rating", given.atLeast).en} or better${afterText(given.after).en}`,
});

const define = (name: string, prefix: LocalizedText, measure: Measure) =>
  defineFact<RatingParams>({
    name,
    type: "number",
    unit: "years",
    range: YEARS,
    title: (given) => ({ vi: `${prefix.vi} ${yearsLabel(given).vi}`, en: `${prefix.en} ${yearsLabel(given).en}` }),
    dependsOnAward,
    raisedBy: (given) => [{ by: "rating", rating: given.atLeast }, ...raisesOfWindow(given)],
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
    const { last } = window;
    const span: YearSpan = { first: window.first, last, counts: statesOf(context) };
    const bounds = withinWindow(window, (first) => trailingRun({ ...span, first }));
    return {
      sure: last - bounds.min + 1,
      possible: last - bounds.max + 1,
      missing: unionMissing(window.missing, () => missingRatings(context, span, given)),
    };
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts: readonly FactDefinition[] = [
  define("ratingStreak", { vi: "Số năm liên tục", en: "Consecutive years" }, trailingRun),
  define("ratingRun", { vi: "Chuỗi năm liên tục dài nhất", en: "Longest run of years" }, longestRun),
  define("ratingCount", { vi: "Số năm", en: "Years" }, yearsCounted),
  define("ratingMisses", { vi: "Số năm không đạt", en: "Years of the window not" }, misses),
];
