import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, LAST_DAY, wholeYearsBetween } from "../../src/dates.js";
import { wholeYearsThrough } from "./whole-years-through.js";

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((later) => addDays(from, later));

describe("wholeYearsThrough", () => {
  it("counts the last day too, up to the end of the calendar", () => {
    expect(wholeYearsThrough("2195-01-01", LAST_DAY)).toEqual({ min: 5, max: 5 });
    expect(wholeYearsThrough("2195-01-02", LAST_DAY)).toEqual({ min: 4, max: 4 });
    expect(wholeYearsThrough("2195", "2199-Q4")).toEqual({ min: 3, max: 5 });
  });

  it("is the years up to the next day, where there is one", () => {
    fc.assert(
      fc.property(day("1990-01-01", 9000), day("1990-01-01", 9000), (from, to) => {
        expect(wholeYearsThrough(from, to)).toEqual(wholeYearsBetween(from, addDays(to, 1)));
      }),
    );
  });
});
