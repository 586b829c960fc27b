import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, FIRST_DAY, LAST_DAY } from "../../src/dates.js";
import { CountedDays } from "../../src/facts/counted-days.js";

const FROM = "2025-01-01";
const stretch = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));

describe("CountedDays", () => {
  it("gives every day once, with the first stretch that has it", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const counted = new CountedDays();
        const before = new Set<string>();
        for (const { from, to } of stretches) {
          const own = Array.from({ length: to - from + 1 }, (_, index) => addDays(FROM, from + index));
          const found = counted.add({ from: addDays(FROM, from), to: addDays(FROM, to) });
          const days = found.flatMap((one) => own.filter((day) => one.from <= day && day <= one.to));
          expect(days).toEqual(own.filter((day) => !before.has(day)));
          for (const day of own) before.add(day);
        }
      }),
    );
  });

  it("reaches to both ends of the calendar", () => {
    const counted = new CountedDays();
    const [first, last] = [
      { from: FIRST_DAY, to: FIRST_DAY },
      { from: "2199-12-01", to: LAST_DAY },
    ];
    expect(counted.add(first)).toEqual([first]);
    expect(counted.add(last)).toEqual([last]);
    expect(counted.add({ from: FIRST_DAY, to: LAST_DAY })).toEqual([{ from: "1900-01-02", to: "2199-11-30" }]);
    expect(counted.add({ from: FIRST_DAY, to: LAST_DAY })).toEqual([]);
  });
});
