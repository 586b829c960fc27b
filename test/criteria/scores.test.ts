/** Tables of scores, with totals that are ranges while something is not scored. */
import { describe, expect, it } from "vitest";
import {
  assess,
  type CriteriaInput,
  evaluate,
  explain,
  InvalidInputError,
  InvalidNominationError,
  InvalidPackError,
  type Problem,
  ThiduaError,
} from "../../src/index.js";
import { evaluateAsync } from "../../src/json-rules-engine.js";
import { bookOf, changed, packFiles } from "../packs/books.js";

const files = packFiles("song-hai");
const book = bookOf(...files);

const NONE = { "sang-kien": 0, "giai-thuong": 0, "bao-cao-muon": 0, "vi-pham": 0 };
const FULL = { "day-hoc": 50, "co-so": 30.5, "doan-ket": 19.5 };
const points = (scores: Record<string, number>) =>
  Object.fromEntries(Object.entries(scores).map(([id, given]) => [`song-hai.${id}`, given]));

const unit: CriteriaInput = {
  asOf: "2026-08-15",
  nominee: { group: "song-hai:truong-hoc" },
  unit: { level: "song-hai:khoi-truong" },
  indicators: { "song-hai:lop-hoc-so": 80 },
};
const scored = (scores: Record<string, number>, of = book) => assess(of, { ...unit, scores: points(scores) });
const table = (scores: Record<string, number>) => {
  const [found] = scored(scores).scores ?? [];
  if (found === undefined) throw new Error("no table");
  return found;
};

/** The book with other values for fields of its table. */
const bookWithTable = (change: (table: Record<string, never[]>) => object) =>
  bookOf(
    ...changed(files, "criteria", ({ scoreTables }) => {
      const [first] = scoreTables as Record<string, never[]>[];
      return { scoreTables: [{ ...first, ...change(first ?? {}) }] };
    }),
  );

function problemsOf(call: () => unknown): Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ThiduaError) return [...error.problems];
    throw error;
  }
  return [];
}

describe("the total", () => {
  it.each([
    ["everything scored", { ...FULL, ...NONE }, 100, 100],
    ["hundredths without a binary fraction", { "day-hoc": 0.1, "co-so": 0.2, "doan-ket": 0, ...NONE }, 0.3, 0.3],
    ["nothing scored: less what may be taken off, with what may be added", {}, -12, 108],
    ["one item not scored", { ...FULL, ...NONE, "day-hoc": undefined }, 50, 100],
    ["more added than may be", { ...FULL, ...NONE, "sang-kien": 6, "giai-thuong": 6 }, 108, 108],
    ["one bonus left: up to the cap", { ...FULL, ...NONE, "sang-kien": 6, "giai-thuong": undefined }, 106, 108],
    ["more taken off than may be", { ...FULL, ...NONE, "bao-cao-muon": 5, "vi-pham": 10 }, 88, 88],
    ["one penalty left: up to the cap", { ...FULL, ...NONE, "bao-cao-muon": 5, "vi-pham": undefined }, 88, 95],
    ["zero is a score", { "day-hoc": 0, "co-so": 0, "doan-ket": 0, ...NONE }, 0, 0],
  ] as [string, Record<string, number | undefined>, number, number][])("of %s", (_, given, atLeast, atMost) => {
    const scores = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    expect(table(scores as Record<string, number>).total).toEqual({ atLeast, atMost });
  });
});

describe("the grade", () => {
  const rated = (teaching: number) => table({ "day-hoc": teaching, "co-so": 30, "doan-ket": 10, ...NONE });

  it.each([
    [50, 90, "xuat-sac"],
    [49.99, 89.99, "kha"],
    [30, 70, "kha"],
    [29.99, 69.99, "dat"],
    [10, 50, "dat"],
  ])("for %s points in teaching is that of %s in all: %s", (teaching, total, grade) => {
    expect(rated(teaching)).toMatchObject({ status: "graded", total: { atMost: total }, grade: { id: grade } });
  });

  it("is none below the lowest", () => {
    expect(rated(9.99)).toMatchObject({ status: "ungraded", total: { atMost: 49.99 } });
    expect(rated(9.99)).not.toHaveProperty("grade");
  });

  it("is certain where the whole range has it, and open where it has not", () => {
    // From 70 to 89.5: fair, whatever unity comes to.
    const { "doan-ket": _, ...rest } = { ...NONE, "day-hoc": 40, "co-so": 30, "doan-ket": 0 };
    expect(table(rest)).toMatchObject({ status: "graded", total: { atLeast: 70, atMost: 89.5 }, grade: { id: "kha" } });
    expect(table({ ...rest, "day-hoc": 40.5 })).toMatchObject({ status: "undetermined", total: { atMost: 90 } });
    expect(table({ ...rest, "day-hoc": 39.99 }).status).toBe("undetermined");
  });

  it("asks which items to score, by name, and not for what cannot change it", () => {
    const { "giai-thuong": _, "vi-pham": __, ...rest } = { ...NONE, ...FULL, "day-hoc": 38.5, "sang-kien": 6 };
    const open = scored(rest);
    expect(open.questions.map(({ path, about }) => [path, about?.en])).toEqual([
      ["scores.song-hai.giai-thuong", "Prizes won"],
      ["scores.song-hai.vi-pham", "Breaches"],
    ]);
    expect(open.questions[0]?.settles).toEqual(["song-hai.cham-diem"]);
    // Both bonuses together add eight: what the second comes to is open only until the first has them.
    const sureToAdd = scored({ ...rest, "vi-pham": 0, "giai-thuong": 2 });
    expect(sureToAdd.questions).toEqual([]);
    expect(scored({ ...FULL, ...NONE }).questions).toEqual([]);
  });
});

describe("a table", () => {
  const asked = ({ questions }: ReturnType<typeof scored>) =>
    questions.filter(({ settles }) => settles.includes("song-hai.cham-diem")).map(({ path }) => path);

  it("without grades is open until its total is known", () => {
    const ungraded = bookWithTable(() => ({ grades: undefined }));
    const { "day-hoc": _, ...rest } = { ...FULL, ...NONE };
    const open = scored(rest, ungraded);
    expect(open.scores).toMatchObject([{ status: "undetermined", total: { atLeast: 50, atMost: 100 } }]);
    expect(asked(open)).toEqual(["scores.song-hai.day-hoc"]);
    const known = scored({ ...FULL, ...NONE }, ungraded);
    expect(known.scores).toMatchObject([{ status: "ungraded", total: { atLeast: 100, atMost: 100 } }]);
    expect(asked(known)).toEqual([]);
  });

  it("asks for no bonus once the others have all that may be added", () => {
    const capped = bookWithTable(({ bonus }) => ({ bonus: { ...Object(bonus), atMost: 6 } }));
    const { "day-hoc": _, "giai-thuong": __, ...rest } = { ...FULL, ...NONE, "sang-kien": 6 };
    expect(asked(scored(rest, capped))).toEqual(["scores.song-hai.day-hoc"]);
    expect(asked(scored({ ...rest, "sang-kien": 5.99 }, capped))).toHaveLength(2);
  });

  it("counts as it reads on the day", () => {
    const versions = bookOf(
      ...changed(files, "criteria", ({ scoreTables }) => {
        const [first] = scoreTables as object[];
        const later = { ...first, bonus: undefined, validFrom: "2026-07-01", validTo: "2026-07-31" };
        return { scoreTables: [{ ...first, validTo: "2026-06-30" }, later] };
      }),
    );
    const scores = { "day-hoc": 50, "co-so": 20, "doan-ket": 0, "bao-cao-muon": 0, "vi-pham": 0 };
    const withBonus = points({ ...scores, "sang-kien": 4, "giai-thuong": 4 });
    const reached = (asOf: CriteriaInput["asOf"]) =>
      assess(versions, { ...unit, asOf, scores: withBonus }).criteria.find(({ id }) => id === "song-hai.du-diem")
        ?.actual;
    expect(["2026-06-30", "2026-07-01", "2026-08-15"].map(reached)).toEqual([78, 70, 70]);
  });

  it("that has ended gives its total and no grade, and asks for nothing", () => {
    const ended = bookWithTable(() => ({ validTo: "2026-08-14" }));
    const all = scored({ ...FULL, ...NONE }, ended);
    expect(all.scores).toMatchObject([{ status: "undetermined", total: { atLeast: 100, atMost: 100 } }]);
    expect(all.scores?.[0]).not.toHaveProperty("grade");
    expect(asked(scored({}, ended))).toEqual([]);
    expect(asked(scored({}))).toHaveLength(7);
  });
});

describe("a criterion on a score", () => {
  const criterion = (scores: Record<string, number>) =>
    scored(scores).criteria.find(({ id }) => id === "song-hai.du-diem");

  it("is met from its threshold on, and undetermined while the range lies across it", () => {
    const all = { ...NONE, "co-so": 30, "doan-ket": 10 };
    expect(criterion({ ...all, "day-hoc": 30 })).toMatchObject({
      status: "met",
      required: 70,
      actual: 70,
      unit: "points",
    });
    expect(criterion({ ...all, "day-hoc": 29.99 })).toMatchObject({
      status: "not-met",
      shortfall: 0.01,
      unit: "points",
    });
    expect(criterion(all)?.status).toBe("undetermined");
    expect(criterion({ "day-hoc": 50, "co-so": 30.5, "doan-ket": 19.5 })?.status).toBe("met");
    expect(scored({ ...all, "day-hoc": 30 }).status).toBe("met");
    expect(scored({ ...all, "day-hoc": 29 }).status).toBe("not-met");
  });

  it("is of its level, as its table is", () => {
    const { unit: _, ...anyUnit } = unit;
    const open = assess(book, { ...anyUnit, scores: points({ ...FULL, ...NONE }) });
    expect(open.scores).toMatchObject([{ status: "graded", levels: ["song-hai:khoi-truong"] }]);
    expect(open.questions.map(({ path }) => path)).toEqual(["unit.level"]);
    expect(assess(book, { ...unit, unit: { level: "song-hai:cum-xa" } })).not.toHaveProperty("scores");
  });
});

describe("a rule on a score", () => {
  const rule = {
    id: "song-hai.diem",
    role: "requirement",
    appliesTo: { awards: ["bang-khen-tinh"] },
    title: { vi: "Đủ 70 điểm", en: "Seventy points" },
    conditions: {
      all: [{ fact: "score", params: { table: "song-hai.cham-diem" }, operator: "greaterThanInclusive", value: 70 }],
    },
    source: { instrument: "15/KH-UBND", section: "V", item: "9" },
  };
  const withRule = bookOf(...changed(files, "eligibility", ({ rules }) => ({ rules: [...(rules as object[]), rule] })));
  const school = (scores: Record<string, number>) => ({
    award: "bang-khen-tinh" as const,
    occasion: "so-ket" as const,
    asOf: "2026-08-15",
    nominee: { kind: "tap-the" as const, group: "song-hai:truong-hoc" as const },
    unit: { level: "song-hai:khoi-truong" as const },
    indicators: { "song-hai:lop-hoc-so": 80 },
    scores: points(scores),
  });

  it("takes the scores of a nomination", () => {
    const check = (scores: Record<string, number>) =>
      evaluate(withRule, school(scores)).checks.find(({ id }) => id === rule.id);
    expect(check({ ...FULL, ...NONE })?.status).toBe("pass");
    expect(check({ ...FULL, ...NONE, "day-hoc": 0 })).toMatchObject({ status: "fail", children: [{ shortfall: 20 }] });
    expect(check({ ...NONE })).toMatchObject({
      status: "unknown",
      children: [{ actual: { atLeast: 0, atMost: 100 }, required: { unit: "points" } }],
    });
    const open = evaluate(withRule, school({ ...NONE, "co-so": 30, "doan-ket": 10 }));
    expect(open.questions.find(({ path }) => path === "scores.song-hai.day-hoc")?.about?.vi).toBe("Dạy và học");
    expect(explain(open, { detail: "full" })).toContain("Dạy và học");
  });

  it("is decided alike by json-rules-engine", async () => {
    for (const scores of [{ ...FULL, ...NONE }, { ...NONE }, { ...FULL, ...NONE, "day-hoc": 0 }]) {
      const nomination = school(scores);
      expect(await evaluateAsync(withRule, nomination)).toEqual(evaluate(withRule, nomination));
    }
  });

  it("is refused where no table has the id", () => {
    const wrong = structuredClone(rule);
    (wrong.conditions.all[0] as { params: { table: string } }).params.table = "song-hai.khac";
    const packs = changed(files, "eligibility", ({ rules }) => ({ rules: [...(rules as object[]), wrong] }));
    expect(problemsOf(() => bookOf(...packs))).toMatchObject([
      {
        code: "unknown-id",
        params: { of: "score-table" },
        path: "rules[song-hai.diem].conditions.all[0].params.table",
      },
    ]);
  });
});

describe("what is refused", () => {
  it.each([
    ["an item that no table has", { "day-hocc": 1 }, "unknown-id", "song-hai.day-hocc"],
    ["more points than there are", { "day-hoc": 50.01 }, "too-large", "song-hai.day-hoc"],
    ["points below none", { "day-hoc": -1 }, "too-small", "song-hai.day-hoc"],
    ["a third decimal", { "day-hoc": 1.005 }, "too-precise", "song-hai.day-hoc"],
  ])("%s", (_, scores, code, id) => {
    expect(() => scored(scores)).toThrow(InvalidInputError);
    expect(problemsOf(() => scored(scores))).toMatchObject([{ code, path: `scores.${id}` }]);
    const nomination = {
      award: "giay-khen",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { kind: "tap-the" },
    } as const;
    expect(() => evaluate(book, { ...nomination, scores: points(scores) })).toThrow(InvalidNominationError);
  });

  it("names the nearest item", () => {
    expect(problemsOf(() => scored({ "day-hocc": 1 }))[0]?.candidates?.[0]).toBe("song-hai.day-hoc");
  });

  it("is a table with an item or the start of a grade twice", () => {
    const withTable = (change: (table: Record<string, never[]>) => object) => () => bookWithTable(change);
    expect(withTable(() => ({}))).not.toThrow();
    const twice = withTable(({ items = [] }) => ({ items: [...items, items[0]] }));
    expect(twice).toThrow(InvalidPackError);
    expect(problemsOf(twice)).toMatchObject([{ code: "duplicate", params: { of: "score-item" } }]);
    const sameStart = withTable(({ grades = [] }) => ({ grades: [...grades, { ...Object(grades[0]), id: "x" }] }));
    expect(problemsOf(sameStart)).toMatchObject([{ code: "duplicate", params: { of: "grade" } }]);
  });
});

describe("the words", () => {
  it("name total, grade and every item in both languages", () => {
    const { "doan-ket": _, ...rest } = { ...FULL, ...NONE, "day-hoc": 40.5, "co-so": 30 };
    const report = scored(rest);
    const vi = explain(report, { detail: "full" });
    expect(vi).toContain("Chấm điểm thi đua trường học");
    expect(vi).toContain("Chưa xếp loại được");
    expect(vi).toContain("Đoàn kết: chưa chấm / 19,5");
    expect(vi).toContain("điểm cộng: Sáng kiến: 0 / 6");
    expect(vi).toMatch(/Nội dung này được chấm bao nhiêu điểm\? Đoàn kết\./);
    const en = explain(scored({ ...FULL, ...NONE }), { detail: "full", locale: "en" });
    expect(en).toMatch(/Scores of schools: 100.points, Excellent/);
    expect(en).toMatch(/at least.70.points required, reached.100.points/);
  });
});
