import { describe, expect, it } from "vitest";
import { assess } from "../../src/criteria/assess.js";
import { InvalidInputError, type Problem, type Rulebook } from "../../src/index.js";
import { releasedRulebook } from "../rulebook/released.js";
import { at, bookOf, judged, LATER_PLAN, law, levelled, measured, PLAN, plan, text } from "./book.js";

const DAY = { asOf: "2024-06-01", nominee: { group: "co-quan-dia-phuong" } } as const;
const by = { holds: true, by: "Hội đồng", on: "2024-05-01", document: "12/BB" };

describe("the whole report", () => {
  const book = bookOf([
    measured("a", "ho-so-truc-tuyen", 90),
    measured("b", "van-ban-dien-tu", 100),
    judged("c"),
    judged("d"),
  ]);
  const given = (a?: number, b?: number, ...judgements: [string, boolean][]) =>
    assess(book, {
      ...DAY,
      indicators: {
        ...(a === undefined ? {} : { "ho-so-truc-tuyen": a }),
        ...(b === undefined ? {} : { "van-ban-dien-tu": b }),
      },
      judgements: Object.fromEntries(judgements.map(([id, holds]) => [id, { ...by, holds }])),
    });

  it("is met when every criterion is", () => {
    expect(given(90, 100, ["c", true], ["d", true]).status).toBe("met");
  });

  it("is not met when one is not, whatever is missing", () => {
    expect(given(89.99, 100, ["c", true], ["d", true]).status).toBe("not-met");
    expect(given(undefined, undefined, ["c", false]).status).toBe("not-met");
  });

  it("names a share where a percentage is asked for, as a decision does", () => {
    const doubts = (a: number, b?: number) => given(a, b).notices.filter(({ code }) => code === "doubtful-input");
    const paths = (...ids: string[]) => ids.map((id) => `indicators.${id}`);
    const doubt = { code: "doubtful-input", doubt: "share-not-percent" };
    expect(doubts(0.9, 100)).toEqual([{ ...doubt, paths: paths("ho-so-truc-tuyen") }]);
    expect(doubts(0.9, 0.95)).toEqual([{ ...doubt, paths: paths("ho-so-truc-tuyen", "van-ban-dien-tu") }]);
    expect([...doubts(0, 1), ...doubts(90)]).toEqual([]);
    expect(given(0.9, 100).status).toBe("not-met");
  });

  it("still asks for what would settle the other criteria", () => {
    expect(given(89, undefined).questions.map(({ path }) => path)).toEqual(["indicators.van-ban-dien-tu"]);
    expect(given(89, undefined).judgements.map(({ id }) => id)).toEqual(["c", "d"]);
  });

  it("is undetermined when a fact is missing and none fails, also while others wait for people", () => {
    expect(given(90, undefined, ["c", true]).status).toBe("undetermined");
    expect(given(90, undefined, ["c", true], ["d", true]).status).toBe("undetermined");
  });

  it("is for the council when only people are missing", () => {
    const report = given(90, 100, ["c", true]);
    expect(report.status).toBe("for-council");
    expect(report.criteria.map(({ status }) => status)).toEqual(["met", "met", "met", "for-council"]);
    expect(report.judgements.map(({ id }) => id)).toEqual(["d"]);
  });
});

describe("the group and the level", () => {
  const book = levelled();
  const ids = (level?: "so-nganh" | "cap-xa") =>
    assess(book, { ...DAY, ...(level === undefined ? {} : { unit: { level } }) }).criteria.map(({ id }) => id);

  it("choose the criteria", () => {
    expect(ids("so-nganh")).toEqual(["tinh.ho-so", "tinh.van-ban"]);
    expect(ids("cap-xa")).toEqual(["tinh.van-ban", "xa.ho-so"]);
    const enterprise = assess(book, { ...DAY, nominee: { group: "doanh-nghiep" } });
    expect(enterprise.criteria.map(({ id }) => id)).toEqual(["dn.san-pham"]);
    expect(assess(book, { ...DAY, nominee: { group: "doanh-nghiep" }, unit: { level: "cap-xa" } }).status).toBe(
      "for-council",
    );
  });

  it("may have none", () => {
    for (const asked of [
      { ...DAY, nominee: { group: "thon" as const } },
      { ...DAY, unit: { level: "thon" as const } },
    ]) {
      expect(assess(book, asked)).toMatchObject({
        status: "not-applicable",
        criteria: [],
        questions: [],
        judgements: [],
      });
    }
  });

  it("give one indicator's question once, for all it settles", () => {
    const report = assess(book, DAY);
    expect(report.status).toBe("undetermined");
    expect(report.questions.map(({ path, settles }) => [path, settles])).toEqual([
      ["unit.level", ["tinh.ho-so", "tinh.van-ban", "xa.ho-so"]],
      ["indicators.ho-so-truc-tuyen", ["tinh.ho-so", "xa.ho-so"]],
      ["indicators.van-ban-dien-tu", ["tinh.van-ban"]],
    ]);
    expect(report.questions[0]).toMatchObject({
      type: "code",
      options: expect.arrayContaining([expect.objectContaining({ code: "so-nganh" })]),
    });
  });

  it("leave the answer open where levels differ: another level's threshold is nobody's failure", () => {
    const report = assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": 60, "van-ban-dien-tu": 100 } });
    expect(report.status).toBe("undetermined");
    expect(report.criteria.map(({ id, status, shortfall }) => [id, status, shortfall])).toEqual([
      ["tinh.ho-so", "undetermined", 30],
      ["tinh.van-ban", "met", undefined],
      ["xa.ho-so", "met", undefined],
    ]);
    expect(report.questions.map(({ path, settles }) => [path, settles])).toEqual([["unit.level", ["tinh.ho-so"]]]);
  });

  it("settle the answer where every level gives the same", () => {
    const all = assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": 90, "van-ban-dien-tu": 100 } });
    expect(all).toMatchObject({ status: "met", questions: [] });
    const none = assess(book, { ...DAY, indicators: { "van-ban-dien-tu": 99 } });
    expect(none.status).toBe("not-met");
    const differently = assess(book, { ...DAY, indicators: { "ho-so-truc-tuyen": 10 } });
    expect(differently.status).toBe("not-met");
  });

  it("count a criterion of no level at every level, and alone where no other is", () => {
    const mixed = bookOf([measured("a", "ho-so-truc-tuyen", 90, { levels: ["so-nganh"] }), judged("khen")]);
    const short = { "ho-so-truc-tuyen": 10 };
    expect(assess(mixed, { ...DAY, unit: { level: "thon" }, indicators: short }).status).toBe("for-council");
    expect(assess(mixed, { ...DAY, unit: { level: "so-nganh" }, indicators: short }).status).toBe("not-met");
    expect(assess(mixed, { ...DAY, indicators: short }).status).toBe("undetermined");
    expect(assess(mixed, { ...DAY, indicators: { "ho-so-truc-tuyen": 90 } }).status).toBe("for-council");
    const no = { khen: { ...by, holds: false } };
    expect(assess(mixed, { ...DAY, judgements: no }).status).toBe("not-met");
  });
});

describe("time", () => {
  it("chooses the version of the day, the last day included", () => {
    const book = bookOf([
      measured("a", "ho-so-truc-tuyen", 80, { validTo: "2023-12-31" }),
      measured("a", "ho-so-truc-tuyen", 90, { validFrom: "2024-01-01" }),
    ]);
    const required = (asOf: string) => assess(book, { ...DAY, asOf }).criteria.map((criterion) => criterion.required);
    expect(required("2023-12-31")).toEqual([80]);
    expect(required("2024-01-01")).toEqual([90]);
  });

  it("does not extend a text past its end: undetermined, with a notice, and no question that could not settle it", () => {
    const book = bookOf([measured("a", "ho-so-truc-tuyen", 90), judged("b")]);
    const on = (asOf: string) => assess(book, { ...DAY, asOf, indicators: { "ho-so-truc-tuyen": 95 } });
    expect(on("2025-12-31").status).toBe("for-council");
    const after = on("2026-01-01");
    expect(after).toMatchObject({ status: "undetermined", questions: [], judgements: [] });
    expect(after.criteria.map(({ status }) => status)).toEqual(["undetermined", "undetermined"]);
    expect(after.notices).toContainEqual({
      code: "text-replaced",
      instrument: PLAN,
      by: LATER_PLAN,
      since: "2026-01-01",
      concerns: ["a", "b"],
    });
    expect(after.texts).toEqual({ [PLAN]: text("The plan"), [LATER_PLAN]: text("The later plan") });
  });

  it("does not reach back before a text", () => {
    const report = assess(bookOf([judged("b")]), { ...DAY, asOf: "2021-12-31", judgements: { b: by } });
    expect(report.status).toBe("undetermined");
    expect(report.notices).toContainEqual({
      code: "not-in-force",
      instrument: PLAN,
      since: "2022-01-01",
      concerns: ["b"],
    });
  });
});

describe("notices", () => {
  it("name the readings taken, of the criteria chosen and no others", () => {
    const interpretation = { reading: text("All are needed"), why: text("The text lists them") };
    const book = bookOf([
      measured("a", "ho-so-truc-tuyen", 90, { interpretation, levels: ["so-nganh"] }),
      measured("b", "ho-so-truc-tuyen", 60, { levels: ["cap-xa"] }),
    ]);
    expect(assess(book, { ...DAY, unit: { level: "so-nganh" } }).notices).toStrictEqual([
      {
        code: "interpretation",
        wording: interpretation.reading,
        why: interpretation.why,
        source: at("a"),
        concerns: ["a"],
      },
    ]);
    expect(assess(book, { ...DAY, unit: { level: "cap-xa" } }).notices).toEqual([]);
  });

  it("name what concerns the whole book", () => {
    const ended = { ...plan, jurisdiction: { ...plan.jurisdiction, endedOn: "2024-05-31" } };
    const book = releasedRulebook([law, ended, { pack: "dong-hai", room: "criteria", criteria: [judged("b")] }]);
    expect(assess(book, DAY).notices).toEqual([{ code: "succeeded", since: "2024-05-31", concerns: ["dong-hai"] }]);
  });
});

describe("input", () => {
  const book = bookOf([judged("khen-1"), measured("a", "ho-so-truc-tuyen", 90)]);
  const problems = (input: unknown): readonly Problem[] => {
    try {
      assess(book, input as Parameters<typeof assess>[1]);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.problems;
      throw error;
    }
    return [];
  };
  const paths = (input: unknown) => problems(input).map(({ path }) => path);

  it("is refused with every problem and its path", () => {
    expect(paths({ asOf: "2024-02-30", nominee: { group: "xa" }, unit: { level: "huyen" }, today: true })).toEqual([
      "asOf",
      "nominee.group",
      "unit.level",
      "today",
    ]);
    expect(paths({})).toEqual(["asOf", "nominee"]);
    for (const nothing of [undefined, null, 7, []]) expect(paths(nothing)).toEqual(["$"]);
  });

  it("holds indicators to finite numbers from 0 to 100", () => {
    for (const value of [-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY, "90"]) {
      expect(paths({ ...DAY, indicators: { "ho-so-truc-tuyen": value } })).toEqual(["indicators.ho-so-truc-tuyen"]);
    }
    for (const value of [0, 100]) expect(paths({ ...DAY, indicators: { "ho-so-truc-tuyen": value } })).toEqual([]);
  });

  it("does not take a misspelt indicator or judgement for an answer", () => {
    expect(problems({ ...DAY, indicators: { "ho-so-truc-tuye": 90 }, judgements: { "khen-2": by } })).toMatchObject([
      { path: "judgements.khen-2", candidates: ["khen-1"] },
      { path: "indicators.ho-so-truc-tuye", candidates: ["ho-so-truc-tuyen"] },
    ]);
    expect(paths({ ...DAY, judgements: { a: by } })).toEqual(["judgements.a"]);
    expect(paths({ ...DAY, judgements: { "khen-1": { holds: "yes", by: "" } } })).toEqual([
      "judgements.khen-1.holds",
      "judgements.khen-1.by",
    ]);
  });

  it("needs a book made by createRulebook", () => {
    expect(() => assess({ ...book } as Rulebook, DAY)).toThrow(InvalidInputError);
  });

  it("is not changed, and the report is plain JSON with a receipt of it", () => {
    const input = Object.freeze({
      ...DAY,
      indicators: Object.freeze({ "ho-so-truc-tuyen": 89.99 }),
      judgements: Object.freeze({ "khen-1": Object.freeze({ ...by }) }),
    });
    const before = JSON.stringify(input);
    const report = assess(book, input);
    expect(JSON.stringify(input)).toBe(before);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(report).toMatchObject({ type: "criteria-report", asOf: DAY.asOf, group: DAY.nominee.group });
    expect(report.receipt.book).toEqual({ id: "dong-hai", version: "1.0.0", digest: book.digest });
    expect(assess(book, { ...input }).receipt).toEqual(report.receipt);
    expect(assess(book, DAY).receipt.input).not.toBe(report.receipt.input);
    const open = assess(levelled(), DAY);
    expect(JSON.parse(JSON.stringify(open))).toStrictEqual(open);
  });
});
