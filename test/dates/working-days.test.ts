import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "../../src/dates.js";
import { dayNumber, dayText, nearDay, refusedAt } from "./support.js";

// 30 April 2026 is a Thursday, 1 May a Friday.
const SPRING = ["2026-04-30", "2026-05-01"];

describe("addWorkingDays", () => {
  it.each([
    ["2026-04-29", 0, [], "2026-04-29"],
    ["2026-04-29", 1, [], "2026-04-30"],
    ["2026-04-29", 1, SPRING, "2026-05-04"],
    ["2026-04-29", 2, SPRING, "2026-05-05"],
    ["2026-04-30", 1, SPRING, "2026-05-04"],
    ["2026-05-01", 1, [], "2026-05-04"],
    ["2026-05-01", 5, [], "2026-05-08"],
    ["2026-05-01", 6, [], "2026-05-11"],
    ["2026-05-02", 0, [], "2026-05-02"],
    ["2026-05-02", 1, [], "2026-05-04"],
    ["2026-05-03", 1, [], "2026-05-04"],
    ["2026-05-02", 5, [], "2026-05-08"],
    ["2026-05-03", 10, [], "2026-05-15"],
    ["2026-05-04", -1, [], "2026-05-01"],
    ["2026-05-04", -1, SPRING, "2026-04-29"],
    ["2026-05-03", -1, SPRING, "2026-04-29"],
    ["2026-05-03", -5, [], "2026-04-27"],
    ["2026-05-03", 0, ["2026-05-03"], "2026-05-03"],
    // A holiday on a weekend, twice the same, before the count and after it.
    ["2026-04-29", 1, ["2026-05-02", "2026-04-28", "2026-05-04"], "2026-04-30"],
    ["2026-04-29", 1, ["2026-04-30", "2026-04-30"], "2026-05-01"],
    // Each holiday pushes the count onto the next one.
    ["2026-04-29", 1, ["2026-05-05", "2026-05-04", "2026-05-01", "2026-04-30"], "2026-05-06"],
    ["2025-12-31", 1, ["2026-01-01"], "2026-01-02"],
    ["2024-02-28", 2, [], "2024-03-01"],
  ])("%s and %i working days without %j is %s", (date, days, holidays, result) => {
    expect(addWorkingDays(date, days, holidays)).toBe(result);
  });

  it.each([
    ["2026-08-21", 1, "2026-08-22"],
    ["2026-08-21", 2, "2026-08-24"],
    ["2026-08-24", -1, "2026-08-22"],
    ["2026-08-23", -2, "2026-08-21"],
    // The Saturday and the week after it are six days, and the seventh is the first after the holidays.
    ["2026-08-21", 7, "2026-09-03"],
  ])("%s and %i working days with a working Saturday is %s", (date, days, result) => {
    const off = ["2026-08-31", "2026-09-01", "2026-09-02"];
    expect(addWorkingDays(date, days, off, ["2026-08-22"])).toBe(result);
  });

  it("takes no holidays where none are given", () => {
    expect(addWorkingDays("2026-04-29", 2)).toBe("2026-05-01");
  });

  it("agrees with walking day by day", () => {
    const walk = (date: string, days: number, holidays: readonly string[], worked: readonly string[]): string => {
      let n = dayNumber(date);
      for (let left = Math.abs(days); left > 0; ) {
        n += Math.sign(days);
        // 1970-01-01 was a Thursday, so Saturdays and Sundays are 2 and 3 days after whole weeks.
        const weekend = ((n % 7) + 7) % 7 === 2 || ((n % 7) + 7) % 7 === 3;
        if ((!weekend || worked.includes(dayText(n))) && !holidays.includes(dayText(n))) left--;
      }
      return dayText(n);
    };
    const offsets = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -25, max: 25 }), offsets, offsets, (date, days, around, saturdays) => {
        const holidays = around.map((offset) => dayText(dayNumber(date) + offset));
        const isSaturday = (n: number) => ((n % 7) + 7) % 7 === 2;
        const worked = saturdays
          .map((offset) => dayNumber(date) + offset)
          .filter(isSaturday)
          .map(dayText);
        expect(addWorkingDays(date, days, holidays, worked)).toBe(walk(date, days, holidays, worked));
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves the list of holidays as it was", () => {
    const holidays = Object.freeze(["2026-05-01", "2026-04-30"]);
    expect(addWorkingDays("2026-04-29", 1, holidays)).toBe("2026-05-04");
    expect(addWorkingDays("2026-05-04", -1, holidays)).toBe("2026-04-29");
    expect(holidays).toEqual(["2026-05-01", "2026-04-30"]);
  });

  it("refuses what is malformed or leads out of the years 1900 to 2199", () => {
    refusedAt("date", () => addWorkingDays("2026-04", 1));
    refusedAt("days", () => addWorkingDays("2026-04-29", 1.5));
    refusedAt("days", () => addWorkingDays("2026-04-29", Number.NaN));
    expect(refusedAt("days", () => addWorkingDays("2199-12-31", 1))).toBe("1");
    refusedAt("days", () => addWorkingDays("1900-01-01", -1));
    refusedAt("days", () => addWorkingDays("2026-04-29", Number.MAX_SAFE_INTEGER, SPRING));
    refusedAt("workingSaturdays[1]", () => addWorkingDays("2026-08-20", 1, [], ["2026-08-22", "2026-08-23"]));
    expect(refusedAt("holidays[1]", () => addWorkingDays("2026-04-29", 1, ["2026-04-30", "1/5"]))).toBe('"1/5"');
  });
});
