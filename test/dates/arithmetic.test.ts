import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, wholeYearsBetween } from "../../src/dates.js";
import { anyDay, dayNumber, daysOf, nearDate, refusedAt } from "./support.js";

const NOT_WHOLE = [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1" as unknown as number];

describe("addDays and daysBetween", () => {
  it.each([
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2025-09-30", 1, "2025-10-01"],
    ["2024-01-01", 366, "2025-01-01"],
    ["2025-01-01", 365, "2026-01-01"],
    ["2025-06-21", 0, "2025-06-21"],
    // Nights on which clocks changed in places that keep summer time, or that skipped midnight.
    ["2018-11-03", 1, "2018-11-04"],
    ["2018-11-04", 1, "2018-11-05"],
    ["2025-03-08", 2, "2025-03-10"],
    ["1975-06-12", 2, "1975-06-14"],
    ["1900-01-01", 109572, "2199-12-31"],
  ])("%s and %i days is %s", (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
    expect(daysBetween(date, result)).toBe(days);
    expect(daysBetween(result, date)).toBe(days === 0 ? 0 : -days);
  });

  it("are inverse, and agree with counting days of 24 hours", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = dayNumber(to) - dayNumber(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, daysBetween(to, from))).toBe(from);
      }),
    );
  });

  it("refuse what is malformed or leads out of the years 1900 to 2199", () => {
    refusedAt("date", () => addDays("2025", 1));
    refusedAt("from", () => daysBetween("2025-01", "2025-01-01"));
    refusedAt("to", () => daysBetween("2025-01-01", "2025-02-29"));
    for (const days of NOT_WHOLE) refusedAt("days", () => addDays("2025-01-01", days));
    expect(refusedAt("days", () => addDays("2199-12-31", 1))).toBe("1");
    expect(refusedAt("days", () => addDays("1900-01-01", -1))).toBe("-1");
    refusedAt("days", () => addDays("2025-01-01", Number.MAX_SAFE_INTEGER));
  });
});

/** Full years by month and day alone; an anniversary that does not exist is its 28 February. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const kept = `${to.slice(0, 4)}${from.slice(4)}`;
  const leap = new Date(Date.UTC(Number(to.slice(0, 4)), 1, 29)).getUTCDate() === 29;
  const anniversary = kept.endsWith("02-29") && !leap ? kept.replace("02-29", "02-28") : kept;
  return to < anniversary ? years - 1 : years;
}

describe("wholeYearsBetween", () => {
  it.each([
    ["2025-06-21", "2030-06-20", 4, 4],
    ["2025-06-21", "2030-06-21", 5, 5],
    ["2025-06-21", "2030-06-22", 5, 5],
    ["2025-06-21", "2025-06-21", 0, 0],
    ["2025-06-21", "2025-06-20", -1, -1],
    ["2025-06-21", "2024-06-21", -1, -1],
    ["2025-06-21", "2024-06-20", -2, -2],
    ["2024-02-29", "2025-02-27", 0, 0],
    ["2024-02-29", "2025-02-28", 1, 1],
    ["2024-02-29", "2028-02-28", 3, 3],
    ["2024-02-29", "2028-02-29", 4, 4],
    ["2025-12-31", "2026-01-01", 0, 0],
    ["2025-06-21", "2030", 4, 5],
    ["2025-06-21", "2030-06", 4, 5],
    ["2025-06-21", "2030-Q3", 5, 5],
    ["2025-06-21", "2030-Q1", 4, 4],
    ["2025", "2030", 4, 5],
    ["2025", "2025", -1, 0],
    ["2025-01-01", "2030", 5, 5],
    ["2025-12-31", "2030", 4, 5],
    ["2025", "2030-12-31", 5, 5],
    ["2025", "2030-01-01", 4, 5],
    ["2025-Q2", "2026-Q1", 0, 0],
    ["1900", "2199", 298, 299],
  ])("from %s to %s is %i to %i", (from, to, min, max) => {
    expect(wholeYearsBetween(from, to)).toEqual({ min, max });
  });

  it("of two days is one number, equal to counting by month and day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const years = fullYears(from, to);
        expect(wholeYearsBetween(from, to)).toEqual({ min: years, max: years });
      }),
      { numRuns: 1000 },
    );
  });

  it("of reduced dates contains the count of every pair of days within them", () => {
    fc.assert(
      fc.property(nearDate, nearDate, fc.nat(), fc.nat(), (from, to, i, j) => {
        const [starts, ends] = [daysOf(from), daysOf(to)];
        const years = fullYears(starts[i % starts.length] ?? "", ends[j % ends.length] ?? "");
        const { min, max } = wholeYearsBetween(from, to);
        expect(min).toBeLessThanOrEqual(years);
        expect(max).toBeGreaterThanOrEqual(years);
      }),
      { numRuns: 1000 },
    );
  });

  it("of reduced dates is no wider than the days within them", () => {
    fc.assert(
      fc.property(nearDate, nearDate, (from, to) => {
        const [starts, ends] = [daysOf(from), daysOf(to)];
        const min = Math.min(...ends.map((end) => fullYears(starts.at(-1) ?? "", end)));
        const max = Math.max(...ends.map((end) => fullYears(starts[0] ?? "", end)));
        expect(wholeYearsBetween(from, to)).toEqual({ min, max });
      }),
    );
  });

  it("refuses what is malformed, by the parameter's name", () => {
    refusedAt("from", () => wholeYearsBetween("2025-Q5", "2026"));
    refusedAt("to", () => wholeYearsBetween("2025", "2026-13"));
  });
});
