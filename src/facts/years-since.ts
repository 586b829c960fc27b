import { awardRefLabel } from "../codes/award-ref.js";
import { wholeYearsBetween } from "../dates.js";
import type { Interval } from "../logic/interval.js";
import { TRUE, UNKNOWN } from "../logic/truth.js";
import type { PriorAward } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { awardClock, missingDates } from "./award-clock.js";
import { type AwardFilter, awardMatcher, missingAwards, recordedAwards } from "./award-filter.js";
import { defineFact, type FactReader, YEARS } from "./definition.js";
import { interval, missingInput, unknownValue } from "./fact-value.js";
import { raisedByTime } from "./raise.js";

/** From when the years are counted. */
export interface SinceParams {
  since: "founding" | AwardFilter;
}

/** The fact about the time since the founding or an award. */
export const yearsSince = defineFact<SinceParams>({
  name: "yearsSince",
  type: "number",
  unit: "years",
  range: YEARS,
  title: ({ since }) =>
    since === "founding"
      ? { vi: "Số năm xây dựng, phát triển", en: "Years since founding" }
      : { vi: `Số năm từ ${awardRefLabel(since.award).vi}`, en: `Years since ${awardRefLabel(since.award).en}` },
  raisedBy: raisedByTime,
  reader: ({ since }) => (since === "founding" ? yearsSinceFounding : yearsSinceAward(since)),
});

const FOUNDED_ON: MissingInput = { input: "foundedOn" };
const foundingNotGiven = missingInput(FOUNDED_ON);

const yearsSinceFounding: FactReader = ({ nomination: { nominee, asOf } }) => {
  if (nominee.foundedOn === undefined) return foundingNotGiven;
  const years = wholeYearsBetween(nominee.foundedOn, asOf);
  return interval(years, () => [FOUNDED_ON]);
};

function yearsSinceAward(filter: AwardFilter): FactReader {
  const match = awardMatcher(filter);
  return (context) => {
    const { asOf } = context.nomination;
    let since: Interval | undefined;
    let unclear = false;
    const matching: PriorAward[] = [];
    for (const entry of recordedAwards(context.nomination)) {
      const state = match(entry);
      if (state === UNKNOWN) unclear = true;
      if (state !== TRUE) continue;
      const { earliest, latest } = awardClock(entry);
      const years = { min: wholeYearsBetween(latest, asOf).min, max: wholeYearsBetween(earliest, asOf).max };
      matching.push(entry);
      // Since the latest award no more time has passed than since any.
      since =
        since === undefined ? years : { min: Math.min(since.min, years.min), max: Math.min(since.max, years.max) };
    }
    const missing = () => missingAwards(context, match);
    if (since === undefined) {
      return unknownValue(() => (missing().length > 0 ? missing() : [{ input: "awards" }]));
    }
    const isOpen = unclear || !context.isComplete("awards");
    return interval({ min: isOpen ? Math.min(0, since.min) : since.min, max: since.max }, missing, () => {
      const dates = missingDates(recordedAwards(context.nomination), (entry) => matching.includes(entry));
      return dates.length > 0 ? dates : [{ input: "awards" }];
    });
  };
}
