import { describe, expect, it } from "vitest";
import { measureShortfall } from "../../src/conditions/operators.js";
import { interval, knownValue, unknownValue } from "../../src/facts/fact-value.js";

const open = () => [];

describe("measureShortfall", () => {
  it.each([
    ["below the threshold", knownValue(3), "greaterThanInclusive", 5, 2],
    ["at a threshold that is enough itself", knownValue(5), "greaterThanInclusive", 5, undefined],
    ["at a threshold that must be passed", knownValue(5), "greaterThan", 5, 0],
    ["above the threshold", knownValue(6), "greaterThan", 5, undefined],
    ["decimals, without the rest of a binary subtraction", knownValue(59.99), "greaterThanInclusive", 60, 0.01],
    ["bounds, at their best", interval({ min: 1, max: 3 }, open), "greaterThanInclusive", 5, 2],
    ["bounds that may reach it", interval({ min: 1, max: 5 }, open), "greaterThanInclusive", 5, undefined],
    ["no upper bound", interval({ min: 1, max: Number.POSITIVE_INFINITY }, open), "greaterThanInclusive", 5, undefined],
    ["an upper threshold", knownValue(6), "lessThan", 5, undefined],
    ["equality", knownValue(3), "equal", 5, undefined],
    ["what is no number", knownValue("a"), "greaterThanInclusive", 5, undefined],
    ["no number asked", knownValue(3), "greaterThanInclusive", "a", undefined],
    ["what is not known", unknownValue(open), "greaterThan", 5, undefined],
  ] as const)("%s", (_, reading, operator, threshold, missing) => {
    expect(measureShortfall(reading, operator, threshold)).toBe(missing);
  });
});
