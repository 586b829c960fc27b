import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreementsOn } from "../../../scripts/bench/agree.js";
import {
  complete,
  completeNominations,
  incompleteNominations,
  streamNominations,
} from "../../../scripts/bench/nominations.js";
import { anGiang } from "../../../src/books/an-giang.js";
import { codesOf, type OutcomeCode } from "../../../src/codes.js";
import { type Candidacy, evaluate } from "../../../src/index.js";
import { filesUnder } from "../../house/source.js";
import { completeCandidacy } from "../../properties/arbitrary.js";

describe("the code written by hand", () => {
  it("decides every form as the rules do", () => {
    fc.assert(
      fc.property(complete, (candidacy) => {
        expect(disagreementsOn(candidacy)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("does so for candidacies that nobody would make, too", () => {
    const ids = anGiang.judgements.map(({ id }) => id);
    const ground = fc.constantFrom(...codesOf("ground"));
    fc.assert(
      fc.property(completeCandidacy(ids, true), ground, (candidacy, on) => {
        expect(disagreementsOn({ ...candidacy, ground: on })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("takes nothing but types from the library", () => {
    const imports = filesUnder("scripts/bench/hand-written").flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/^(import|export)\b[^;]*\/src\/[^;]*;/gm)].map(([text]) => text),
    );
    expect(imports).not.toEqual([]);
    expect(imports.filter((text) => !text.startsWith("import type "))).toEqual([]);
  });
});

describe("the candidacies it is measured on", () => {
  const shares = (rows: readonly Candidacy[]) => {
    const count = Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, 0])) as Record<OutcomeCode, number>;
    for (const row of rows) {
      for (const award of codesOf("award")) count[evaluate(anGiang, { ...row, award }).outcome] += 1;
    }
    const all = rows.length * codesOf("award").length;
    return Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, count[outcome] / all])) as typeof count;
  };

  it("have outcomes of every kind", () => {
    const share = shares(completeNominations(150, 1));
    expect(share["not-applicable"]).toBeLessThan(0.55);
    for (const outcome of ["eligible", "for-council", "ineligible"] as const)
      expect(share[outcome]).toBeGreaterThan(0.05);
    for (const outcome of ["on-hold", "undetermined"] as const) expect(share[outcome]).toBeGreaterThan(0);
  });

  it("leave nothing to ask but judgements, unless something is taken away", () => {
    const asked = (rows: readonly Candidacy[]) =>
      rows.flatMap((row) => codesOf("award").flatMap((award) => evaluate(anGiang, { ...row, award }).questions));
    expect(asked(completeNominations(60, 2))).toEqual([]);
    expect(asked(incompleteNominations(20, 2))).not.toEqual([]);
  });

  it("are the same for the same seed, and each under its own id in a stream", () => {
    expect(completeNominations(20, 3)).toEqual(completeNominations(20, 3));
    expect(completeNominations(20, 3)).not.toEqual(completeNominations(20, 4));
    const rows = [...streamNominations(50, 5)];
    expect(new Set(rows.map(({ nominee }) => nominee.id)).size).toBe(50);
  });
});
