import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidacy, codesOf } from "../../src/index.js";
import { canonicalJson } from "../../src/input/canonical-json.js";
import { canonicalCandidacy } from "../../src/nomination/canonical.generated.js";
import { canonicalByAward } from "../../src/nomination/canonical-by-award.js";
import { anyCandidacy } from "../properties/arbitrary.js";

const WRITTEN_BY_PEOPLE = new Set([
  "id",
  "name",
  "cluster",
  "usedFor",
  "recognisedBy",
  "number",
  "achievementId",
  "by",
]);

/** A copy in which people wrote this text wherever they write one. */
function withText(value: unknown, text: string, field = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value === "string") return WRITTEN_BY_PEOPLE.has(field) ? text : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]));
}

/** A copy whose fields come in the opposite order, each object with one more that is `undefined`. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, turned(inner)]);
  return Object.fromEntries([...fields.reverse(), ["unknown", undefined]]);
}

const ids = ["10", "9", "Á", 'dấu"nháy', "\ud83d\ude00", "\uffff", "__proto__x", "\u0000"];

/** Nominations with any texts, ids and orders of fields. */
const candidacies = fc
  .tuple(anyCandidacy(ids, true), fc.string({ unit: "binary" }), fc.boolean())
  .map(([candidacy, text, isTurned]) => {
    const written = withText(candidacy, text);
    return (isTurned ? turned(written) : written) as Candidacy;
  });

describe("the canonical text of a nomination", () => {
  it("is the one that any JSON gets", () => {
    fc.assert(fc.property(candidacies, (candidacy) => canonicalCandidacy(candidacy) === canonicalJson(candidacy)));
  });

  it("has numbers as JSON writes them, and no field that is undefined", () => {
    const candidacy = {
      ...{ asOf: "2026-08-01", occasion: "tong-ket", nominee: { kind: "tap-the", members: undefined } },
      ...{ unit: {}, movement: {}, indicators: { b: undefined, a: 0.1 }, scores: { x: 1e21, y: 1e-7 } },
      record: { discipline: [{}], initiatives: [{}, {}], resistance: {}, maternityYears: [2020, "2021-2022"] },
    } as unknown as Candidacy;
    expect(canonicalCandidacy(candidacy)).toBe(canonicalJson(candidacy));
  });

  it("is the same written for one award after another", () => {
    fc.assert(
      fc.property(candidacies, fc.constantFrom(...codesOf("awardOrTitle")), (candidacy, award) => {
        expect(canonicalByAward(candidacy)(award)).toBe(canonicalJson({ ...candidacy, award }));
      }),
    );
  });
});
