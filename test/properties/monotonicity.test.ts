import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf } from "../../src/codes.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import { parameterSchema } from "../../src/facts/parameters.js";
import { evaluate, type Nomination } from "../../src/index.js";
import { parseInput } from "../../src/input/parse.js";
import { rowOf } from "../facts/read.js";
import { draws } from "../sampled.js";
import { completeCandidacy, placedCandidacy } from "./arbitrary.js";
import { STANDARDS } from "./arbitrary-base.js";
import { factBook, factParams, SCORED } from "./facts.js";
import { coins, forget, tosser } from "./forget.js";

/** Whether what is known later agrees with what was said before. */
function agrees(before: FactValue, later: FactValue): boolean {
  if (before.state === "unknown" || before.state === "judgement") return true;
  if (before.state === "known") return later.state === "known" && later.value === before.value;
  if (before.state === "list") {
    return (
      later.state === "list" &&
      before.items.every((item) => later.items.includes(item)) &&
      (!before.isComplete || later.items.length === before.items.length)
    );
  }
  const [min, max] =
    later.state === "known" ? [later.value, later.value] : later.state === "range" ? [later.min, later.max] : [];
  return typeof min === "number" && typeof max === "number" && min >= before.min && max <= before.max;
}

describe("adding knowledge", () => {
  it("is tried for every fact of the catalogue", () => {
    expect(Object.keys(factParams).sort()).toEqual([...factCatalogue().keys()].sort());
  });

  for (const [name, fact] of factCatalogue()) {
    it(`never takes back what ${name} said`, () => {
      const params = factParams[name] ?? fc.constant({});
      fc.assert(
        fc.property(completeCandidacy(["x", "y"], true, SCORED, STANDARDS), params, coins, (whole, given, stream) => {
          expect(parseInput(parameterSchema(name), given, factBook).ok).toBe(true);
          const part = forget(whole, tosser(stream));
          const reader = fact.reader(given, factBook);
          const before = readFact(fact, reader, rowOf(part, [], undefined, undefined, factBook), factBook);
          const later = readFact(fact, reader, rowOf(whole, [], undefined, undefined, factBook), factBook);
          expect(agrees(before, later), `${JSON.stringify(before)} then ${JSON.stringify(later)}`).toBe(true);
        }),
        { numRuns: draws(300) },
      );
    });
  }

  for (const book of [national, anGiang, baTo, haTinh, haiDuong, sonLa]) {
    it(`never flips a decided outcome of ${book.id}`, () => {
      const ids = book.judgements.map(({ id }) => id);
      const award = fc.constantFrom(...codesOf("awardOrTitle"));
      // In a book with movements of its own, naming a launcher chooses another movement instead of adding to what is known.
      const whole = placedCandidacy(ids, book.movements.length === 0);
      fc.assert(
        fc.property(whole, award, coins, (candidacy, code, stream) => {
          const outcomeOf = (nomination: Nomination) => {
            const { outcome, provisional, questions } = evaluate(book, nomination);
            return { outcomes: [outcome, provisional], isAsked: questions.length > 0 };
          };
          const keep = tosser(stream);
          const later = outcomeOf({ ...candidacy, award: code });
          const agree = ({ outcomes, isAsked }: ReturnType<typeof outcomeOf>, open: readonly string[]) => {
            outcomes.forEach((outcome, index) => {
              const then = later.outcomes[index];
              // What the law in force decides has no outcome under the last law encoded, which may be another.
              if (outcome === undefined || then === undefined) return;
              // Facts that would make every judgement unnecessary are asked for.
              if (outcome === "for-council" && then === "eligible" && isAsked) return;
              if (!open.includes(outcome)) expect(then).toBe(outcome);
            });
          };
          agree(outcomeOf({ ...forget(candidacy, keep), award: code }), ["undetermined", "for-council", "on-hold"]);
          // Once only people are missing, no fact changes more that is not asked for; a judgement may still go either way.
          const judged = { ...forget(candidacy, keep), judgements: candidacy.judgements ?? {}, award: code };
          agree(outcomeOf(judged), ["undetermined"]);
        }),
        { numRuns: draws(400) },
      );
    });
  }
});
