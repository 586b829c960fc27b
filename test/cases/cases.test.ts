import { describe, expect, it } from "vitest";
import { runCases } from "../../src/testing.js";
import { bookOf, caseFiles } from "./files.js";

for (const { path, book: id, cases } of caseFiles()) {
  describe(path, async () => {
    const results = runCases(await bookOf(id), cases).cases;
    it.each(results)("$id: $protects", ({ differences, error }) => {
      expect(error).toBeUndefined();
      expect(differences).toEqual([]);
    });
  });
}

describe("the cases as a whole", () => {
  const all = caseFiles().flatMap(({ book, cases }) => cases.map(({ id }) => `${book}/${id}`));

  it("have ids of their own", () => {
    expect(new Set(all).size).toBe(all.length);
  });
});
