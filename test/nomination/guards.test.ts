import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { makeGuards } from "../../src/nomination/guards.generated.js";
import { candidacySchema } from "../../src/nomination/schema.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { forget } from "../properties/forget.js";

const { isCandidacy, isNomination } = makeGuards();
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

/** Every place in a value. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** A copy with another value at a place. */
function replaced(value: unknown, [name, ...rest]: readonly string[], edge: unknown): unknown {
  if (name === undefined) return edge;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = replaced(copy[name], rest, edge);
  return copy;
}

describe("the quick check of nominations", () => {
  const whole = completeCandidacy(["x", "y"], true);
  const coins = fc.infiniteStream(fc.boolean());

  it("accepts what is a nomination, whole or not, so that zod is asked only about the rest", () => {
    fc.assert(
      fc.property(whole, coins, (candidacy, stream) => {
        expect(isCandidacy(candidacy)).toBe(true);
        expect(isCandidacy(forget(candidacy, () => stream.next().value))).toBe(true);
        expect(isNomination({ ...candidacy, award: "giay-khen" })).toBe(true);
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
        expect(isCandidacy(spoilt)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  it("accepts nothing that zod refuses, at any place and at the edge of any bound", () => {
    const edges: unknown[] = [
      ...[-1, 0, 1, 0.5, 1899, 1900, 2199, 2200, 100, 100.5, 101, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
      ...["", " ", "x".repeat(500), "x".repeat(501), "2026", "2026-02-29", "2026-13-01", "2026-Q5", "giay-khen"],
      ...[null, undefined, true, [], {}, [null], new Date(0)],
    ];
    let tried = 0;
    let refused = 0;
    for (const candidacy of fc.sample(whole, { numRuns: 12, seed: 20_261_122 })) {
      const full = { ...candidacy, referenceYear: 2025, receivedOn: candidacy.asOf };
      for (const path of pathsIn(full)) {
        for (const edge of edges) {
          const spoilt = replaced(full, path, edge);
          tried += 1;
          if (accepts(candidacySchema(), spoilt)) continue;
          refused += 1;
          expect(isCandidacy(spoilt), `${path.join(".")} = ${String(edge)}`).toBe(false);
        }
      }
    }
    expect(tried).toBeGreaterThan(10_000);
    expect(refused).toBeGreaterThan(5_000);
  });

  it("leaves to zod what zod would change: instances become plain objects", () => {
    class Nominee {
      kind = "ca-nhan";
    }
    const row = { occasion: "tong-ket", asOf: "2026-08-15", nominee: new Nominee() };
    expect(accepts(candidacySchema(), row)).toBe(true);
    expect(isCandidacy(row)).toBe(false);
  });

  it("counts a long text as zod does, or leaves it to zod", () => {
    const named = (name: string) => ({ occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan", name } });
    for (const name of ["", "a", "😀", "x".repeat(500), "x".repeat(501), "😀".repeat(250), "😀".repeat(500)]) {
      if (isCandidacy(named(name))) expect(accepts(candidacySchema(), named(name))).toBe(true);
    }
    expect(isCandidacy(named("x".repeat(500)))).toBe(true);
    expect(isCandidacy(named(""))).toBe(false);
  });
});
