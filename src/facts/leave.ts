import { codesOf, type RatingCode } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { type FactContext, NOT_RATED } from "./context.js";

/**
 * Gives whether a year without a rating was spent on maternity leave, which counts as time (Decree 152/2025/NĐ-CP, Article 4,
 * clause 5). Where the years of leave are not given, any year without a rating may be one, for a person who may be a woman:
 * from the first year rated on, and the reference year where no year is rated.
 */
export function leaveStates(context: FactContext): (year: number) => Truth {
  const { nominee, record } = context.nomination;
  const years = record?.maternityYears;
  if (years !== undefined) return (year) => (years.includes(year) ? TRUE : FALSE);
  if (nominee.kind !== "ca-nhan" || nominee.woman === false) return () => FALSE;
  const first = context.firstYearOfService();
  return (year) => (year >= first && context.rankIn(year) === NOT_RATED ? UNKNOWN : FALSE);
}

/** A question lists at most so many years: a person who is shown more reads none of them. */
const MOST_YEARS_ASKED = 10;

/**
 * What is missing of years of which it is not known whether they count. In a whole list a year without a rating stays without
 * one, and only leave can make it count.
 */
export function missingYears(context: FactContext, open: readonly number[], atLeast: RatingCode): MissingInput[] {
  if (open.length === 0) return [];
  const years = open.slice(-MOST_YEARS_ASKED);
  const isLeaveOpen = context.isComplete("ratings") && atLeast !== codesOf("rating")[0];
  const onLeave = leaveStates(context);
  const leave = isLeaveOpen ? years.filter((year) => onLeave(year) === UNKNOWN) : [];
  if (leave.length > 0) return [{ input: "maternityYears", years: leave }];
  return [{ input: "ratings", years }, ...ratingsWhole(context)];
}

/** Whether the list of ratings is whole, asked where there is one. */
export function ratingsWhole(context: FactContext): MissingInput[] {
  const isOpen = context.nomination.record?.ratings !== undefined && !context.isComplete("ratings");
  return isOpen ? [{ input: "ratingsWhole" }] : [];
}
