import { describe, expect, it } from "vitest";
import { openEnds } from "./open-ends.js";

describe("a decision that is open although nobody is asked anything", async () => {
  const ends = await openEnds();

  it("is one of the cases", () => {
    expect(ends.length).toBeGreaterThan(20);
  });

  it.each(ends)("$name: a notice says what would settle each check", ({ untold, notices }) => {
    expect(untold).toEqual([]);
    expect(notices).not.toEqual([]);
  });
});
