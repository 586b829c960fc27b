import { describe, expect, it } from "vitest";
import { findUnreached } from "../../src/testing.js";
import { bookOf, caseFiles } from "./files.js";

const files = caseFiles();

describe("every provision of a pack", () => {
  it.each([...new Set(files.map(({ book }) => book))])("of %s is reached by a case", async (id) => {
    const cases = files.filter(({ book }) => book === id).flatMap((file) => file.cases);
    const { provisions, unreached } = findUnreached(await bookOf(id), cases);
    expect(provisions).toBeGreaterThan(0);
    expect(unreached).toEqual([]);
  });

  it("is missed where no case touches it", async () => {
    const { provisions, unreached } = findUnreached(await bookOf("an-giang"), []);
    expect(unreached).toHaveLength(provisions);
  });
});
