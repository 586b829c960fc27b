import { expect, it } from "vitest";
import { brief, missing, read } from "./read.js";

it("no year before the first one that can be on file counts, or is asked for", () => {
  const early = { asOf: "1901-06-30", record: { ratings: [{ year: 1900, rating: "xuat-sac" as const }] } };
  for (const fact of ["ratingStreak", "ratingRun", "ratingCount"]) {
    const value = read(fact, { atLeast: "tot", lastYears: 5 }, early);
    expect(brief(value), fact).toBe(1);
    expect(missing(value), fact).toEqual([]);
  }
});
