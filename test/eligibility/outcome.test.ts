import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf, evaluate } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { anyCandidacy } from "../properties/arbitrary.js";
import { draws } from "../sampled.js";
import { changingLaw } from "./changing-law.js";
import { outcomesFound, outcomesOfTree } from "./oracle.js";

const forms = [...codesOf("award"), ...codesOf("title")];

/** What `evaluate` says of an outcome, from the whole tree. */
function expectedOf({ now, last, restsOnEnded }: ReturnType<typeof outcomesOfTree>) {
  return { outcome: now, provisional: now === "undetermined" && restsOnEnded ? last : undefined };
}

describe("an outcome found with no more rules asked than it takes", () => {
  it("is that of the whole tree, in every case, for current law and the law last in force", async () => {
    const decisions = await caseDecisions();
    const wrong = decisions.flatMap(({ name, book, nomination, decision: { outcome, provisional } }) => {
      const whole = outcomesOfTree(book, nomination);
      const seen = { ...outcomesFound(book, nomination), outcome, provisional };
      const expected = { ...whole, ...expectedOf(whole) };
      return JSON.stringify(seen) === JSON.stringify(expected) ? [] : [{ name, seen, expected }];
    });
    expect(decisions.length).toBeGreaterThan(1600);
    expect(wrong).toEqual([]);
  });

  for (const book of [anGiang, baTo, haTinh, haiDuong, sonLa, national, changingLaw]) {
    it(`is that of the whole tree, for generated nominations and ${book.id}`, () => {
      const candidacies = anyCandidacy(
        book.judgements.map(({ id }) => id),
        book.movements.length === 0,
      );
      fc.assert(
        fc.property(candidacies, (candidacy) => {
          for (const award of book === changingLaw ? (["giay-khen"] as const) : forms) {
            const nomination = { ...candidacy, award };
            const whole = outcomesOfTree(book, nomination);
            expect(outcomesFound(book, nomination)).toEqual(whole);
            const { outcome, provisional } = evaluate(book, nomination);
            expect({ outcome, provisional }).toEqual(expectedOf(whole));
          }
        }),
        { numRuns: draws(book === changingLaw ? 600 : 60) },
      );
    });
  }
});
