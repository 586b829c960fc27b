import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { Candidacy } from "../../src/index.js";
import type { DisciplineEntry, PriorAward } from "../../src/nomination/types.js";
import { rowOf } from "../facts/read.js";
import { draws } from "../sampled.js";
import { completeCandidacy } from "./arbitrary.js";
import { STANDARDS } from "./arbitrary-base.js";
import { factBook, factParams, SCORED } from "./facts.js";
import { coins, forget, tosser } from "./forget.js";
import { NOT_BEGUN } from "./not-begun.js";

/** The candidacy with a founding and awards known to lie in the year asked about, which is not over, and discipline up to its end. */
function ofThisYear({ movement: _, ...candidacy }: Candidacy): Candidacy {
  const { nominee, record = {} } = candidacy;
  const awards = record.awards?.map(({ code }): PriorAward => ({ code, year: 2026 })) ?? [];
  const discipline = record.discipline?.map((entry) => ({ ...entry, to: "2026-12-31" })) ?? [];
  return {
    ...candidacy,
    nominee: { ...nominee, foundedOn: "2026" },
    record: { ...record, awards, discipline: discipline as DisciplineEntry[] },
  };
}

describe("what a fact reads", () => {
  for (const [name, fact] of factCatalogue()) {
    if (fact.type !== "number") continue;
    it(`lies within the range of ${name}, however little is known`, () => {
      const { from, to = Number.POSITIVE_INFINITY } = fact.range ?? { from: Number.NEGATIVE_INFINITY };
      const params = factParams[name] ?? fc.constant({});
      fc.assert(
        fc.property(completeCandidacy(["x", "y"], true, SCORED, STANDARDS), params, coins, (whole, given, stream) => {
          const reader = fact.reader(given, factBook);
          for (const candidacy of [whole, forget(whole, tosser(stream)), ofThisYear(whole)]) {
            const value = readFact(fact, reader, rowOf(candidacy, NOT_BEGUN, undefined, undefined, factBook), factBook);
            const [min, max] =
              value.state === "known"
                ? [value.value, value.value]
                : value.state === "range"
                  ? [value.min, value.max]
                  : [];
            if (typeof min !== "number" || typeof max !== "number") continue;
            expect(min, JSON.stringify(value)).toBeGreaterThanOrEqual(from);
            expect(min, JSON.stringify(value)).toBeLessThanOrEqual(max);
            // What has no upper bound known reaches to infinity.
            if (max < Number.POSITIVE_INFINITY) expect(max, JSON.stringify(value)).toBeLessThanOrEqual(to);
          }
        }),
        { numRuns: draws(300) },
      );
    });
  }
});
