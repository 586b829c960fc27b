import { describe, expect, it } from "vitest";
import {
  dateOfSpan,
  dayNumber,
  firstDayNumber,
  fullYearsBetweenDays,
  lastDayNumber,
  nextDay,
  yearOfDay,
} from "../../src/dates/numbers.js";
import { addDays, wholeYearsBetween } from "../../src/dates.js";
import { fullYears } from "../oracle/full-years.js";

const numberOf = (day: string): number => Number(day.replaceAll("-", ""));

const two = (number: number): string => String(number).padStart(2, "0");
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every date there is, and many that are none: months 0 to 13, days 0 to 32, quarters 0 to 5, years one too early and too late. */
const years = range(1899, 2200).map(String);
const reduced = years.flatMap((year) => [
  year,
  ...range(0, 5).map((quarter) => `${year}-Q${quarter}`),
  ...range(0, 13).map((month) => `${year}-${two(month)}`),
]);
const days = years.flatMap((year) =>
  range(0, 13).flatMap((month) => range(0, 32).map((day) => `${year}-${two(month)}-${two(day)}`)),
);

/** Whether the calendar of JavaScript has a day. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isWithin = year >= 1900 && year <= 2199;
  return isWithin && new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text;
}

/** The first and the last month of a year, a quarter or a month; none where it is no date. */
function monthsIn(text: string): [number, number] | undefined {
  if (!/^(19|20|21)\d\d(-(0[1-9]|1[0-2]|Q[1-4]))?$/.test(text)) return undefined;
  const part = text.slice(5);
  if (part === "") return [1, 12];
  return part.startsWith("Q")
    ? [Number(part.slice(1)) * 3 - 2, Number(part.slice(1)) * 3]
    : [Number(part), Number(part)];
}

describe("days as numbers are the days as texts", () => {
  it("of every day and every day that does not exist", () => {
    let civil = 0;
    let wrong = 0;
    for (const text of days) {
      const expected = isDay(text) ? numberOf(text) : -1;
      if (expected > 0) civil += 1;
      if (dayNumber(text) !== expected || firstDayNumber(text) !== expected || lastDayNumber(text) !== expected)
        wrong += 1;
    }
    expect(civil).toBe(300 * 365 + 73);
    expect(wrong).toBe(0);
  });

  it("of every year, quarter and month, and of those that do not exist", () => {
    for (const text of reduced) {
      const months = monthsIn(text);
      const year = Number(text.slice(0, 4));
      const lastDay = new Date(Date.UTC(year, months?.[1] ?? 0, 0)).getUTCDate();
      const isDate = months !== undefined;
      expect(firstDayNumber(text), text).toBe(isDate ? year * 10_000 + months[0] * 100 + 1 : -1);
      expect(lastDayNumber(text), text).toBe(isDate ? year * 10_000 + months[1] * 100 + lastDay : -1);
      expect(dayNumber(text), text).toBe(-1);
      if (isDate) expect(dateOfSpan(firstDayNumber(text), lastDayNumber(text))).toBe(text);
    }
  });

  it("of what is no date at all", () => {
    for (const value of [
      ...[
        "",
        "2026-1-01",
        "2026-01-1",
        "2026/01/01",
        "2026-01/01",
        " 026",
        "２０２６",
        "2026-01-01 ",
        "20260101",
        "2026-q1",
      ],
      ...["2026Q1xx", "2026-Q11", "+026", "1e03", "202x", "2026-0x", "2026-01-0x", "2026-01-01T00:00:00Z"],
      ...[20_260_101, 2026, null, undefined, {}, new Date(0)],
    ]) {
      expect([dayNumber(value), firstDayNumber(value), lastDayNumber(value)], String(value)).toEqual([-1, -1, -1]);
    }
  });

  it("the next of each, and its year", () => {
    let wrong = 0;
    for (let day = "1900-01-01"; day !== "2199-12-31"; ) {
      const next = addDays(day, 1);
      const number = numberOf(day);
      if (nextDay(number) !== numberOf(next) || yearOfDay(number) !== Number(day.slice(0, 4))) wrong += 1;
      if (dateOfSpan(number, number) !== day) wrong += 1;
      day = next;
    }
    expect(wrong).toBe(0);
    expect(nextDay(2199_12_31)).toBe(2200_01_01);
  });

  it("the full years between two, around each anniversary and leap day", () => {
    const marks = [1900, 1903, 1904, 1999, 2000, 2023, 2024, 2025, 2100, 2199].flatMap((year) =>
      ["01-01", "02-27", "02-28", "02-29", "03-01", "03-02", "06-30", "12-30", "12-31"]
        .map((day) => `${year}-${day}`)
        .filter(isDay),
    );
    for (const from of marks) {
      for (const to of marks) {
        const years = fullYears(from, to);
        expect(fullYearsBetweenDays(numberOf(from), numberOf(to)), `${from} to ${to}`).toBe(years);
        expect(wholeYearsBetween(from, to)).toEqual({ min: years, max: years });
      }
    }
  });
});
