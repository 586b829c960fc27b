import { describe, expect, it } from "vitest";
import { assess } from "../../src/criteria/assess.js";
import { at, bookOf, judged, measured, text } from "./book.js";

const DAY = { asOf: "2024-06-01", nominee: { group: "co-quan-dia-phuong" } } as const;
const by = { holds: true, by: "Hội đồng" };
const leaf = (id: string, operator: string, value: number) => ({ fact: "indicator", params: { id }, operator, value });
const judgement = (id: string) => ({ id, title: text(id), judgedBy: ["so-noi-vu", "ban-tdkt"], source: at("9") });
const asking = (conditions: unknown, judgements: string[] = []) =>
  bookOf([measured("a", "ho-so-truc-tuyen", 0, { conditions })], judgements.map(judgement));

describe("a measured criterion", () => {
  const book = bookOf([measured("a", "ho-so-truc-tuyen", 90)]);
  const standing = (value: number) => assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": value } }).criteria[0];

  it("is met at its threshold, which is included", () => {
    expect(standing(90)).toStrictEqual({
      id: "a",
      title: text("a"),
      kind: "measured",
      status: "met",
      required: 90,
      actual: 90,
      source: at("a"),
      layer: "province",
      pack: "dong-hai",
    });
    expect(standing(100)).toMatchObject({ status: "met", actual: 100 });
    expect(standing(100)).not.toHaveProperty("shortfall");
  });

  it("is not met a hundredth below: nothing is rounded up, and the shortfall has no binary noise", () => {
    expect(standing(89.99)).toMatchObject({ status: "not-met", required: 90, actual: 89.99, shortfall: 0.01 });
    expect(standing(89.99999999)).toMatchObject({ status: "not-met" });
    expect(standing(89.4)).toMatchObject({ shortfall: 0.6 });
  });

  it("takes 0 for a value, and nothing given for a question", () => {
    expect(standing(0)).toMatchObject({ status: "not-met", actual: 0, shortfall: 90 });
    const report = assess(book, DAY);
    expect(report.status).toBe("undetermined");
    expect(report.criteria[0]).toMatchObject({ status: "undetermined", required: 90 });
    expect(report.criteria[0]).not.toHaveProperty("actual");
    expect(report.criteria[0]).not.toHaveProperty("shortfall");
    expect(report.questions).toMatchObject([
      { path: "indicators.ho-so-truc-tuyen", type: "number", suppliedBy: "don-vi-de-nghi", settles: ["a"] },
    ]);
  });
});

describe("the threshold of a criterion", () => {
  const indicators = { "ho-so-truc-tuyen": 80, "van-ban-dien-tu": 80 };
  const first = (conditions: unknown) => assess(asking(conditions), { ...DAY, indicators }).criteria[0];

  it("is none where several indicators are asked for", () => {
    const two = first({
      all: [leaf("ho-so-truc-tuyen", "greaterThanInclusive", 90), leaf("van-ban-dien-tu", "greaterThanInclusive", 100)],
    });
    expect(two).toMatchObject({ status: "not-met" });
    for (const field of ["required", "actual", "shortfall"]) expect(two).not.toHaveProperty(field);
  });

  it("is none where less is asked for, more than it, or the other way round", () => {
    for (const conditions of [
      { all: [leaf("ho-so-truc-tuyen", "lessThan", 90)] },
      { all: [leaf("ho-so-truc-tuyen", "greaterThan", 90)] },
      { not: { all: [leaf("ho-so-truc-tuyen", "greaterThanInclusive", 90)] } },
    ]) {
      expect(first(conditions)).not.toHaveProperty("required");
    }
  });

  it("is found beside a judgement", () => {
    const book = asking(
      {
        all: [
          leaf("ho-so-truc-tuyen", "greaterThanInclusive", 90),
          { fact: "judgement", params: { id: "tieu-bieu" }, operator: "equal", value: true },
        ],
      },
      ["tieu-bieu"],
    );
    expect(assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": 90 } })).toMatchObject({
      status: "for-council",
      criteria: [{ kind: "measured", status: "for-council", required: 90, actual: 90 }],
      judgements: [{ id: "tieu-bieu", title: text("tieu-bieu"), judgedBy: ["so-noi-vu", "ban-tdkt"], source: at("9") }],
      questions: [],
    });
    const without = assess(book, DAY);
    expect(without.criteria[0]?.status).toBe("undetermined");
    expect(without.judgements.map(({ id }) => id)).toEqual(["tieu-bieu"]);
    expect(without.questions.map(({ path }) => path)).toEqual(["indicators.ho-so-truc-tuyen"]);
    const short = assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": 89 } });
    expect(short).toMatchObject({ status: "not-met", judgements: [], questions: [] });
    const whole = { ...DAY, indicators: { "ho-so-truc-tuyen": 90 }, judgements: { "tieu-bieu": by } };
    expect(assess(book, whole).status).toBe("met");
  });
});

describe("a criterion that people judge", () => {
  const book = bookOf([judged("khen")]);

  it("waits for the body that judges", () => {
    const report = assess(book, DAY);
    expect(report.status).toBe("for-council");
    expect(report.criteria).toMatchObject([
      { id: "khen", kind: "judged", status: "for-council", judgedBy: ["hoi-dong-tdkt-tinh"] },
    ]);
    expect(report.judgements).toStrictEqual([
      {
        id: "khen",
        path: "judgements.khen",
        type: "judgement",
        title: text("khen"),
        judgedBy: ["hoi-dong-tdkt-tinh"],
        source: at("khen"),
      },
    ]);
    expect(report.questions).toEqual([]);
  });

  it("is settled by a judgement either way", () => {
    const met = assess(book, { ...DAY, judgements: { khen: by } });
    expect(met).toMatchObject({ status: "met", criteria: [{ status: "met" }], judgements: [] });
    const not = assess(book, { ...DAY, judgements: { khen: { ...by, holds: false } } });
    expect(not).toMatchObject({ status: "not-met", criteria: [{ status: "not-met" }], judgements: [] });
  });
});

describe("a criterion that asks for what only a nomination has", () => {
  it("is refused before anyone can ask", () => {
    expect(() => asking({ any: [{ fact: "occasion", operator: "equal", value: "tong-ket" }] })).toThrow(
      "expected one of judgement, indicator, score for criteria, received occasion",
    );
  });
});
