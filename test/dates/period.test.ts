import { describe, expect, it } from "vitest";
import { LAST_DAY, monthsAndDays } from "../../src/dates.js";

describe("monthsAndDays", () => {
  it.each([
    ["2025-01-01", "2025-12-31", { months: 12, days: 0 }],
    ["2025-01-31", "2025-02-28", { months: 1, days: 1 }],
    ["2025-01-15", "2025-01-15", { months: 0, days: 1 }],
    ["2024-02-29", "2025-02-27", { months: 12, days: 0 }],
    ["2199-12-01", LAST_DAY, { months: 1, days: 0 }],
    ["2199-01-31", LAST_DAY, { months: 11, days: 1 }],
  ])("of %s to %s", (from, to, expected) => {
    expect(monthsAndDays(from, to)).toEqual(expected);
  });
});
