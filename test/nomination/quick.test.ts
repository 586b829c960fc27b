import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import { quickCheck } from "../../src/validation/quick.js";
import { completeCandidacy, forget } from "../properties/arbitrary.js";

const accepts = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value, { jitless: true }).success;

/** Puts something unfit, or something fit in the wrong place, somewhere into a nomination. */
function spoil(value: unknown, path: readonly number[], poison: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return poison;
  const copy = structuredClone(value) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names[step % (names.length + 1)] ?? "extra";
  copy[name] = spoil(copy[name], rest, poison);
  return copy;
}

describe("the quick check of nominations", () => {
  const whole = completeCandidacy(["x", "y"], true);
  const coins = fc.infiniteStream(fc.boolean());
  const quick = quickCheck(candidacySchema());

  it("accepts what is a nomination, whole or not, so that zod is asked only about the rest", () => {
    fc.assert(
      fc.property(whole, coins, (candidacy, stream) => {
        expect(quick(candidacy)).toBe(true);
        expect(quick(forget(candidacy, () => stream.next().value))).toBe(true);
        expect(quickCheck(nominationSchema())({ ...candidacy, award: "giay-khen" })).toBe(true);
      }),
    );
  });

  it("accepts nothing that zod refuses", () => {
    const poison = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true }),
      fc.constantFrom<unknown>("", "2026-02-30", "2026-13", "giay-khen", -1, 0, 1.5, 2 ** 53, Number.NaN, [], {}, null),
    );
    let refused = 0;
    fc.assert(
      fc.property(whole, fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), poison, (candidacy, path, value) => {
        const spoilt = spoil(candidacy, path, value);
        if (accepts(candidacySchema(), spoilt)) return;
        refused += 1;
        expect(quick(spoilt)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  it("leaves to zod what zod would change: instances become plain objects", () => {
    class Nominee {
      kind = "ca-nhan";
    }
    const row = { occasion: "tong-ket", asOf: "2026-08-15", nominee: new Nominee() };
    expect(accepts(candidacySchema(), row)).toBe(true);
    expect(quick(row)).toBe(false);
  });

  it("accepts nothing through schemas it does not know", () => {
    expect(quickCheck(z.bigint())(1n)).toBe(false);
    expect(quickCheck(z.string().check(z.trim()))("x")).toBe(false);
    expect(quickCheck(z.object({}))({})).toBe(false);
    expect(quickCheck(z.email())("a@b.vn")).toBe(false);
    expect(quickCheck(z.union([z.string(), z.number()]))("x")).toBe(false);
  });

  it("counts a long text as zod does, or leaves it to zod", () => {
    const text = z.string().check(z.minLength(2), z.maxLength(3));
    for (const value of ["", "a", "😀", "😀😀", "abc", "abcd", "😀😀😀", "😀😀😀😀"]) {
      if (quickCheck(text)(value)) expect(accepts(text, value)).toBe(true);
    }
    expect(quickCheck(text)("abcd")).toBe(false);
  });
});
