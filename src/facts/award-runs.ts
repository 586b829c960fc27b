import { awardRefLabel } from "../codes/award-ref.js";
import type { LocalizedText } from "../codes.js";
import { type Interval, openEnd } from "../logic/interval.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { longestRun, trailingRun, type YearSpan } from "../logic/year-runs.js";
import { type AwardFilter, awardMatcher, missingAwards, recordedAwards } from "./award-filter.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { interval, withCountedAfter, ZERO } from "./fact-value.js";
import { raisesOfWindow } from "./raise.js";
import { windowReader, withinWindow } from "./window.js";
import { afterText } from "./window-label.js";
import { dependsOnAward, type WindowParams } from "./window-params.js";

/** The award, and the years in which its runs are looked for. */
export interface RunParams extends AwardFilter, WindowParams {}

/** Defines a fact about years with an award without a break. */
const defineRun = (name: string, prefix: LocalizedText, measure: (span: YearSpan) => Interval) =>
  defineFact<RunParams>({
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
        const bounds = openEnd(withinWindow(window, (first) => measure({ first, last: window.last, counts })));
        const run = interval(bounds, window.missing, () => missingAwards(context, match));
        return withCountedAfter(run, window.countedAfter);
      };
    },
  });

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
