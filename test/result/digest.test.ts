import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalPack } from "../../src/books/packs/national.js";
import { canonicalJson } from "../../src/result/canonical-json.js";
import { canonicalDigest, portableDigest } from "../../src/result/digest.js";
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

describe("a digest", () => {
  it("is the same by the host's hash and by ours", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalDigest(value) === portableDigest(canonicalJson(value))));
  });

  it("is that of the standard's example", () => {
    // FIPS 180-4, "abc".
    expect(portableDigest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
