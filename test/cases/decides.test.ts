import { describe, expect, it } from "vitest";
import { twoSidedName, twoSidedProvisions } from "../../src/testing/sides.js";
import { sidesSeen } from "../../src/testing/undecided.js";
import { packFiles, packIds } from "./documents.js";
import { bookOf } from "./files.js";
import { decidesReport, testedBooks } from "./tested.js";

describe("what decides, decides for somebody in one case and against somebody in another", async () => {
  const tested = await testedBooks();
  const seen = sidesSeen(tested);
  for (const pack of packIds(packFiles())) {
    describe(pack, async () => {
      it("has a case for both", async () => {
        expect(decidesReport(pack, tested).undecided).toEqual([]);
      });

      for (const provision of twoSidedProvisions(await bookOf(pack), pack)) {
        const { key, exempt } = provision;
        if (exempt === undefined) continue;
        it(`lets off ${twoSidedName(provision)}, ${exempt.sides.join(" and ")}: ${exempt.reason}`, () => {
          expect(exempt.sides.filter((side) => seen.get(key)?.has(side))).toEqual([]);
        });
      }
    });
  }
});
