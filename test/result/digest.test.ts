import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { canonicalJson } from "../../src/input/canonical-json.js";
import { portableDigest } from "../../src/result/digest.js";

describe("a digest", () => {
  it("is the same by the host's hash, which is taken once much was digested, and by ours", async () => {
    const hash = vi.spyOn(process.getBuiltinModule("node:crypto"), "hash");
    // A module of its own, in which nothing was digested yet.
    const fresh = "../../src/result/digest.js?fresh";
    const { canonicalDigest }: typeof import("../../src/result/digest.js") = await import(fresh);
    const isSame = (value: unknown) => canonicalDigest(value) === portableDigest(canonicalJson(value));
    expect(isSame("Điều 73")).toBe(true);
    expect(hash).not.toHaveBeenCalled();
    expect(isSame("Điều 73".repeat(2_000))).toBe(true);
    expect(hash).toHaveBeenCalledTimes(1);
    fc.assert(fc.property(fc.jsonValue(), isSame));
    fc.assert(fc.property(fc.string({ unit: "binary" }), isSame));
    expect(hash.mock.calls.length).toBeGreaterThan(100);
    hash.mockRestore();
  });

  it("is that of the standard's example", () => {
    // FIPS 180-4, "abc".
    expect(portableDigest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
