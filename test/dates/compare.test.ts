import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates } from "../../src/dates.js";
import { daysOf, nearDate, refusedAt } from "./support.js";

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
