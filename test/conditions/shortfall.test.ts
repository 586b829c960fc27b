import { describe, expect, it } from "vitest";
import { measureShortfall } from "../../src/conditions/operators.js";
import { between, known, unknown } from "../facts/values.js";

describe("measureShortfall", () => {
  it.each([
    ["below the threshold", known(3), "greaterThanInclusive", 5, 2],
    ["at a threshold that is enough itself", known(5), "greaterThanInclusive", 5, undefined],
    ["at a threshold that must be passed", known(5), "greaterThan", 5, 0],
    ["above the threshold", known(6), "greaterThan", 5, undefined],
    ["decimals, without the rest of a binary subtraction", known(59.99), "greaterThanInclusive", 60, 0.01],
    ["bounds, at their best", between(1, 3), "greaterThanInclusive", 5, 2],
    ["bounds that may reach it", between(1, 5), "greaterThanInclusive", 5, undefined],
    ["no upper bound", between(1, Number.POSITIVE_INFINITY), "greaterThanInclusive", 5, undefined],
    ["an upper threshold", known(6), "lessThan", 5, undefined],
    ["equality", known(3), "equal", 5, undefined],
    ["what is no number", known("a"), "greaterThanInclusive", 5, undefined],
    ["no number asked", known(3), "greaterThanInclusive", "a", undefined],
    ["what is not known", unknown, "greaterThan", 5, undefined],
  ] as const)("%s", (_, reading, operator, threshold, missing) => {
    expect(measureShortfall(reading, operator, threshold)).toBe(missing);
  });
});
