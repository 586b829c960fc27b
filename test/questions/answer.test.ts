import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { answer, evaluate, InvalidInputError, type Nomination, type Question } from "../../src/index.js";

const nomination: Nomination = {
  award: "huan-chuong-lao-dong-hang-ba",
  occasion: "hang-nam",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
};
const questionAt = (path: string, from: Nomination = nomination): Question => {
  const found = evaluate(national, from).questions.find((question) => question.path === path);
  if (found === undefined) throw new Error(`${path} is not asked`);
  return found;
};
const problemOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return [error.path, error.problems[0]?.code];
  }
  return undefined;
};
const like = (path: string, type: Question["type"], more: Partial<Question> = {}) =>
  ({ ...questionAt("ground"), options: undefined, path, type, ...more }) as Question;

describe("an answer", () => {
  it("is written where the question points, in a copy", () => {
    const given = Object.freeze({ ...nomination, nominee: Object.freeze({ ...nomination.nominee }) });
    const awards = [{ code: "bang-khen-tinh", year: 2020 }];
    const next = answer(given, questionAt("record.awards"), awards, { whole: true });
    expect(next.record).toEqual({ awards, complete: ["awards"] });
    expect(next.record?.awards?.[0]).not.toBe(awards[0]);
    expect(next.nominee).not.toBe(given.nominee);
  });

  it("may be unknown, and is then left out", () => {
    const known = { ...nomination, ground: "cong-trang" as const };
    for (const blank of [undefined, null, "", "unknown"]) {
      expect(answer(known, questionAt("ground"), blank)).toEqual(nomination);
      expect(answer(nomination, like("unit.level", "code"), blank)).toEqual(nomination);
    }
  });

  it("takes what a form gives where it has one meaning", () => {
    const percent = like("indicators.van-ban-dien-tu", "number", { min: 0, max: 100 });
    const read = (value: unknown) => answer(nomination, percent, value).indicators;
    expect(read("12,5")).toEqual({ "van-ban-dien-tu": 12.5 });
    expect(read("12.5")).toEqual({ "van-ban-dien-tu": 12.5 });
    expect(problemOf(() => read("1.000"))).toEqual(["indicators.van-ban-dien-tu", "wrong-type"]);
    expect(problemOf(() => read("101"))).toEqual(["indicators.van-ban-dien-tu", "too-large"]);
    const woman = like("nominee.woman", "boolean");
    expect(answer(nomination, woman, "false").nominee.woman).toBe(false);
    expect(problemOf(() => answer(nomination, woman, "on"))).toEqual(["nominee.woman", "wrong-type"]);
    const founded = questionAt("nominee.foundedOn", { ...nomination, ground: "cong-trang" });
    expect(problemOf(() => answer(nomination, founded, "03/04/2019"))).toEqual(["nominee.foundedOn", "bad-date"]);
    expect(problemOf(() => answer(nomination, founded, "2027"))).toEqual(["nominee.foundedOn", "too-late"]);
  });

  it("takes the place of an entry of the year asked about, and is added otherwise", () => {
    const rated = { ...nomination, record: { ratings: [{ year: 2024, rating: "tot" as const }] } };
    const list = questionAt("record.ratings", { ...nomination, ground: "cong-trang" });
    const next = answer(rated, list, [
      { year: "2024", rating: "xuat-sac" },
      { year: "2024-2025", rating: "tot" },
    ]);
    expect(next.record?.ratings).toEqual([
      { year: 2024, rating: "xuat-sac" },
      { year: "2024-2025", rating: "tot" },
    ]);
    const { years: _, ...anyYear } = list;
    expect(answer(rated, anyYear, [{ year: 2023, rating: "tot" }]).record?.ratings).toHaveLength(2);
  });

  it("is refused with the path of every field that is wrong", () => {
    const discipline = questionAt("record.discipline", { ...nomination, ground: "cong-trang" });
    expect(() => answer(nomination, discipline, [{ from: "2024-01-01" }, { level: "x", khong: 1 }])).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ path: "record.discipline[0]", code: "not-exactly-one-of" }),
          expect.objectContaining({ path: "record.discipline[1].level", code: "not-a-code" }),
          expect.objectContaining({ path: "record.discipline[1].khong", code: "unknown-field" }),
        ],
      }),
    );
  });

  it("goes nowhere but where questions ask", () => {
    expect(problemOf(() => answer(nomination, like("award", "text"), "x"))).toEqual(["question.path", "unknown-field"]);
    expect(problemOf(() => answer(nomination, like("record.awards[3].ground", "text"), "x"))).toBeDefined();
    const hostile = { path: "judgements.__proto__", type: "judgement" } as const;
    const next = answer({ judgements: {} }, hostile, { holds: true, by: "x" });
    expect(Object.getPrototypeOf(next.judgements)).toBe(Object.prototype);
    expect(Object.getPrototypeOf({})).not.toHaveProperty("holds");
  });

  it("declares a list complete, and takes it back", () => {
    const given = { ...nomination, ground: "cong-trang" as const, record: { discipline: [] } };
    const { options = [], ...question } = like("record.complete", "completeness");
    const asked = { ...question, options: [...options, { code: "discipline", label: { vi: "", en: "" } }] };
    const declared = answer(given, asked, true);
    expect(declared.record).toEqual({ discipline: [], complete: ["discipline"] });
    expect(answer(declared, asked, false).record).toEqual({ discipline: [], complete: [] });
  });

  it("keeps what a group had, which need not be given again", () => {
    const members = like("nominee.members", "group", {
      fields: [
        { name: "total", type: "count", label: { vi: "", en: "" }, needed: true },
        { name: "advanced", type: "count", label: { vi: "", en: "" }, needed: false },
      ],
    });
    const given = { nominee: { members: { total: 9, completed: 8 } } };
    expect(answer(given, members, { advanced: "7" }).nominee.members).toEqual({ total: 9, completed: 8, advanced: 7 });
    expect(problemOf(() => answer({ nominee: {} }, members, { advanced: 7 }))).toEqual([
      "nominee.members.total",
      "missing-one-of",
    ]);
  });
});

it("every question names the provision that asks, and the standards it helps to decide", () => {
  const { questions, checks } = evaluate(national, { ...nomination, ground: "cong-trang" });
  const routes = checks.find(({ id }) => id === "routes")?.children?.map(({ id }) => id) ?? [];
  const ratings = questions.find(({ path }) => path === "record.ratings");
  expect(ratings?.why.source).toMatchObject({ instrument: expect.any(String), article: expect.any(Number) });
  expect(ratings?.routes?.length).toBeGreaterThan(0);
  expect(ratings?.routes?.filter((id) => !routes.includes(id))).toEqual([]);
});
