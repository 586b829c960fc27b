import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/logic/interval.js";
import { FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import { longestRun, openYears, trailingRun, type YearSpan, yearsCounted } from "../../src/logic/year-runs.js";

const FIRST = 2001;
const truth = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE);
const years = fc.array(truth, { maxLength: 8 });

const span = (truths: readonly Truth[]): YearSpan => ({
  first: FIRST,
  last: FIRST + truths.length - 1,
  counts: (year) => truths[year - FIRST] ?? FALSE,
});

/** Every way in which the unknown years may turn out. */
function completions(truths: readonly Truth[]): boolean[][] {
  return truths.reduce<boolean[][]>(
    (lists, one) =>
      lists.flatMap((list) => (one === UNKNOWN ? [true, false] : [one === TRUE]).map((value) => [...list, value])),
    [[]],
  );
}

/** The bounds as their definition has them: the least and the most over every completion. */
function bounds(truths: readonly Truth[], count: (list: readonly boolean[]) => number): Interval {
  const counts = completions(truths).map(count);
  return { min: Math.min(...counts), max: Math.max(...counts) };
}

/** The runs by splitting, so that nothing of the implementation is repeated. */
const runs = (list: readonly boolean[]) =>
  list
    .map((value) => (value ? "x" : "."))
    .join("")
    .split(".");

describe("counts of years over every way the unknown years may turn out", () => {
  it("bounds the trailing run", () => {
    fc.assert(
      fc.property(years, (list) => {
        expect(trailingRun(span(list))).toEqual(bounds(list, (each) => runs(each).at(-1)?.length ?? 0));
      }),
    );
  });

  it("bounds the longest run", () => {
    fc.assert(
      fc.property(years, (list) => {
        expect(longestRun(span(list))).toEqual(
          bounds(list, (each) => Math.max(...runs(each).map(({ length }) => length))),
        );
      }),
    );
  });

  it("bounds the number of years", () => {
    fc.assert(
      fc.property(years, (list) => {
        expect(yearsCounted(span(list))).toEqual(bounds(list, (each) => each.filter(Boolean).length));
      }),
    );
  });

  it("is exact where no year is open, and only there can it be open", () => {
    fc.assert(
      fc.property(years, (list) => {
        expect(openYears(span(list))).toEqual(list.flatMap((one, index) => (one === UNKNOWN ? [FIRST + index] : [])));
        if (openYears(span(list)).length > 0) return;
        for (const measure of [trailingRun, longestRun, yearsCounted]) {
          const { min, max } = measure(span(list));
          expect(min).toBe(max);
        }
      }),
    );
  });

  it("narrows, and never moves, when a year becomes known", () => {
    fc.assert(
      fc.property(years, fc.nat(7), fc.boolean(), (list, index, value) => {
        if (list[index] !== UNKNOWN) return;
        const more = list.map((one, place) => (place === index ? fromBoolean(value) : one));
        for (const measure of [trailingRun, longestRun, yearsCounted]) {
          const [before, after] = [measure(span(list)), measure(span(more))];
          expect(after.min).toBeGreaterThanOrEqual(before.min);
          expect(after.max).toBeLessThanOrEqual(before.max);
        }
      }),
    );
  });

  it("counts nothing where the span is empty", () => {
    const empty: YearSpan = { first: 2010, last: 2005, counts: () => TRUE };
    for (const measure of [trailingRun, longestRun, yearsCounted]) expect(measure(empty)).toEqual({ min: 0, max: 0 });
  });
});
