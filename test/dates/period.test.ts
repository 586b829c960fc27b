import { expect, it } from "vitest";
import { dayNumber, nextDay } from "../../src/dates/numbers.js";
import { addDays, FIRST_DAY, LAST_DAY, monthsAndDays } from "../../src/dates.js";
import * as oracle from "../oracle/post-time.js";

const through = (from: string, to: string) => monthsAndDays(dayNumber(from), nextDay(dayNumber(to)));

it.each([
  ["2025-01-01", "2025-12-31", { months: 12, days: 0 }],
  ["2025-01-31", "2025-02-28", { months: 1, days: 1 }],
  ["2025-01-15", "2025-01-15", { months: 0, days: 1 }],
  ["2024-02-29", "2025-02-27", { months: 12, days: 0 }],
  ["2199-12-01", LAST_DAY, { months: 1, days: 0 }],
  ["2199-01-31", LAST_DAY, { months: 11, days: 1 }],
])("counts the months and days from %s through %s", (from, to, expected) => {
  expect(through(from, to)).toEqual(expected);
});

it("counts them as date-fns does", () => {
  for (let first = 0; first < 109_000; first += 37) {
    const from = addDays(FIRST_DAY, first);
    for (const length of [0, 27, 28, 29, 30, 31, 58, 59, 60, 364, 365, 366, 400]) {
      const to = addDays(from, length);
      const counted = through(from, to);
      const { months, days } = oracle.monthsAndDays(from, to);
      if (counted.months !== months || counted.days !== days) expect.fail(`${from} to ${to}`);
    }
  }
});
