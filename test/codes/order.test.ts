import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIds, compareText } from "../../src/codes/order.js";

const sorted = (texts: readonly string[], compare: (a: string, b: string) => number) => [...texts].sort(compare);

describe("compareText", () => {
  it("is the order of code units, whatever the language of the machine", () => {
    // A Vietnamese or English collation would put "đ" after "d", and "B" between "a" and "c".
    expect(sorted(["đ", "e", "d", "B", "a", "c"], compareText)).toEqual(["B", "a", "c", "d", "e", "đ"]);
    expect(compareText("a", "a")).toBe(0);
  });

  it("is the platform's own order of texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(sorted(texts, compareText)).toEqual([...texts].sort());
      }),
    );
  });
});

describe("compareIds", () => {
  it.each([
    ["buoc-2", "buoc-10"],
    ["buoc-9.2", "buoc-10.1"],
    ["a1", "a1b"],
    ["a", "a1"],
    ["a.b", "a1"],
    ["a-1", "a.1"],
    ["a1", "ab"],
    ["a9007199254740992", "a9007199254740993"],
    ["a01", "a1"],
    ["a1b", "a01c"],
    ["", "0"],
  ])("puts %j before %j", (before, after) => {
    expect(compareIds(before, after)).toBeLessThan(0);
    expect(compareIds(after, before)).toBeGreaterThan(0);
    expect(compareIds(before, before)).toBe(0);
  });

  const id = fc.string({ unit: fc.constantFrom("a", "b", "-", ".", "0", "1", "2", "9"), maxLength: 6 });

  it("is one order: of two different ids one is first, and what is first stays first", () => {
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(compareIds(a, b))).toBe(0 - Math.sign(compareIds(b, a)));
        expect(compareIds(a, b) === 0).toBe(a === b);
        if (compareIds(a, b) < 0 && compareIds(b, c) < 0) expect(compareIds(a, c)).toBeLessThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it("is the order of texts where there are no numbers", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "b", "-", "."), maxLength: 6 });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(Math.sign(compareIds(a, b))).toBe(compareText(a, b));
      }),
    );
  });
});
