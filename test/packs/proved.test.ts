/** The invented packs are proved like those that ship; what their numbers need is for `npm run mutation`. */
import { describe, expect, it } from "vitest";
import { findUndecided, findUnreached, findUntestedThresholds } from "../../src/testing.js";
import { inventedBook, inventedPacks, readInvented } from "./books.js";

describe.each(inventedPacks())("the cases of %s", (name) => {
  const book = inventedBook(name);
  const { cases } = readInvented(name);

  it("touch every provision", () => {
    expect(findUnreached(book, cases).unreached).toEqual([]);
  });

  it("show every provision for somebody and against somebody", () => {
    expect(findUndecided(book, cases).undecided).toEqual([]);
  });

  it("lie at, below and above every threshold", () => {
    expect(findUntestedThresholds(book, cases).untested).toEqual([]);
  });
});
