import type { Dialect } from "./dialect.js";
import { literal } from "./expressions.js";

/** The year of a day. */
export const yearIn = (day: string): string => `CAST(EXTRACT(year FROM ${day}) AS INTEGER)`;

const monthIn = (day: string) => `CAST(EXTRACT(month FROM ${day}) AS INTEGER)`;
const dayIn = (day: string) => `CAST(EXTRACT(day FROM ${day}) AS INTEGER)`;

/** The year with which a date known in part begins. */
export const yearBegun = (date: string): string => `CAST(substring(${date}, 1, 4) AS INTEGER)`;

const isQuarter = (date: string) => `substring(${date}, 6, 1) = 'Q'`;

/** The first day of a date known in part: a year, a quarter, a month or a day. */
export const firstDay = (date: string): string =>
  `CASE WHEN length(${date}) = 10 THEN CAST(${date} AS DATE) WHEN length(${date}) = 4 THEN CAST(${date} || '-01-01' AS DATE)` +
  ` WHEN ${isQuarter(date)} THEN make_date(${yearBegun(date)}, 3 * CAST(substring(${date}, 7, 1) AS INTEGER) - 2, 1)` +
  ` ELSE CAST(${date} || '-01' AS DATE) END`;

/** The last day of a date known in part. */
export const lastDay = (date: string, dialect: Dialect): string =>
  `CASE WHEN length(${date}) = 10 THEN CAST(${date} AS DATE) WHEN length(${date}) = 4 THEN CAST(${date} || '-12-31' AS DATE)` +
  ` WHEN length(${date}) = 7 THEN ${dialect.addMonths(`(${firstDay(date)})`, `CASE WHEN ${isQuarter(date)} THEN 3 ELSE 1 END`)} - 1 END`;

/** Month and day as one number: the last day of February is always the 29th, for it is the anniversary of a leap day. */
const anniversary = (day: string) => `(100 * ${monthIn(day)} + ${dayIn(day)})`;
const reached = (day: string) =>
  `CASE WHEN ${monthIn(day)} = 2 AND ${monthIn(`(${day} + 1)`)} = 3 THEN 229 ELSE ${anniversary(day)} END`;

/** The full years from one day to another, rounded down also below zero. */
export const fullYears = (from: string, to: string): string =>
  `(${yearIn(to)} - ${yearIn(from)} - CASE WHEN ${reached(to)} < ${anniversary(from)} THEN 1 ELSE 0 END)`;

/** Full months of a period whose first and last day both belong to it, and the days left over. */
export function monthsAndDays(from: string, to: string, dialect: Dialect): { months: string; days: string } {
  const until = `(${to} + 1)`;
  const between = `(12 * (${yearIn(until)} - ${yearIn(from)}) + ${monthIn(until)} - ${monthIn(from)})`;
  const months = `(${between} - CASE WHEN ${dialect.addMonths(from, between)} > ${until} THEN 1 ELSE 0 END)`;
  return { months, days: `(${until} - ${dialect.addMonths(from, months)})` };
}

/** What a check of a column accepts as a date known in part. */
export const PARTIAL_DATE = literal(
  "^(19|20|21)[0-9][0-9](-(0[1-9]|1[0-2]|Q[1-4]|(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])))?$",
);
