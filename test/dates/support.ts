import fc from "fast-check";
import { expect } from "vitest";
import { InvalidInputError } from "../../src/errors.js";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 by the platform's UTC clock, independent of date-fns. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The inverse of `dayNumber`. */
export function dayText(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Every day a date may stand for, found by its own name and not by arithmetic on months. */
export function daysOf(date: string): string[] {
  const year = date.slice(0, 4);
  const days: string[] = [];
  for (let n = dayNumber(`${year}-01-01`); dayText(n).startsWith(year); n++) {
    const day = dayText(n);
    const quarter = `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    if ([year, quarter, day.slice(0, 7), day].includes(date)) days.push(day);
  }
  return days;
}

const between = (from: string, to: string) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayText);

/** Any civil date the library knows. */
export const anyDay = between("1900-01-01", "2199-12-31");

/** Days close enough to each other that boundaries meet often. */
export const nearDay = between("2023-11-01", "2029-03-31");

/** Dates of any precision, close enough to each other to overlap often. */
export const nearDate = fc
  .tuple(nearDay, fc.constantFrom("year", "quarter", "month", "day"))
  .map(([day, precision]) => {
    if (precision === "year") return day.slice(0, 4);
    if (precision === "month") return day.slice(0, 7);
    if (precision === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    return day;
  });

/** Asserts that a call is refused as a query error with exactly one problem, and gives what it received. */
export function refusedAt(path: string, call: () => unknown): string {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InvalidInputError);
  const { problems } = thrown as InvalidInputError;
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(problems[0]?.expected).not.toBe("");
  return problems[0]?.received ?? "";
}
