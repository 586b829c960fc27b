import { awardRefLabel } from "../codes/award-ref.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { awardRunFacts } from "./award-runs.js";
import { COUNT, defineFact, type FactDefinition } from "./definition.js";
import { missingList, readAny } from "./entries.js";
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
    const [sure, possible]: [number[], number[]] = [[], []];
    /** Finds the awards that count, and those that may; false where there is no window. */
    const find = (row: Row): boolean => {
      sure.length = possible.length = 0;
      window.read(row);
      const { open, first, surelyFrom, last } = row.window;
      if (!open) return false;
      const { awards } = row.numbers.record;
      for (let entry = 0; entry < awards.size; entry += 1) {
        const year = awards.year[entry] as number;
        if (year < first || year > last) continue;
        const state = match(row, entry);
        if (state !== FALSE) possible.push(entry);
        if (state === TRUE && year >= surelyFrom) sure.push(entry);
      }
      return true;
    };
    // Several differ by the numbers of their decisions: a getter of one may have another row counted meanwhile.
    const apart = () => (possible.length < 2 ? { sure, possible } : { sure: [...sure], possible: [...possible] });
    return {
      read(row) {
        if (!find(row)) return row.know(0);
        const counted = apart();
        row.bound(
          fewestAwards(row, counted.sure),
          row.isComplete("awards") ? mostAwards(row, counted.possible) : Number.POSITIVE_INFINITY,
        );
      },
      missing(row) {
        const ofYears = window.missing(row);
        find(row);
        const { possible: each } = apart();
        const isUnclear = each.some((entry) => match(row, entry) === UNKNOWN);
        const mayBeOne = fewestAwards(row, each) < mostAwards(row, each);
        return [
          ...ofYears,
          ...(isUnclear ? missingAwards(row, match) : missingList(row, "awards")),
          ...(mayBeOne ? missingNumbers(row, each) : []),
        ];
      },
      countedAfter: window.countedAfter,
    };
  },
});

/** The numbers of decisions that are not on file, of awards that may be one or several. */
function missingNumbers(row: Row, entries: readonly number[]): MissingInput[] {
  const awards = row.nomination.record?.awards ?? [];
  return [...entries]
    .sort((one, other) => one - other)
    .filter(
      (entry) =>
        awards[entry]?.number === undefined &&
        entries.some((other) => other !== entry && sameAward(row, entry, other) === UNKNOWN),
    )
    .map((entry) => ({ input: "awardNumbers", entry }));
}

/** The facts about awards and titles held before. */
export const awardFacts: readonly FactDefinition[] = [held, awardCount, ...awardRunFacts, yearsSince];
