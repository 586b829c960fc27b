import { codesOf } from "../../codes.js";
import { addDays, getFirstDay, getLastDay, getPrecision, type PartialDate, type Precision } from "../../dates.js";

/** Gives the values that one value might have been by a slip; none where it is not of the kind meant. */
export type Steps = (value: unknown) => unknown[];

/** A number, one less and one more. */
export const byOne: Steps = (value) => (typeof value === "number" ? [value - 1, value + 1] : []);

/** A school year, the one before and the one after. */
export const bySchoolYear: Steps = (value) =>
  typeof value === "string"
    ? [-1, 1].map((years) => value.replace(/\d{4}/g, (year) => String(Number(year) + years)))
    : [];

/** A date, one of its own units earlier and later: a day, a month, a quarter or a year. */
export const byUnit: Steps = (value) =>
  typeof value === "string"
    ? [addDays(getFirstDay(value), -1), addDays(getLastDay(value), 1)].map((day) => reduced(day, getPrecision(value)))
    : [];

/** A date, one day later. Not earlier too: no term that begins on a weekday distinguishes a Monday from the Sunday before it. */
export const byNextDay: Steps = (value) => (typeof value === "string" ? [addDays(value, 1)] : []);

/** A day of every year, one earlier and one later. */
export const byDayOfYear: Steps = (value) =>
  typeof value === "string" ? [-1, 1].map((days) => addDays(`2023-${value}`, days).slice(5)) : [];

/** A rating or the severity of a discipline, one step higher and one step lower. */
export const byDegree: Steps = (value) => {
  const scale: readonly unknown[] = SCALES.find((codes) => (codes as readonly unknown[]).includes(value)) ?? [];
  const place = scale.indexOf(value);
  return [scale[place - 1], scale[place + 1]].filter((degree) => degree !== undefined);
};

const SCALES = [codesOf("rating"), codesOf("discipline")];

/** A quarter, month or day of every year, one of its own units earlier and later. */
export const byPartOfYear: Steps = (value) => {
  if (typeof value !== "string") return [];
  return byUnit(`2023-${value}`).map((date) => String(date).slice(5));
};

/** Another way to make a share a whole number. */
export const byRounding: Steps = (value) => ["down", "up", "nearest"].filter((rounding) => rounding !== value);

/** Whether the threshold itself is enough, turned round. */
export const bySwap: Steps = (value) => {
  const swapped = PAIRS.find((pair) => pair.includes(value))?.filter((other) => other !== value);
  return swapped ?? [];
};

const PAIRS: readonly (readonly unknown[])[] = [
  ["greaterThan", "greaterThanInclusive"],
  ["lessThan", "lessThanInclusive"],
  ["before", "on-or-before"],
];

function reduced(day: string, precision: Precision): PartialDate {
  if (precision === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
