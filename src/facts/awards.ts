import { awardRefLabel } from "../codes/award-ref.js";
import { and, FALSE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { awardRunFacts } from "./award-runs.js";
import { COUNT, defineFact, type FactDefinition } from "./definition.js";
import { type EntryTruth, meantEntries, missingList, readAny } from "./entries.js";
import { afterText, joinTexts } from "./labels.js";
import type { ParamsOf } from "./parameters.js";
import { raisesOfWindow } from "./raise.js";
import { countWindow } from "./ratings.js";
import type { Row } from "./row.js";
import { fewestAwards, mostAwards, sameAward } from "./same-award.js";
import { dependsOnAward } from "./window.js";
import { yearsSince } from "./years-since.js";

const held = defineFact<ParamsOf<"held">>({
  name: "held",
  type: "boolean",
  title: ({ award }) => joinTexts([{ vi: "Đã được tặng", en: "Holds" }, awardRefLabel(award)]),
  raisedBy: (filter) => [{ by: "award", filter }],
  reader: (filter) => {
    const match = awardMatcher(filter);
    return { read: (row) => readAny(row, "awards", match), missing: (row) => missingAwards(row, match) };
  },
});

const WAS_GIVEN = { vi: "", en: "was given" };

const awardCount = defineFact<ParamsOf<"awardCount">>({
  name: "awardCount",
  ...COUNT,
  title: ({ award, after }) =>
    joinTexts([{ vi: "Số lần được tặng", en: "Times" }, awardRefLabel(award), WAS_GIVEN, afterText(after)]),
  dependsOnAward,
  raisedBy: (params) => [{ by: "award", filter: params }, ...raisesOfWindow(params)],
  reader: (params, book) => {
    const [window, match] = [countWindow(params, book), awardMatcher(params)];
    const counts: EntryTruth = (row, entry) => {
      const isInWindow = row.window.has(row.numbers.record.awards.year[entry] as number);
      return isInWindow === FALSE ? FALSE : and(isInWindow, match(row, entry));
    };
    return {
      read(row) {
        window.read(row);
        if (!row.window.open) return row.know(0);
        const { sure, possible } = meantEntries(row, "awards", counts);
        row.bound(
          fewestAwards(row, sure),
          row.isComplete("awards") ? mostAwards(row, possible) : Number.POSITIVE_INFINITY,
        );
      },
      missing(row) {
        const ofYears = window.missing(row);
        window.read(row);
        const { possible } = meantEntries(row, "awards", counts);
        const isUnclear = possible.some((entry) => match(row, entry) === UNKNOWN);
        const mayBeOne = fewestAwards(row, possible) < mostAwards(row, possible);
        return [
          ...ofYears,
          ...(isUnclear ? missingAwards(row, match) : missingList(row, "awards")),
          ...(mayBeOne ? missingNumbers(row, possible) : []),
        ];
      },
      countedAfter: window.countedAfter,
    };
  },
});

/** The numbers of decisions that are not on file, of awards that may be one or several. */
function missingNumbers(row: Row, entries: readonly number[]): MissingInput[] {
  const awards = row.nomination.record?.awards ?? [];
  return entries
    .filter(
      (entry) =>
        awards[entry]?.number === undefined &&
        entries.some((other) => other !== entry && sameAward(row, entry, other) === UNKNOWN),
    )
    .map((entry) => ({ input: "awardNumbers", entry }));
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, ...awardRunFacts, yearsSince];
