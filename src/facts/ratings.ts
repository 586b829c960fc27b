import { type LocalizedText, labelOf } from "../codes.js";
import { EARLIEST_YEAR, longestRun, openEnd, trailingRun, type YearMeasure, yearsCounted } from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { openingOf } from "./award-filter.js";
import { defineFact, type FactBook, type FactDefinition, type FactReader, YEARS } from "./definition.js";
import { missingList } from "./entries.js";
import { afterText, joinTexts } from "./labels.js";
import { missingYears, ratingsWhole } from "./leave.js";
import type { CountedYears, RatingParams } from "./parameters/fields.js";
import { raisesOfWindow } from "./raise.js";
import type { Row } from "./row.js";
import { dependsOnAward, measureWithin, Window, type WindowReader, windowReader } from "./window.js";
import { type YearStates, yearStates } from "./year-states.js";

/** What the years at a rating wait for, and the window in which they are looked for. */
function missingRatings(
  row: Row,
  window: WindowReader,
  statesOf: YearStates,
  { atLeast, orAwards }: RatingParams,
): MissingInput[] {
  const atBeginning = window.missing(row);
  window.read(row);
  const { first, last } = row.window;
  const missing = missingYears(row, statesOf(row), Math.max(first, EARLIEST_YEAR), last, atLeast);
  if (missing.length === 0) return [...atBeginning, ...ratingsWhole(row)];
  return [...atBeginning, ...missing, ...(orAwards === undefined ? [] : missingList(row, "awards"))];
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
  const followedBy = openingOf(after)?.followedBy;
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
    missing: (row) => missingRatings(row, window, statesOf, given),
    countedAfter: window.countedAfter,
  };
}

const ratedText = ({ vi, en }: LocalizedText) => ({ vi: `từ ${vi} trở lên`, en: `rated ${en} or better` });

const define = (name: string, prefix: LocalizedText, measure: YearMeasure) =>
  defineFact<RatingParams>({
    name,
    ...YEARS,
    title: ({ atLeast, after }) => joinTexts([prefix, ratedText(labelOf("rating", atLeast)), afterText(after)]),
    dependsOnAward,
    raisedBy: (given) => [{ by: "rating", rating: given.atLeast }, ...raisesOfWindow(given)],
    reader: (given, book) => yearsReader(given, measure, book),
  });

/** Finds the window of what is counted: of years in the trailing run at a rating alone, where that is asked for. */
export function countWindow({ duringStreak, ...params }: CountedYears, book: FactBook | undefined): WindowReader {
  const window = windowReader(params, book);
  if (duringStreak === undefined) return window;
  const [ofRun, statesOf] = [windowReader(duringStreak, book), yearStates(duringStreak, book)];
  // One of its own: the other windows belong to readers that facts share.
  const ofBoth = new Window();
  return {
    read(row) {
      ofRun.read(row);
      measureWithin(row, trailingRun, statesOf(row));
      const { low, high, referenceYear } = row;
      window.read(row);
      row.window = Object.assign(ofBoth, row.window);
      row.window.raise(referenceYear - high + 1, referenceYear - low + 1);
    },
    missing: (row) => [...window.missing(row), ...missingRatings(row, ofRun, statesOf, duringStreak)],
    countedAfter: window.countedAfter,
  };
}

/** The facts about the yearly ratings. */
export const ratingFacts: readonly FactDefinition[] = [
  define("ratingStreak", { vi: "Số năm liên tục", en: "Consecutive years" }, onFile(trailingRun)),
  define("ratingRun", { vi: "Chuỗi năm liên tục dài nhất", en: "Longest run of years" }, onFile(longestRun)),
  define("ratingCount", { vi: "Số năm", en: "Years" }, countedOnFile),
  define("ratingMisses", { vi: "Số năm không đạt", en: "Years of the window not" }, misses),
];
