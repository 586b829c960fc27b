import { awardRefLabel } from "../codes/award-ref.js";
import { fullYearsBetweenDays } from "../dates/numbers.js";
import { TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { missingDates } from "./award-clock.js";
import { awardMatcher, missingAwards } from "./award-filter.js";
import { defineFact, type FactReader, YEARS } from "./definition.js";
import { entriesWhere } from "./entries.js";
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
      const { asOf, record } = row.numbers;
      const { firstDay, lastDay } = row.clocks.of(row);
      let least = Number.POSITIVE_INFINITY;
      let most = Number.POSITIVE_INFINITY;
      let isOpen = !row.isComplete("awards");
      for (let entry = 0; entry < record.awards.size; entry += 1) {
        const state = match(row, entry);
        if (state === UNKNOWN) isOpen = true;
        if (state !== TRUE) continue;
        // Since the latest award no more time has passed than since any.
        least = Math.min(least, yearsFrom(lastDay[entry] as number, asOf));
        most = Math.min(most, yearsFrom(firstDay[entry] as number, asOf));
      }
      if (most === Number.POSITIVE_INFINITY) row.leaveOpen();
      else row.bound(isOpen ? 0 : least, most);
    },
    missing(row) {
      const missing = missingAwards(row, match);
      if (entriesWhere(row.numbers.record.awards, (entry) => match(row, entry) === TRUE).length === 0) {
        return missing.length > 0 ? missing : [{ input: "awards" }];
      }
      const dates = missingDates(row, (entry) => match(row, entry) === TRUE);
      return [...missing, ...(dates.length > 0 ? dates : [{ input: "awards" } as const])];
    },
  };
}
