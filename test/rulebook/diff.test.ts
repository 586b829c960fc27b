import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { createRulebook, diffBooks, InvalidInputError } from "../../src/index.js";
import { isCollective, lawEligibility, lawHeader, rule } from "./packs.js";

const bookOf = (...rules: unknown[]) => createRulebook([lawHeader(), lawEligibility(rules)]);

describe("diffBooks", () => {
  it("finds nothing between a book and itself", () => {
    const { id, version, digest } = anGiang;
    const receipt = { before: { id, version, digest }, after: { id, version, digest } };
    expect(diffBooks(anGiang, anGiang)).toEqual({
      type: "book-diff",
      added: [],
      removed: [],
      changed: [],
      texts: {},
      receipt,
    });
  });

  it("finds what a plan adds to the law, and the other way round what it would take away", () => {
    const { added, removed, changed } = diffBooks(national, anGiang);
    expect([removed, changed]).toEqual([[], []]);
    expect(new Set(added.map(({ pack }) => pack))).toEqual(new Set(["an-giang"]));
    expect(diffBooks(anGiang, national).removed).toEqual(added);
  });

  it("names the fields that read differently", () => {
    const before = bookOf(rule("a", isCollective));
    const after = bookOf(rule("a", { all: [{ fact: "kind", operator: "equal", value: "ca-nhan" }] }));
    expect(diffBooks(before, after)).toMatchObject({
      added: [],
      removed: [],
      changed: [{ list: "rules", pack: "law", id: "a", validFrom: "2020-01-01", fields: ["conditions"] }],
    });
  });

  it("takes a new version for one added, and its forerunner's end for a change", () => {
    const before = bookOf(rule("a", isCollective));
    const after = bookOf(
      rule("a", isCollective, { validTo: "2025-12-31" }),
      rule("a", isCollective, { validFrom: "2026-01-01" }),
    );
    const { added, removed, changed } = diffBooks(before, after);
    expect(added).toMatchObject([{ list: "rules", pack: "law", id: "a", validFrom: "2026-01-01" }]);
    expect(removed).toEqual([]);
    expect(changed).toMatchObject([
      { list: "rules", pack: "law", id: "a", validFrom: "2020-01-01", fields: ["validTo"] },
    ]);
  });

  it("names each provision with its clause, and the texts cited", () => {
    const { added, texts } = diffBooks(national, anGiang);
    expect(added.find(({ list }) => list === "listings")).toMatchObject({
      title: { en: expect.stringMatching(/^\p{Lu}/u) },
      source: { instrument: expect.any(String) },
    });
    expect(Object.keys(texts).sort()).toEqual([...new Set(added.map(({ source }) => source.instrument))].sort());
  });

  it("refuses what is no book", () => {
    expect(() => diffBooks(national, { ...national })).toThrow(InvalidInputError);
  });
});
