import { awardRefLabel } from "../codes/award-ref.js";
import type { LocalizedText } from "../codes.js";
import { FALSE } from "../logic/truth.js";
import { longestRun, openEnd, trailingRun, type YearMeasure, YearTruths } from "../logic/year-runs.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { afterText, joinTexts } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import { raisesOfWindow } from "./raise.js";
import { dependsOnAward, measureWithin, windowReader } from "./window.js";
import { addAwards, firstYearOfAwards } from "./year-states.js";

/** Defines a fact about years with an award without a break. */
const defineRun = (name: string, prefix: LocalizedText, measure: YearMeasure) =>
  defineFact<ParamsOf<"awardRun">>({
    name,
    ...YEARS,
    title: ({ award, after }) => joinTexts([prefix, awardRefLabel(award), afterText(after)]),
    dependsOnAward,
    raisedBy: (params) => [{ by: "award", filter: params }, ...raisesOfWindow(params)],
    reader: (params, book) => {
      const [window, match] = [windowReader(params, book), awardMatcher(params)];
      const years = new YearTruths();
      return {
        read(row) {
          window.read(row);
          if (!row.window.open) return row.know(0);
          years.begin(firstYearOfAwards(row, row.referenceYear + 1), row.referenceYear, FALSE, FALSE);
          addAwards(years, row, match);
          measureWithin(row, measure, years);
          openEnd(row);
        },
        missing: (row) => [...window.missing(row), ...missingAwards(row, match)],
        countedAfter: window.countedAfter,
      };
    },
  });

/** The facts about years in which an award or title was given without a break. */
export const awardRunFacts: readonly FactDefinition[] = [
  defineRun("awardStreak", { vi: "Số năm liên tục được tặng", en: "Consecutive years with" }, trailingRun),
  defineRun("awardRun", { vi: "Chuỗi năm liên tục dài nhất được tặng", en: "Longest run of years with" }, longestRun),
];
