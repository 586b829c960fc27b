import { describe, expect, it } from "vitest";
import { packFiles, packIds } from "./documents.js";
import { bookOf } from "./files.js";
import { missingIn, seenInCases, tableOf } from "./missing.js";
import { nameOf, twoSidedOf } from "./sides.js";

const files = packFiles();

describe("what decides, decides for somebody in one case and against somebody in another", async () => {
  const seen = await seenInCases();
  for (const pack of packIds(files)) {
    describe(pack, async () => {
      it("has a case for both", async () => {
        const missing = await missingIn(pack, seen, files);
        expect(missing.length, `no case shows\n${tableOf(missing)}\n`).toBe(0);
      });

      for (const statement of twoSidedOf(await bookOf(pack), pack)) {
        const { key, exempt } = statement;
        if (exempt === undefined) continue;
        it(`lets off ${nameOf(statement)}, ${exempt.sides.join(" and ")}: ${exempt.reason}`, () => {
          expect(exempt.sides.filter((side) => seen.get(key)?.has(side))).toEqual([]);
        });
      }
    });
  }
});
