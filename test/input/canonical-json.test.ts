import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalPack } from "../../src/books/packs/national.js";
import { canonicalJson } from "../../src/input/canonical-json.js";
import { anyCandidacy } from "../properties/arbitrary.js";

describe("canonical JSON", () => {
  it.each<[string, fc.Arbitrary<unknown>]>([
    ["any JSON", fc.jsonValue()],
    ["texts with half a character", fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }))],
    [
      "fields left undefined",
      fc.dictionary(fc.string(), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined })),
    ],
    ["nominations", anyCandidacy(["x"], true)],
  ])("is what another writer makes of %s", (_, values) => {
    fc.assert(fc.property(values, (value) => canonicalJson(value) === canonicalize(value)));
  });

  it("is what another writer makes of the packs of the law", () => {
    expect(canonicalJson(nationalPack)).toBe(canonicalize(nationalPack));
  });
});
