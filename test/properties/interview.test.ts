import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf, evaluate, type Nomination } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { draws, sampled } from "../sampled.js";
import { completeCandidacy } from "./arbitrary.js";
import { forget } from "./forget.js";
import { blank, interview, type Order } from "./interview.js";

const result = ({ outcome, provisional }: { outcome: string; provisional?: string | undefined }) =>
  provisional === undefined ? outcome : `${outcome}, ${provisional} before`;

describe("who answers what is asked, and nothing else", () => {
  it.each<Order>(["all", "first", "last"])("comes to the outcome of the whole nomination, %s first", async (order) => {
    const decisions = (await caseDecisions()).filter(({ name }) => !name.includes(" "));
    expect(decisions.length).toBeGreaterThan(1_500);
    const differing = sampled(decisions, EVERY[order]).flatMap(({ name, book, nomination, decision }) => {
      const end = interview(book, blank(book, nomination), nomination, order).decision;
      return result(end) === result(decision) ? [] : [`${name}: ${result(end)} and not ${result(decision)}`];
    });
    expect(differing).toEqual([]);
  });
});

const receivedOn = fc.constantFrom("2024-03-01", "2025-06-01", "2026-08-15", "2026-11-01");
const ground = fc.option(fc.constantFrom(...codesOf("ground")), { nil: undefined });
/** Interviews of one question at a time are long, the last question first the longest. */
const EVERY: Record<Order, number> = { all: 11, first: 17, last: 29 };

/** More by hand: `RUNS=5000 npx vitest run test/properties/interview.test.ts`. */
const RUNS = Number(process.env.RUNS ?? draws(150));

const coins = fc.infiniteStream(fc.integer({ min: 0, max: 9 }).map((side) => side > 2));

describe.each([national, anGiang, baTo, haTinh, haiDuong, sonLa])(
  "what is left out of a nomination, in $id",
  (book) => {
    const ids = book.judgements.map(({ id }) => id);
    const wholes = fc
      .tuple(
        completeCandidacy(ids, book.movements.length === 0),
        receivedOn,
        ground,
        fc.constantFrom(...codesOf("awardOrTitle")),
      )
      .map(([whole, received, on, award]): Nomination => {
        const asOf = [whole.asOf, received].sort()[1] ?? received;
        return { ...whole, award, asOf, receivedOn: received, ...(on === undefined ? {} : { ground: on }) };
      });

    it("never changes an outcome that is decided without it, and given back leads to the outcome of the whole", () => {
      fc.assert(
        fc.property(wholes, coins, (whole, stream) => {
          const { award, ...candidacy } = whole;
          const outcome = result(evaluate(book, whole));
          const part: Nomination = { ...forget(candidacy, () => Boolean(stream.next().value)), award };
          const before = evaluate(book, part);
          if (["eligible", "ineligible", "not-applicable"].includes(before.outcome))
            expect(result(before)).toBe(outcome);
          const end = interview(book, part, whole);
          // Where the text that ended refuses already, nobody is asked whether one in force would refuse too.
          const isRefusedBefore =
            outcome === "ineligible" && ["ineligible", "not-applicable"].includes(end.decision.provisional ?? "");
          if (!isRefusedBefore) expect(result(end.decision), JSON.stringify({ part, known: end.known })).toBe(outcome);
        }),
        { numRuns: RUNS },
      );
    });
  },
);
