import { rewardingAwards } from "../codes/awards.js";
import { calendarYear } from "../dates.js";
import type { Report } from "./contradictions/check.js";
import type { CandidacyInput, NominationRecordInput, PriorAwardInput } from "./input-types.js";
import type { Candidacy, PriorAward } from "./types.js";

/**
 * The candidacy with calendar years alone: a school year counts as its last one, and an award form without a year is of
 * the year of its decision. One that has only calendar years is given back itself.
 */
export function withCalendarYears(input: CandidacyInput, report: Report): Candidacy {
  const { record } = input;
  if (record === undefined || hasCalendarYears(record)) return input as Candidacy;
  const { ratings, awards, maternityYears, ...rest } = record;
  const calendar = {
    ...rest,
    ...(ratings === undefined ? {} : { ratings: ratings.map((one) => ({ ...one, year: calendarYear(one.year) })) }),
    ...(awards === undefined ? {} : { awards: awards.map((one, index) => datedAward(one, index, report)) }),
    ...(maternityYears === undefined ? {} : { maternityYears: maternityYears.map(calendarYear) }),
  };
  return { ...input, record: calendar };
}

const isCalendar = (year: unknown): boolean => typeof year === "number";

const hasCalendarYears = ({ ratings = [], awards = [], maternityYears = [] }: NominationRecordInput): boolean =>
  ratings.every(({ year }) => isCalendar(year)) &&
  awards.every(({ year }) => isCalendar(year)) &&
  maternityYears.every(isCalendar);

function datedAward({ year, ...award }: PriorAwardInput, index: number, report: Report): PriorAward {
  const { code, decidedOn } = award;
  if (year !== undefined) return { ...award, year: calendarYear(year) };
  // A title of one year is often decided in the next.
  const decidedIn = rewardingAwards.has(code) ? decidedOn : undefined;
  if (decidedIn === undefined) {
    report(`record.awards[${index}].year`, undefined, { code: "wrong-type", params: { type: "integer" } });
    return { ...award, year: 0 };
  }
  return { ...award, year: Number(decidedIn.slice(0, 4)) };
}
