import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getFirstDay, getLastDay, getPrecision, getYear } from "../../src/dates.js";
import { daysOf, nearDate, refusedAt } from "./support.js";

describe("what a date stands for", () => {
  it.each([
    ["2025", "year", "2025-01-01", "2025-12-31"],
    ["1900", "year", "1900-01-01", "1900-12-31"],
    ["2199", "year", "2199-01-01", "2199-12-31"],
    ["2025-Q1", "quarter", "2025-01-01", "2025-03-31"],
    ["2025-Q2", "quarter", "2025-04-01", "2025-06-30"],
    ["2025-Q3", "quarter", "2025-07-01", "2025-09-30"],
    ["2025-Q4", "quarter", "2025-10-01", "2025-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-02", "month", "2025-02-01", "2025-02-28"],
    ["2000-02", "month", "2000-02-01", "2000-02-29"],
    ["2100-02", "month", "2100-02-01", "2100-02-28"],
    ["2025-04", "month", "2025-04-01", "2025-04-30"],
    ["2025-12", "month", "2025-12-01", "2025-12-31"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["2025-12-31", "day", "2025-12-31", "2025-12-31"],
  ])("%s is a %s from %s to %s", (date, precision, first, last) => {
    expect(getPrecision(date)).toBe(precision);
    expect(getFirstDay(date)).toBe(first);
    expect(getLastDay(date)).toBe(last);
    expect(getYear(date)).toBe(Number(date.slice(0, 4)));
  });

  it("is bounded by the first and last of its days, at every precision", () => {
    fc.assert(
      fc.property(nearDate, (date) => {
        const days = daysOf(date);
        expect([getFirstDay(date), getLastDay(date)]).toEqual([days[0], days.at(-1)]);
      }),
    );
  });

  it.each([getPrecision, getFirstDay, getLastDay, getYear])("refuses a malformed date (%o)", (call) => {
    expect(refusedAt("date", () => call("2025-Q5"))).toBe('"2025-Q5"');
    expect(refusedAt("date", () => call("2026-02-30"))).toBe('"2026-02-30"');
  });

  it.each([
    [undefined, "nothing"],
    [2025, "2025"],
    ["x".repeat(1000), `"${"x".repeat(77)}..."`],
  ])("says in few characters what it received (%#)", (value, shown) => {
    expect(refusedAt("date", () => getYear(value as string))).toBe(shown);
  });
});
