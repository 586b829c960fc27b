import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { nearestIds } from "../../src/codes/suggestions.js";

describe("nearestIds", () => {
  it("names three, nearest first", () => {
    expect(nearestIds("chung.tam-han", ["khac", "chung.tam-hoan", "chung", "chung.tam-ngung"])).toEqual([
      "chung.tam-hoan",
      "chung.tam-ngung",
      "chung",
    ]);
    expect(nearestIds("x", [])).toEqual([]);
    expect(nearestIds("x", ["a"])).toEqual(["a"]);
  });

  it("names the first in the order of texts among those as near, whatever the order of the book", () => {
    const known = ["muc-d", "muc-b", "muc-a", "muc-c"];
    expect(nearestIds("muc-x", known)).toEqual(["muc-a", "muc-b", "muc-c"]);
    expect(nearestIds("muc-x", known.reverse())).toEqual(["muc-a", "muc-b", "muc-c"]);
  });

  it("names an id once, also where the book has it in several versions", () => {
    expect(nearestIds("han", ["han-1", "han-1", "han-2"])).toEqual(["han-1", "han-2"]);
  });

  it("takes the nearest of an id's names", () => {
    const byLast = (id: string) => [id, ...id.split(".").slice(1)];
    expect(nearestIds("ratings", ["nominee", "record.ratings", "unit"], byLast)[0]).toBe("record.ratings");
    expect(nearestIds("ratings", ["nominee", "record.ratings", "unit"])[0]).not.toBe("record.ratings");
  });

  it("finds the same as comparing all", () => {
    const id = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 8 });
    fc.assert(
      fc.property(id, fc.uniqueArray(id, { maxLength: 12 }), (given, known) => {
        const all = known.map((each) => [distance(each, given), each] as const);
        const nearest = all.sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)).slice(0, 3);
        expect(nearestIds(given, known)).toEqual(nearest.map(([, each]) => each));
      }),
    );
  });

  it("compares the beginning of a long text only, so that it costs no more than a short one", () => {
    // Whole, the second is nearer by one letter, and by 100 letters the two are as near as each other.
    const known = [`${"a".repeat(100)}b`, `${"a".repeat(100)}c`];
    expect(nearestIds(`${"a".repeat(100)}c`, known)).toEqual(known);
    expect(nearestIds("a".repeat(10_000_000), [...known, "a"])).toEqual([...known, "a"]);
  });
});
