import { describe, expect, it } from "vitest";
import { and, FALSE, not, or, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";
import {
  ALL_FALSE,
  ALL_TRUE,
  ALL_UNKNOWN,
  actual,
  bestCase,
  negateTriple,
  OPEN_JUDGEMENT,
  type TruthTriple,
  uniform,
} from "../../src/logic/truth-triple.js";

const truths = [FALSE, UNKNOWN, TRUE] as const;
const inOne = (is: Truth, best: Truth, worst: Truth): TruthTriple => is | (best << 2) | (worst << 4);
const atWorst = (value: TruthTriple): Truth => ((value >> 4) & 0b11) as Truth;
const apart = (value: TruthTriple) => [actual(value), bestCase(value), atWorst(value)];
const all = truths.flatMap((is) => truths.flatMap((best) => truths.map((worst) => inOne(is, best, worst))));

describe("three truths in one number", () => {
  it("are told apart again", () => {
    expect(new Set(all).size).toBe(27);
    expect(apart(inOne(UNKNOWN, TRUE, FALSE))).toEqual([UNKNOWN, TRUE, FALSE]);
    expect(apart(OPEN_JUDGEMENT)).toEqual([UNKNOWN, TRUE, FALSE]);
    expect([FALSE, UNKNOWN, TRUE].map((truth) => uniform(truth as Truth))).toEqual([ALL_FALSE, ALL_UNKNOWN, ALL_TRUE]);
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
      expect(apart(negateTriple(one))).toEqual([not(actual(one)), not(atWorst(one)), not(bestCase(one))]);
      expect(negateTriple(negateTriple(one))).toBe(one);
    }
  });

  it("keep De Morgan's laws", () => {
    for (const a of all) {
      for (const b of all) {
        expect(negateTriple(a & b)).toBe(negateTriple(a) | negateTriple(b));
        expect(negateTriple(a | b)).toBe(negateTriple(a) & negateTriple(b));
      }
    }
  });
});
