import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, nextDay } from "../../src/dates/numbers.js";
import { addDays, FIRST_DAY, LAST_DAY } from "../../src/dates.js";
import { CountedDays } from "../../src/facts/counted-days.js";

const FROM = "2025-01-01";
const day = (index: number) => dayNumber(addDays(FROM, index));
const through = (from: string, to: string) => ({ from: dayNumber(from), until: nextDay(dayNumber(to)) });
const stretch = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));

describe("CountedDays", () => {
  it("gives every day once, with the first stretch that has it", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const counted = new CountedDays();
        const before = new Set<number>();
        for (const { from, to } of stretches) {
          const own = Array.from({ length: to - from + 1 }, (_, index) => day(from + index));
          const found = counted.add({ from: day(from), until: day(to + 1) });
          const days = found.flatMap((one) => own.filter((each) => one.from <= each && each < one.until));
          expect(days).toEqual(own.filter((each) => !before.has(each)));
          for (const each of own) before.add(each);
        }
      }),
    );
  });

  it("reaches to both ends of the calendar", () => {
    const counted = new CountedDays();
    const [first, last] = [through(FIRST_DAY, FIRST_DAY), through("2199-12-01", LAST_DAY)];
    expect(counted.add(first)).toEqual([first]);
    expect(counted.add(last)).toEqual([last]);
    expect(counted.add(through(FIRST_DAY, LAST_DAY))).toEqual([through("1900-01-02", "2199-11-30")]);
    expect(counted.add(through(FIRST_DAY, LAST_DAY))).toEqual([]);
  });
});
