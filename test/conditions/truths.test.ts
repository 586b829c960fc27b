import { describe, expect, it } from "vitest";
import { and, FALSE, not, or, TRUE, type Truth, UNKNOWN } from "../../src/conditions/truth.js";
import {
  ALL_FALSE,
  ALL_TRUE,
  ALL_UNKNOWN,
  allOf,
  asThingsAre,
  atBest,
  negated,
  OPEN_JUDGEMENT,
  type Truths,
} from "../../src/conditions/truths.js";

const truths = [FALSE, UNKNOWN, TRUE] as const;
const inOne = (is: Truth, best: Truth, worst: Truth): Truths => is | (best << 2) | (worst << 4);
const atWorst = (value: Truths): Truth => ((value >> 4) & 0b11) as Truth;
const apart = (value: Truths) => [asThingsAre(value), atBest(value), atWorst(value)];
const all = truths.flatMap((is) => truths.flatMap((best) => truths.map((worst) => inOne(is, best, worst))));

describe("three truths in one number", () => {
  it("are told apart again", () => {
    expect(new Set(all).size).toBe(27);
    expect(apart(inOne(UNKNOWN, TRUE, FALSE))).toEqual([UNKNOWN, TRUE, FALSE]);
    expect(apart(OPEN_JUDGEMENT)).toEqual([UNKNOWN, TRUE, FALSE]);
    expect([FALSE, UNKNOWN, TRUE].map((truth) => allOf(truth as Truth))).toEqual([ALL_FALSE, ALL_UNKNOWN, ALL_TRUE]);
  });

  it("are combined each for itself", () => {
    for (const a of all) {
      for (const b of all) {
        expect(apart(a & b)).toEqual(apart(a).map((one, place) => and(one, apart(b)[place] as Truth)));
        expect(apart(a | b)).toEqual(apart(a).map((one, place) => or(one, apart(b)[place] as Truth)));
      }
    }
  });

  it("turn round: what is best for a condition is worst for its opposite", () => {
    for (const one of all) {
      expect(apart(negated(one))).toEqual([not(asThingsAre(one)), not(atWorst(one)), not(atBest(one))]);
      expect(negated(negated(one))).toBe(one);
    }
  });
});
