import { awardRefLabel } from "../codes/award-ref.js";
import { fullYearsBetweenDays } from "../dates/numbers.js";
import type { MissingInput } from "../questions/missing.js";
import { missingDates } from "./award-clock.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { defineFact, type FactReader, YEARS } from "./definition.js";
import { meantEntries } from "./entries.js";
import type { AwardFilter } from "./parameters/fields.js";
import type { ParamsOf } from "./parameters.js";
import { raisedByTime } from "./raise.js";

/** The fact about the time since the founding or an award. */
export const yearsSince = defineFact<ParamsOf<"yearsSince">>({
  name: "yearsSince",
  ...YEARS,
  title: ({ since }) =>
    since === "founding"
      ? { vi: "Số năm xây dựng, phát triển", en: "Years since founding" }
      : { vi: `Số năm từ ${awardRefLabel(since.award).vi}`, en: `Years since ${awardRefLabel(since.award).en}` },
  raisedBy: raisedByTime,
  reader: ({ since }) => (since === "founding" ? yearsSinceFounding : yearsSinceAward(since)),
});

/** The full years from a day. Of a date known to its year alone, or of a period, the last day may be still to come: none yet. */
const yearsFrom = (day: number, asOf: number): number => Math.max(0, fullYearsBetweenDays(day, asOf));

const FOUNDED_ON: MissingInput = { input: "foundedOn" };

const yearsSinceFounding: FactReader = {
  read(row) {
    const { asOf, nominee } = row.numbers;
    if (nominee.foundedOn < 0) return row.leaveOpen();
    row.bound(yearsFrom(nominee.foundedOnLast, asOf), yearsFrom(nominee.foundedOn, asOf));
  },
  missing: () => [FOUNDED_ON],
};

function yearsSinceAward(filter: AwardFilter): FactReader {
  const match = awardMatcher(filter);
  return {
    read(row) {
      const { asOf } = row.numbers;
      const { firstDay, lastDay } = row.clocks.of(row);
      const { sure, possible } = meantEntries(row, "awards", match);
      if (sure.length === 0) return row.leaveOpen();
      const isOpen = !row.isComplete("awards") || sure.length < possible.length;
      // Since the latest award no more time has passed than since any.
      const fewestFrom = (days: readonly number[]) =>
        Math.min(...sure.map((entry) => yearsFrom(days[entry] as number, asOf)));
      row.bound(isOpen ? 0 : fewestFrom(lastDay), fewestFrom(firstDay));
    },
    missing(row) {
      const missing = missingAwards(row, match);
      const { sure } = meantEntries(row, "awards", match);
      if (sure.length === 0 && missing.length > 0) return missing;
      const dates = missingDates(row, sure);
      return [...missing, ...(dates.length > 0 ? dates : [{ input: "awards" } as const])];
    },
  };
}
