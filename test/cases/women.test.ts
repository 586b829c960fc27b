import { describe, expect, it } from "vitest";
import { packFiles } from "./documents.js";

/** The leaves of a pack about time in posts, however deep. */
function leavesIn(value: unknown): { fact: string; params: { womenNeed?: string } }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("fact" in value) return [value as { fact: string; params: { womenNeed?: string } }];
  return Object.values(value).flatMap(leavesIn);
}

describe("the time in posts that is enough for a woman", () => {
  // One number of the law stands in many leaves: the cases show it in some, and it is the same in all.
  it("is the same part in every leaf of the law", () => {
    const leaves = packFiles()
      .filter(({ document }) => document.pack === "national")
      .flatMap(({ document }) => leavesIn(document))
      .filter(({ fact }) => fact === "yearsInPost");
    expect(leaves.length).toBeGreaterThan(50);
    expect([...new Set(leaves.map(({ params }) => params.womenNeed))]).toEqual(["2/3"]);
  });
});
