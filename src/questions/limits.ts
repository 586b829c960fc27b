import { isCode } from "../codes.js";
import { LONGEST_WAIT } from "../nomination/doubts.js";
import type { AskedInput } from "./input.js";

/** The day of the input: what has happened is not later. */
export const today = ({ asOf }: AskedInput): string => asOf;

/** The day in a field of the same entry, where it comes before the day of the input. */
export const todayOrDayIn =
  (field: string) =>
  ({ asOf, entry }: AskedInput): string => {
    const day = entry[field];
    return typeof day === "string" && day < asOf ? day : asOf;
  };

/** The year of the day of the input. */
export const thisYear = ({ asOf }: AskedInput): number => Number(asOf.slice(0, 4));

/** The day in a field of the same entry, if it is given. */
export const dayIn =
  (field: string) =>
  ({ entry }: AskedInput): string | undefined =>
    typeof entry[field] === "string" ? entry[field] : undefined;

/** The first day of the year of the same entry: a decision is not older than the year it is for. */
export function firstDayOfYear({ entry }: AskedInput): string | undefined {
  return entry.year === undefined ? undefined : `${yearIn(entry.year)}-01-01`;
}

/** The last day of the year of a decision, or of the year it is for: no period ends later. */
export function lastDayOfDecision({ entry, asOf }: AskedInput): string {
  const years = [entry.year, entry.decidedOn].flatMap((date) => (date === undefined ? [] : [yearIn(date)]));
  return `${years.length === 0 ? asOf.slice(0, 4) : Math.max(...years)}-12-31`;
}

/** The first day on which the period of an award may have ended. One without a ground may be for resistance, which has no such limit. */
export function firstDayOfPeriod({ entry }: AskedInput): string | undefined {
  const mayBeOlder = entry.ground === undefined && !isCode("title", entry.code);
  return entry.year === undefined || mayBeOlder ? undefined : `${yearIn(entry.year) - LONGEST_WAIT}-01-01`;
}

/** A date or year of any precision begins with its year; of a school year the last four digits count. */
const yearIn = (date: unknown): number =>
  /^\d{4}-\d{4}$/.test(String(date)) ? Number(String(date).slice(-4)) : Number(String(date).slice(0, 4));
