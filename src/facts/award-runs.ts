import { awardRefLabel } from "../codes/award-ref.js";
import type { LocalizedText } from "../codes.js";
import { FALSE, or, type Truth, UNKNOWN } from "../logic/truth.js";
import { longestRun, openEnd, trailingRun, type YearMeasure, YearTruths } from "../logic/year-runs.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import type { EntryTruth } from "./entries.js";
import { afterText } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import { raisesOfWindow } from "./raise.js";
import type { Row } from "./row.js";
import { dependsOnAward, measureWithin, windowReader } from "./window.js";

/** Defines a fact about years with an award without a break. */
const defineRun = (name: string, prefix: LocalizedText, measure: YearMeasure) =>
  defineFact<ParamsOf<"awardRun">>({
    name,
    type: "number",
    unit: "years",
    range: YEARS,
    title: ({ award, after }) => ({
      vi: `${prefix.vi} ${awardRefLabel(award).vi}${afterText(after).vi}`,
      en: `${prefix.en} ${awardRefLabel(award).en}${afterText(after).en}`,
    }),
    dependsOnAward,
    raisedBy: (params) => [{ by: "award", filter: params }, ...raisesOfWindow(params)],
    reader: (params, book) => {
      const [window, match] = [windowReader(params, book), awardMatcher(params)];
      const years = new YearTruths();
      return {
        read(row) {
          window.read(row);
          if (!row.window.open) return row.know(0);
          markYears(years, row, match);
          measureWithin(row, measure, years);
          openEnd(row);
        },
        missing: (row) => [...window.missing(row), ...missingAwards(row, match)],
        countedAfter: window.countedAfter,
      };
    },
  });

/** Marks the years in which awards were given. */
function markYears(years: YearTruths, row: Row, match: EntryTruth): void {
  const { awards } = row.numbers.record;
  const last = row.referenceYear;
  const otherwise: Truth = row.isComplete("awards") ? FALSE : UNKNOWN;
  let first = last + 1;
  for (let entry = 0; entry < awards.size; entry += 1) first = Math.min(first, awards.year[entry] as number);
  years.begin(first, last, otherwise, otherwise);
  for (let entry = 0; entry < awards.size; entry += 1) {
    const year = awards.year[entry] as number;
    if (year <= last) years.set(year, or(years.at(year), match(row, entry)));
  }
}

const awardStreak = defineRun(
  "awardStreak",
  { vi: "Số năm liên tục được tặng", en: "Consecutive years with" },
  trailingRun,
);

const awardRun = defineRun(
  "awardRun",
  { vi: "Chuỗi năm liên tục dài nhất được tặng", en: "Longest run of years with" },
  longestRun,
);

/** The facts about years in which an award or title was given without a break. */
export const awardRunFacts: readonly FactDefinition[] = [awardStreak, awardRun];
