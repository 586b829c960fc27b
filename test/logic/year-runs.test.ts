import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FALSE, fromBoolean, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import {
  type Bounds,
  longestRun,
  openEnd,
  openYears,
  trailingRun,
  type YearMeasure,
  YearTruths,
  yearsCounted,
} from "../../src/logic/year-runs.js";

const FIRST = 2001;
const truth = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE);
const years = fc.array(truth, { maxLength: 8 });

/** How many years before those of a list are in the span as well, all alike. */
const EARLIER = 3;

/** The years of a list, after years that do not count or that are not known to. */
function yearTruths(truths: readonly Truth[], before: Truth = FALSE): YearTruths {
  const told = new YearTruths();
  told.begin(FIRST, FIRST + truths.length - 1, before, UNKNOWN);
  truths.forEach((one, index) => {
    told.set(FIRST + index, one);
  });
  return told;
}

/** What a measure finds in the years of a list, and in some before them that are told together. */
function measured(measure: YearMeasure, truths: readonly Truth[], earlier = 0, before: Truth = FALSE): Bounds {
  const found = { low: Number.NaN, high: Number.NaN };
  measure(yearTruths(truths, before), FIRST - earlier, FIRST + truths.length - 1, found);
  return found;
}

/** Every way in which the unknown years may turn out. */
function completions(truths: readonly Truth[]): boolean[][] {
  return truths.reduce<boolean[][]>(
    (lists, one) =>
      lists.flatMap((list) => (one === UNKNOWN ? [true, false] : [one === TRUE]).map((value) => [...list, value])),
    [[]],
  );
}

/** The bounds as their definition has them: the least and the most over every completion. */
function bounds(truths: readonly Truth[], count: (list: readonly boolean[]) => number): Bounds {
  const counts = completions(truths).map(count);
  return { low: Math.min(...counts), high: Math.max(...counts) };
}

/** The runs by splitting, so that nothing of the implementation is repeated. */
const runs = (list: readonly boolean[]) =>
  list
    .map((value) => (value ? "x" : "."))
    .join("")
    .split(".");

const trailing = (list: readonly boolean[]) => runs(list).at(-1)?.length ?? 0;
const longest = (list: readonly boolean[]) => Math.max(...runs(list).map(({ length }) => length));
const counted = (list: readonly boolean[]) => list.filter(Boolean).length;
const MEASURES = [
  ["the trailing run", trailingRun, trailing],
  ["the longest run", longestRun, longest],
  ["the number of years", yearsCounted, counted],
] as const;
const measures = MEASURES.map(([, measure]) => measure);

describe("counts of years over every way the unknown years may turn out", () => {
  it.each(MEASURES)("bounds %s", (_, measure, count) => {
    fc.assert(
      fc.property(years, (list) => {
        expect(measured(measure, list)).toEqual(bounds(list, count));
      }),
    );
  });

  it.each(MEASURES)("bounds %s also where earlier years are told together", (_, measure, count) => {
    fc.assert(
      fc.property(years, fc.constantFrom<Truth>(FALSE, UNKNOWN), (list, before) => {
        const whole = [...Array.from({ length: EARLIER }, () => before), ...list];
        expect(measured(measure, list, EARLIER, before)).toEqual(bounds(whole, count));
      }),
    );
  });

  it("is exact where no year is open, and only there can it be open", () => {
    fc.assert(
      fc.property(years, (list) => {
        const open = openYears(yearTruths(list), FIRST, FIRST + list.length - 1, list.length);
        expect(open).toEqual(list.flatMap((one, index) => (one === UNKNOWN ? [FIRST + index] : [])));
        if (open.length > 0) return;
        for (const measure of measures) {
          const { low, high } = measured(measure, list);
          expect(low).toBe(high);
        }
      }),
    );
  });

  it("names the last open years, so many at the most, and those told together among them", () => {
    fc.assert(
      fc.property(years, fc.nat(12), fc.constantFrom<Truth>(FALSE, UNKNOWN), (list, most, before) => {
        const whole = [...Array.from({ length: EARLIER }, () => before), ...list];
        const open = whole.flatMap((one, index) => (one === UNKNOWN ? [FIRST - EARLIER + index] : []));
        expect(openYears(yearTruths(list, before), FIRST - EARLIER, FIRST + list.length - 1, most)).toEqual(
          open.slice(open.length - Math.min(most, open.length)),
        );
      }),
    );
  });

  it("narrows, and never moves, when a year becomes known", () => {
    fc.assert(
      fc.property(years, fc.nat(7), fc.boolean(), (list, index, value) => {
        if (list[index] !== UNKNOWN) return;
        const more = list.map((one, place) => (place === index ? fromBoolean(value) : one));
        for (const measure of measures) {
          const [before, after] = [measured(measure, list), measured(measure, more)];
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeLessThanOrEqual(before.high);
        }
      }),
    );
  });

  it("counts nothing where the span is empty", () => {
    for (const measure of measures) {
      for (const before of [FALSE, UNKNOWN] as const) {
        const found = { low: Number.NaN, high: Number.NaN };
        measure(yearTruths([TRUE, TRUE], before), FIRST + 5, FIRST, found);
        expect(found).toEqual({ low: 0, high: 0 });
      }
    }
  });
});

describe("openEnd", () => {
  it.each<[string, Bounds, Bounds]>([
    ["keeps what a life of work may hold", { low: 3, high: 60 }, { low: 3, high: 60 }],
    ["leaves out what only the calendar limits", { low: 3, high: 61 }, { low: 3, high: Number.POSITIVE_INFINITY }],
    ["keeps what is known, however high", { low: 126, high: 126 }, { low: 126, high: 126 }],
  ])("%s", (_, found, expected) => {
    openEnd(found);
    expect(found).toEqual(expected);
  });
});
