import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { and, FALSE, fromBoolean, fromOptional, not, or, TRUE, type Truth, UNKNOWN } from "../../src/logic/truth.js";

const truths = [FALSE, UNKNOWN, TRUE] as const;
const truth = fc.constantFrom<Truth>(...truths);

/** The tables as a logician writes them: the lesser of two, the greater of two, and the mirror. */
const rank = (value: Truth) => truths.indexOf(value);
const least = (a: Truth, b: Truth) => truths[Math.min(rank(a), rank(b))];
const greatest = (a: Truth, b: Truth) => truths[Math.max(rank(a), rank(b))];

describe("strong Kleene logic", () => {
  it("has Kleene's tables", () => {
    for (const a of truths) {
      expect(not(a)).toBe(truths[2 - rank(a)]);
      for (const b of truths) {
        expect(and(a, b)).toBe(least(a, b));
        expect(or(a, b)).toBe(greatest(a, b));
      }
    }
  });

  it("keeps De Morgan, absorption and distribution", () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        expect(not(and(a, b))).toBe(or(not(a), not(b)));
        expect(not(or(a, b))).toBe(and(not(a), not(b)));
        expect(and(a, or(a, b))).toBe(a);
        expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)));
        expect(not(not(a))).toBe(a);
      }),
    );
  });

  it("has no law of the excluded middle: what is unknown stays so", () => {
    expect(or(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN);
    expect(and(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN);
  });

  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        for (const combine of [and, or]) {
          expect(combine(a, b)).toBe(combine(b, a));
          expect(combine(a, combine(b, c))).toBe(combine(combine(a, b), c));
          expect(combine(a, a)).toBe(a);
        }
      }),
    );
  });

  it("is monotone in knowledge: an answer that is known stays when more becomes known", () => {
    const completions = (value: Truth) => (value === UNKNOWN ? truths : [value]);
    for (const a of truths) {
      for (const b of truths) {
        for (const combine of [and, or]) {
          const before = combine(a, b);
          const after = completions(a).flatMap((x) => completions(b).map((y) => combine(x, y)));
          if (before !== UNKNOWN) expect(new Set(after)).toEqual(new Set([before]));
          else expect(new Set(after).size).toBeGreaterThan(1);
        }
      }
      if (a !== UNKNOWN) expect(not(a)).not.toBe(UNKNOWN);
    }
  });

  it("takes what was left out as unknown and never as false", () => {
    expect([fromBoolean(true), fromBoolean(false)]).toEqual([TRUE, FALSE]);
    expect([fromOptional(true), fromOptional(false), fromOptional(undefined)]).toEqual([TRUE, FALSE, UNKNOWN]);
  });
});
