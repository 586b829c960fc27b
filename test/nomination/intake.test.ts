import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { CandidacyNumbers, makeIntake } from "../../src/nomination/intake.generated.js";
import { isPlain } from "../../src/nomination/row-numbers.js";
import { candidacySchema } from "../../src/nomination/schema.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { forget } from "../properties/forget.js";
import { draws } from "../sampled.js";

const take = makeIntake();
const isCandidacy = (value: unknown) => take(value, new CandidacyNumbers());
function isNomination(value: unknown): boolean {
  const numbers = new CandidacyNumbers();
  return take(value, numbers) && numbers.award >= 0;
}
/** Whether zod accepts a value, of which a field that is there with `undefined` is left out as the check leaves it out. */
const accepts = (schema: z.ZodMiniType, value: unknown) =>
  z.safeParse(schema, withoutUndefined(value), { jitless: true }).success;

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  const copy: unknown = Object.create(Object.getPrototypeOf(value));
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const field = { value: withoutUndefined(inner), enumerable: true, configurable: true, writable: true };
    Object.defineProperty(copy, name, field);
  }
  return copy;
}

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

describe("the intake of nominations", () => {
  const whole = completeCandidacy(["x", "y"], true);
  const coins = fc.infiniteStream(fc.boolean());

  it("takes what is a nomination, whole or not, so that only the rest is walked again", () => {
    fc.assert(
      fc.property(whole, coins, (candidacy, stream) => {
        expect(isCandidacy(candidacy)).toBe(true);
        expect(isCandidacy(forget(candidacy, () => stream.next().value))).toBe(true);
        expect(isNomination({ ...candidacy, award: "giay-khen" })).toBe(true);
      }),
    );
  });

  it("takes nothing that zod refuses", () => {
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
      { numRuns: draws(3_000) },
    );
    expect(refused).toBeGreaterThan(draws(1_000));
  });

  it("takes nothing that zod refuses, at any place and at the edge of any bound", () => {
    const edges: unknown[] = [
      ...[-1, 0, 1, 0.5, 1899, 1900, 2199, 2200, 100, 100.5, 101, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
      ...["", " ", "x".repeat(500), "x".repeat(501), "2026", "2026-02-29", "2026-13-01", "2026-Q5", "giay-khen"],
      ...[null, undefined, true, [], {}, [null], new Date(0)],
    ];
    let tried = 0;
    let refused = 0;
    for (const candidacy of fc.sample(whole, { numRuns: draws(12), seed: 20_261_122 })) {
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
    expect(tried).toBeGreaterThan(draws(10_000));
    expect(refused).toBeGreaterThan(draws(5_000));
  });

  it("leaves to zod what zod would change: instances become plain objects", () => {
    class Nominee {
      kind = "ca-nhan";
    }
    const row = { occasion: "tong-ket", asOf: "2026-08-15", nominee: new Nominee() };
    expect(accepts(candidacySchema(), row)).toBe(true);
    expect(isCandidacy(row)).toBe(false);
  });

  it("counts a long text as zod does, by characters", () => {
    const named = (name: string) => ({ occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan", name } });
    const long = ["x", "😀"].flatMap((one) => [1, 300, 599, 600, 601, 1_200, 1_201].map((times) => one.repeat(times)));
    for (const name of ["", " ", "\u00a0", "\u1680", "\ufeff", "\ud83d", ...long]) {
      expect(isCandidacy(named(name)), `${name.slice(0, 2)} ${name.length}`).toBe(
        accepts(candidacySchema(), named(name)),
      );
    }
    expect(isCandidacy(named("😀".repeat(600)))).toBe(true);
    expect(isCandidacy(named("😀".repeat(601)))).toBe(false);
  });

  it("takes a field that is there with undefined as zod does", () => {
    const fields = ["award", "ground", "receivedOn", "nominee", "record", "judgements", "extra"];
    for (const field of fields) {
      const row = { occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan" }, [field]: undefined };
      expect(isCandidacy(row), field).toBe(accepts(candidacySchema(), row));
    }
    const inner = { occasion: "tong-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan", group: undefined } };
    expect(isCandidacy(inner)).toBe(true);
  });
});
