import { type LocalizedText, labelOf } from "../codes.js";
import {
  EARLIEST_YEAR,
  longestRun,
  openEnd,
  trailingRun,
  type YearMeasure,
  type YearTruths,
  yearsCounted,
} from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { missingAwards } from "./award-filter.js";
import { defineFact, type FactBook, type FactDefinition, type FactReader, YEARS } from "./definition.js";
import { mergeMissing } from "./fact-reader.js";
import { missingYears, ratingsWhole } from "./leave.js";
import { raisesOfWindow } from "./raise.js";
import type { Row } from "./row.js";
import { countedAfter, measureWithin, windowReader } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";
import { type YearLevel, yearStates } from "./year-states.js";

/** The lowest rating that counts, and the years counted. */
export interface RatingParams extends WindowParams, YearLevel {}

function missingRatings(row: Row, states: YearTruths, { atLeast, orAwards }: RatingParams): MissingInput[] {
  const { first, last } = row.window;
  const missing = missingYears(row, states, Math.max(first, EARLIEST_YEAR), last, atLeast);
  if (missing.length === 0) return ratingsWhole(row);
  return orAwards === undefined ? missing : [...missing, ...missingAwards(row)];
}

/** Measures the years that can be on file: a window may reach back before them. */
const onFile =
  (measure: YearMeasure): YearMeasure =>
  (years, first, last, found) =>
    measure(years, Math.max(first, EARLIEST_YEAR), last, found);

const countedOnFile = onFile(yearsCounted);

/** The years that do not count. */
const misses: YearMeasure = (years, first, last, found) => {
  countedOnFile(years, first, last, found);
  const length = Math.max(0, last - first + 1);
  const { low, high } = found;
  found.low = length - high;
  found.high = length - low;
};

/** Whether the award that begins the window is the one that no year missing this very level followed. */
function isOwnLevel({ after, atLeast, orAwards }: RatingParams): boolean {
  const followedBy = typeof after === "string" ? undefined : after?.followedBy;
  return followedBy?.atLeast === atLeast && String(followedBy.orAwards) === String(orAwards);
}

function yearsReader(given: RatingParams, measure: YearMeasure, book: FactBook | undefined): FactReader {
  const [window, statesOf] = [windowReader(given, book), yearStates(given, book)];
  const isMisses = measure === misses && isOwnLevel(given);
  return {
    read(row) {
      window.read(row);
      // No weaker year follows the award that begins an unbroken window, whichever of several it is.
      if (!row.window.open || (isMisses && row.window.isUnbroken)) return row.know(0);
      const years = statesOf(row);
      measureWithin(row, measure, years);
      openEnd(row);
    },
    missing(row) {
      const atBeginning = window.missing(row);
      window.read(row);
      return mergeMissing(atBeginning, missingRatings(row, statesOf(row), given));
    },
    ...countedAfter(window),
  };
}

const yearsLabel = (given: RatingParams): LocalizedText => ({
  vi: `từ ${labelOf("rating", given.atLeast).vi} trở lên${afterText(given.after).vi}`,
  en: `rated ${labelOf("rating", given.atLeast).en} or better${afterText(given.after).en}`,
});

const define = (name: string, prefix: LocalizedText, measure: YearMeasure) =>
  defineFact<RatingParams>({
    name,
    type: "number",
    unit: "years",
    range: YEARS,
    title: (given) => ({ vi: `${prefix.vi} ${yearsLabel(given).vi}`, en: `${prefix.en} ${yearsLabel(given).en}` }),
    dependsOnAward,
    raisedBy: (given) => [{ by: "rating", rating: given.atLeast }, ...raisesOfWindow(given)],
    reader: (given, book) => yearsReader(given, measure, book),
  });

/** The trailing run at a rating. */
export interface Streak {
  /** The first year that may be in it, and the first that is certain to be. */
  possible: number;
  sure: number;
}

/** Finds a run of years at a rating. */
export interface StreakReader {
  /** Gives what holds until the next row is read. */
  read(row: Row): Streak;
  missing(row: Row): MissingInput[];
}

/** Compiles the search for the trailing run at a rating. */
export function streakReader(given: RatingParams, book: FactBook | undefined): StreakReader {
  const [window, statesOf] = [windowReader(given, book), yearStates(given, book)];
  const streak: Streak = { possible: EARLIEST_YEAR, sure: EARLIEST_YEAR };
  return {
    read(row) {
      window.read(row);
      const { last } = row.window;
      const years = statesOf(row);
      measureWithin(row, trailingRun, years);
      streak.possible = last - row.high + 1;
      streak.sure = last - row.low + 1;
      return streak;
    },
    missing(row) {
      const atBeginning = window.missing(row);
      window.read(row);
      return [...atBeginning, ...missingRatings(row, statesOf(row), given)];
    },
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts: readonly FactDefinition[] = [
  define("ratingStreak", { vi: "Số năm liên tục", en: "Consecutive years" }, onFile(trailingRun)),
  define("ratingRun", { vi: "Chuỗi năm liên tục dài nhất", en: "Longest run of years" }, onFile(longestRun)),
  define("ratingCount", { vi: "Số năm", en: "Years" }, countedOnFile),
  define("ratingMisses", { vi: "Số năm không đạt", en: "Years of the window not" }, misses),
];
