import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/conditions/operators.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import type { LeafValue, Operator } from "../../src/pack/conditions.js";
import { between, known } from "../facts/values.js";

const list = (items: string[], whole: boolean): FactValue => ({
  state: "list",
  items,
  isComplete: whole,
  missing: () => [],
});

describe("operators on values, ranges and lists", () => {
  it.each<[string, FactValue, Operator, LeafValue, Truth]>([
    ["a value at the threshold", known(5), "greaterThanInclusive", 5, TRUE],
    ["a value one below", known(4), "greaterThanInclusive", 5, FALSE],
    ["a strict threshold is not met by equality", known(5), "greaterThan", 5, FALSE],
    ["a range wholly above", between(5, 9), "greaterThanInclusive", 5, TRUE],
    ["a range wholly below", between(0, 4), "greaterThanInclusive", 5, FALSE],
    ["a range across", between(4, 5), "greaterThanInclusive", 5, UNKNOWN],
    ["a range whose top meets a strict threshold", between(3, 5), "greaterThan", 5, FALSE],
    ["a range below a maximum", between(0, 3), "lessThan", 4, TRUE],
    ["a range that touches a maximum", between(0, 4), "lessThan", 4, UNKNOWN],
    ["a range under an inclusive maximum", between(0, 4), "lessThanInclusive", 4, TRUE],
    ["a range without a top", between(3, Number.POSITIVE_INFINITY), "greaterThanInclusive", 3, TRUE],
    ["a range that excludes a value", between(3, 9), "equal", 2, FALSE],
    ["a range that includes it", between(3, 9), "equal", 4, UNKNOWN],
    ["a range that excludes all of a list", between(3, 9), "notIn", [1, 2], TRUE],
    ["a range that includes one of a list", between(3, 9), "in", [1, 4], UNKNOWN],
    ["a code in a list", known("tot"), "in", ["tot", "xuat-sac"], TRUE],
    ["a code not in a list", known("hoan-thanh"), "in", ["tot", "xuat-sac"], FALSE],
    ["a list that has the item", list(["a"], false), "contains", "a", TRUE],
    ["a whole list without it", list([], true), "contains", "a", FALSE],
    ["a list without it that is not whole", list(["b"], false), "contains", "a", UNKNOWN],
    ["the opposite, unknown too", list(["b"], false), "doesNotContain", "a", UNKNOWN],
  ])("%s", (_, reading, operator, value, expected) => {
    expect(compare(reading, operator, value)).toBe(expected);
  });

  it("decides nothing where nothing is known, not even notEqual", () => {
    for (const operator of [
      "equal",
      "notEqual",
      "in",
      "notIn",
      "contains",
      "doesNotContain",
      "lessThan",
      "greaterThan",
    ] as const) {
      expect(compare({ state: "unknown", missing: () => [] }, operator, "x")).toBe(UNKNOWN);
      expect(compare({ state: "judgement", id: "x" }, operator, true)).toBe(UNKNOWN);
    }
  });

  it("decides a range exactly when every number in it agrees", () => {
    const operator = fc.constantFrom<Operator>(
      "equal",
      "notEqual",
      "lessThan",
      "lessThanInclusive",
      "greaterThan",
      "greaterThanInclusive",
    );
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), operator, fc.nat(10), (start, length, name, value) => {
        const each = Array.from({ length: length + 1 }, (_, step) => compare(known(start + step), name, value));
        const agreed = each.every((one) => one === each[0]) ? each[0] : UNKNOWN;
        expect(compare(between(start, start + length), name, value)).toBe(agreed);
      }),
    );
  });
});
