import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addYears, compareDates, isAtLeastYearsAfter, isBetween } from "../../src/dates.js";
import { daysOf, nearDate, nearDay, refusedAt } from "./support.js";

const MIRROR = { before: "after", same: "same", after: "before", unknown: "unknown" } as const;

describe("compareDates", () => {
  it.each([
    ["2025-06-21", "2025-06-21", "same"],
    ["2025-06-21", "2025-06-22", "before"],
    ["2025-12-31", "2026-01-01", "before"],
    ["2025", "2025", "unknown"],
    ["2025-06", "2025-06", "unknown"],
    ["2025-Q2", "2025-Q2", "unknown"],
    ["2025", "2026", "before"],
    ["2025", "2025-12-31", "unknown"],
    ["2025", "2026-01-01", "before"],
    ["2025", "2025-01-01", "unknown"],
    ["2024-12-31", "2025", "before"],
    ["2025-Q2", "2025-06-30", "unknown"],
    ["2025-Q2", "2025-07-01", "before"],
    ["2025-03-31", "2025-Q2", "before"],
    ["2025-Q1", "2025-Q2", "before"],
    ["2025-03", "2025-Q1", "unknown"],
    ["2025-03", "2025-Q2", "before"],
    ["2024-02", "2024-02-29", "unknown"],
    ["2024-02", "2024-03-01", "before"],
  ] as const)("%s against %s is %s", (a, b, result) => {
    expect(compareDates(a, b)).toBe(result);
    expect(compareDates(b, a)).toBe(MIRROR[result]);
  });

  it("says what holds for every pair of days, and unknown where the pairs differ", () => {
    fc.assert(
      fc.property(nearDate, nearDate, (a, b) => {
        const [as, bs] = [daysOf(a), daysOf(b)];
        const found = new Set<string>();
        for (const x of as) for (const y of bs) found.add(x < y ? "before" : x > y ? "after" : "same");
        expect(compareDates(a, b)).toBe(found.size === 1 ? [...found][0] : "unknown");
      }),
      { numRuns: 150 },
    );
  });

  it("refuses what is malformed, by the parameter's name", () => {
    refusedAt("a", () => compareDates("2025-00", "2025"));
    refusedAt("b", () => compareDates("2025", "2025-06-31"));
  });
});

describe("isAtLeastYearsAfter", () => {
  it.each([
    ["2030-06-20", 5, "2025-06-21", false],
    ["2030-06-21", 5, "2025-06-21", true],
    ["2030", 5, "2025-06-21", "unknown"],
    ["2029", 5, "2025-06-21", false],
    ["2031", 5, "2025-06-21", true],
    ["2030-Q2", 5, "2025-06-21", "unknown"],
    ["2030-Q3", 5, "2025-06-21", true],
    ["2030-05", 5, "2025-06-21", false],
    ["2030", 5, "2025", "unknown"],
    ["2031", 5, "2025", true],
    ["2029", 5, "2025", false],
    ["2030", 5, "2025-01-01", true],
    ["2030-12-31", 5, "2025", true],
    ["2029-02-28", 5, "2024-02-29", true],
    ["2029-02-27", 5, "2024-02-29", false],
    ["2025-06-21", 0, "2025-06-21", true],
    ["2025-06-20", 0, "2025-06-21", false],
    ["2025", 0, "2025", "unknown"],
    ["2024-06-21", -1, "2025-06-21", true],
    ["2024-06-20", -1, "2025-06-21", false],
    ["2199", 1000, "1900", false],
    ["1900", -1000, "2199", true],
  ] as const)("%s lies at least %i years after %s: %s", (date, years, since, result) => {
    expect(isAtLeastYearsAfter(date, years, since)).toBe(result);
  });

  it("says what holds for every pair of days, and unknown where the pairs differ", () => {
    fc.assert(
      fc.property(nearDate, fc.integer({ min: -6, max: 6 }), nearDate, (date, years, since) => {
        const bounds = daysOf(since).map((day) => addYears(day, years));
        const days = daysOf(date);
        const found = new Set(bounds.flatMap((bound) => days.map((day) => day >= bound)));
        expect(isAtLeastYearsAfter(date, years, since)).toBe(found.size === 1 ? found.has(true) : "unknown");
      }),
      { numRuns: 150 },
    );
  });

  it("refuses what is malformed, by the parameter's name", () => {
    refusedAt("date", () => isAtLeastYearsAfter("30", 5, "2025"));
    refusedAt("years", () => isAtLeastYearsAfter("2030", 4.5, "2025"));
    refusedAt("since", () => isAtLeastYearsAfter("2030", 5, "25"));
  });
});

describe("isBetween", () => {
  it.each([
    ["2026-01-01", "2026-01-01", "2026-11-15", true],
    ["2026-11-15", "2026-01-01", "2026-11-15", true],
    ["2025-12-31", "2026-01-01", "2026-11-15", false],
    ["2026-11-16", "2026-01-01", "2026-11-15", false],
    ["2026-01-01", "2026-01-01", "2026-01-01", true],
    ["2026-06-01", "2026-11-15", "2026-01-01", false],
    ["2026-11-16", "2026-11-15", undefined, true],
    ["2026-11-14", "2026-11-15", undefined, false],
    ["2026-11-15", undefined, "2026-11-15", true],
    ["2026-11-16", undefined, "2026-11-15", false],
    ["2026-11-16", undefined, undefined, true],
  ])("%s from %s to %s: %s", (day, from, to, result) => {
    expect(isBetween(day, from, to)).toBe(result);
  });

  it("agrees with compareDates", () => {
    fc.assert(
      fc.property(nearDay, nearDay, nearDay, (day, from, to) => {
        const inside = compareDates(day, from) !== "before" && compareDates(day, to) !== "after";
        expect(isBetween(day, from, to)).toBe(inside);
      }),
    );
  });

  it("refuses what is malformed, by the parameter's name", () => {
    refusedAt("day", () => isBetween("2026", undefined, undefined));
    refusedAt("from", () => isBetween("2026-01-01", "2026", undefined));
    refusedAt("to", () => isBetween("2026-01-01", undefined, "2026-02-29"));
    refusedAt("to", () => isBetween("2026-01-01", undefined, null as unknown as undefined));
  });
});
