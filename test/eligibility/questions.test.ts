import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { createRulebook, evaluate, type Nomination } from "../../src/index.js";
import type { Condition } from "../../src/pack/types.js";
import { lawEligibility, lawHeader, rule } from "../rulebook/packs.js";

const held: Condition = { fact: "held", params: { award: "giay-khen" }, operator: "equal", value: true };
const isTrader: Condition = { fact: "group", operator: "equal", value: "doanh-nhan-tri-thuc" };
const good: Condition = { fact: "judgement", params: { id: "good" }, operator: "equal", value: true };
const people = {
  judgements: [
    {
      id: "good",
      title: { vi: "Tốt", en: "Good" },
      judgedBy: ["so-noi-vu"],
      source: { instrument: "L1", article: 1 },
    },
  ],
};

const nomination: Nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  asOf: "2026-01-01",
  ground: "phong-trao",
  nominee: { kind: "tap-the" },
};

function asked(rules: object[], more: Partial<Nomination> = {}) {
  const book = createRulebook([
    lawHeader(),
    lawEligibility(rules, JSON.stringify(rules).includes("good") ? people : {}),
  ]);
  const { outcome, questions, judgements } = evaluate(book, { ...nomination, ...more });
  return [outcome, questions.map(({ path }) => path), judgements.map(({ id }) => id)];
}

describe("while only people are missing", () => {
  it("a fact is asked for that takes the place of the judgement", () => {
    expect(asked([rule("route", { any: [held, good] })])).toEqual(["for-council", ["record.awards"], ["good"]]);
    expect(asked([rule("judged", { all: [good] }), rule("known", { all: [held] })])).toEqual([
      "for-council",
      ["record.awards"],
      ["good"],
    ]);
    const notBarred = rule("bar", { all: [{ not: held }, { not: good }] }, { role: "bar" });
    expect(asked([rule("route", { any: [held, good] }), notBarred])).toEqual([
      "for-council",
      ["record.awards"],
      ["good"],
    ]);
  });

  it("none is asked for that does not", () => {
    const demanded = rule("demanded", { all: [good] }, { role: "requirement" });
    expect(asked([rule("route", { any: [held, good] }), demanded])).toEqual(["for-council", [], ["good"]]);
    expect(asked([rule("route", { any: [{ all: [held, good] }, good] })])).toEqual(["for-council", [], ["good"]]);
    const record = { awards: [], complete: ["awards" as const] };
    expect(asked([rule("route", { any: [held, good] })], { record })).toEqual(["for-council", [], ["good"]]);
  });

  it("the title of the year is asked for before people judge its standard", () => {
    const { outcome, questions, judgements } = evaluate(national, {
      award: "chien-si-thi-dua-co-so",
      occasion: "hang-nam",
      asOf: "2026-03-01",
      nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc" },
      record: {
        ratings: [{ year: 2025, rating: "xuat-sac" }],
        discipline: [],
        complete: ["discipline"],
      },
    });
    expect(outcome).toBe("for-council");
    expect(questions.map(({ path }) => path)).toContain("record.awards");
    expect(judgements.map(({ id }) => id)).toContain("lao-dong-tien-tien.tinh-than");
  });
});

describe("where the award is refused for certain", () => {
  const refused = { record: { awards: [], complete: ["awards" as const] } };

  it("only that is asked which tells whether it is for the nominee at all", () => {
    const forTraders = rule(
      "route",
      { all: [held] },
      { appliesTo: { awards: ["giay-khen"], groups: ["doanh-nhan-tri-thuc"] } },
    );
    expect(asked([forTraders], refused)).toEqual(["undetermined", ["nominee.group"], []]);
    expect(asked([forTraders], { ...refused, nominee: { kind: "ca-nhan", group: "doanh-nhan-tri-thuc" } })).toEqual([
      "ineligible",
      [],
      [],
    ]);
    expect(asked([forTraders], { ...refused, nominee: { kind: "ca-nhan", group: "khac" } })).toEqual([
      "not-applicable",
      [],
      [],
    ]);
  });

  it("nothing is asked where it is for the nominee", () => {
    expect(asked([rule("route", { all: [held, isTrader] })], refused)).toEqual(["ineligible", [], []]);
  });
});
