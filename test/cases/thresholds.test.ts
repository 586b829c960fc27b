import { describe, expect, it } from "vitest";
import { findUntestedThresholds } from "../../src/testing.js";
import { testedBooks } from "./tested.js";

/** Thresholds of the law without a case on each side. May only shrink; that no number may change unnoticed is for `npm run mutation`. */
const UNTESTED_OF_THE_LAW = 31;

describe("the thresholds of the packs", async () => {
  const tested = await testedBooks();

  it.each(tested.map((one) => [one.book.id, one] as const))(
    "of %s have a case at, below and above",
    (id, { book, cases }) => {
      const { untested } = findUntestedThresholds(book, cases);
      if (book.packs.length > 1) expect(untested).toEqual([]);
      else expect(untested.length, id).toBeLessThanOrEqual(UNTESTED_OF_THE_LAW);
    },
  );
});
