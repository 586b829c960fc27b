import { codesOf, type RatingCode } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import { openYears, YearTruths } from "../logic/year-runs.js";
import type { MissingInput } from "../questions/missing.js";
import { NOT_RATED, type Row } from "./row.js";

const INDIVIDUAL = codesOf("kind").indexOf("ca-nhan");

/** Years that count by their rating, by leave, or by a title. */
export class ServiceYears extends YearTruths {
  /** The first that may be one of leave without being given. */
  leaveFrom = 0;
}

/**
 * Whether a year without a rating was spent on maternity leave, which counts as time (Decree 152/2025/NĐ-CP, Article 4,
 * clause 5). Where the years of leave are not given, any year without a rating may be one, for a person who may be a woman:
 * from the first year of service on.
 */
export function leaveState(row: Row, year: number, leaveFrom: number): Truth {
  const { nominee, record } = row.numbers;
  if (record.hasMaternityYears) return record.maternityYears.includes(year) ? TRUE : FALSE;
  if (nominee.kind !== INDIVIDUAL || nominee.woman === 0) return FALSE;
  return year >= leaveFrom && row.rankIn(year) === NOT_RATED ? UNKNOWN : FALSE;
}

/** A question lists at most so many years: a person who is shown more reads none of them. */
const MOST_YEARS_ASKED = 10;

/**
 * What is missing of years of which it is not known whether they count. In a whole list a year without a rating stays without
 * one, and only leave can make it count.
 */
export function missingYears(
  row: Row,
  states: ServiceYears,
  first: number,
  last: number,
  atLeast: RatingCode,
): MissingInput[] {
  const years = openYears(states, first, last, MOST_YEARS_ASKED);
  if (years.length === 0) return [];
  const isLeaveOpen = row.isComplete("ratings") && atLeast !== codesOf("rating")[0];
  const leave = isLeaveOpen ? years.filter((year) => leaveState(row, year, states.leaveFrom) === UNKNOWN) : [];
  if (leave.length > 0) return [{ input: "maternityYears", years: leave }];
  return [{ input: "ratings", years }, ...ratingsWhole(row)];
}

/** Whether the list of ratings is whole, asked where there is one. */
export function ratingsWhole(row: Row): MissingInput[] {
  const isOpen = row.numbers.record.ratings.isGiven && !row.isComplete("ratings");
  return isOpen ? [{ input: "ratingsWhole" }] : [];
}
