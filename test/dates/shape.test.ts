import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCivilDate, isPartialDate } from "../../src/dates.js";
import { anyDay, dayText, nearDate } from "./support.js";

describe("isCivilDate", () => {
  it.each([
    "1900-01-01",
    "1900-02-28",
    "2000-02-29",
    "2024-02-29",
    "2025-02-28",
    "2025-04-30",
    "2025-12-31",
    "2100-02-28",
    "2199-12-31",
  ])("accepts %s", (date) => {
    expect(isCivilDate(date)).toBe(true);
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2025-04-31",
    "2025-06-31",
    "2025-09-31",
    "2025-11-31",
    "2025-01-32",
    "2025-01-00",
    "2025-00-10",
    "2025-13-01",
    "1899-12-31",
    "2200-01-01",
    "2025-1-1",
    "25-01-01",
    "2025-01-01T00:00:00Z",
    "2025-01-01 ",
    " 2025-01-01",
    "2025-01-01\n",
    "2025/01/01",
    "01/01/2025",
    "20250101",
    "2025-0١-01",
    "2025-Q1-01",
    "",
  ])("refuses %j, at every precision", (date) => {
    expect(isCivilDate(date)).toBe(false);
    expect(isPartialDate(date)).toBe(false);
  });

  it.each([undefined, null, 2025, 20250101, true, new Date(0), ["2025-01-01"], { toString: () => "2025-01-01" }])(
    "refuses a value that is no string (%#)",
    (value) => {
      expect(isCivilDate(value)).toBe(false);
      expect(isPartialDate(value)).toBe(false);
    },
  );

  it("agrees with the platform's calendar on every day that can be written", () => {
    const digits = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2210 }), digits(0, 14), digits(0, 33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const rolled = dayText(Date.UTC(year, Number(month) - 1, Number(day)) / 86_400_000);
        expect(isCivilDate(text)).toBe(rolled === text && year >= 1900 && year <= 2199);
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts every real day", () => {
    fc.assert(fc.property(anyDay, (day) => isCivilDate(day)));
  });
});

describe("isPartialDate", () => {
  it.each(["1900", "2199", "2025", "2025-01", "2025-12", "2025-Q1", "2025-Q4"])("accepts %s, no civil date", (date) => {
    expect(isPartialDate(date)).toBe(true);
    expect(isCivilDate(date)).toBe(false);
  });

  it.each([
    "1899",
    "2200",
    "202",
    "20255",
    "2025-",
    "2025-0",
    "2025-00",
    "2025-13",
    "2025-1",
    "2025-Q",
    "2025-Q0",
    "2025-Q5",
    "2025-q1",
    "2025Q1",
    "2025-Q01",
    "Q1-2025",
    "2025\n",
    "2025-01\n",
  ])("refuses %j", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it("accepts every reduction of a real day", () => {
    fc.assert(fc.property(nearDate, (date) => isPartialDate(date)));
  });
});
