import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import type { UnitLevelCode } from "../../src/codes.js";
import { InvalidInputError, type Rulebook } from "../../src/index.js";
import { checkQuota } from "../../src/quota/check-quota.js";
import type { QuotaInput } from "../../src/quota/types.js";
import { at, bookOf, LAW, levelled, NOTHING, PLAN, quota, text } from "./book.js";

const check = (book: Rulebook, more: Partial<QuotaInput> = {}) =>
  checkQuota(book, { ...NOTHING, requested: { "tap-the": 2 }, used: { "tap-the": 0 }, ...more });
const NOT_STATED = { status: "not-stated", limit: null, requested: 2, remaining: null, excess: null };

describe("the award and the occasion", () => {
  it("choose the quota", () => {
    const book = bookOf([quota()]);
    expect(check(book).status).toBe("within");
    expect(check(book, { occasion: "so-ket" }).status).toBe("within");
    for (const other of [{ occasion: "tong-ket" }, { award: "giay-khen" }] as const) {
      const report = check(book, other);
      expect(report).toMatchObject({ status: "not-stated", perKind: { "tap-the": NOT_STATED }, ...other });
      expect(report.notices).toMatchObject([{ code: "not-stated", concerns: ["dong-hai"] }]);
      expect(Object.keys(report.perKind)).toEqual(["tap-the"]);
      expect(report).not.toHaveProperty("source");
    }
    expect(check(bookOf([]), { requested: {} })).toMatchObject({ status: "not-stated", perKind: {}, questions: [] });
  });

  it("may be any form of a family, on any occasion", () => {
    const book = bookOf([quota({ awards: ["huan-chuong-lao-dong"], occasions: undefined })]);
    const award = "huan-chuong-lao-dong-hang-ba";
    expect(check(book, { award, occasion: "dot-xuat" }).status).toBe("within");
    expect(check(book).status).toBe("not-stated");
  });

  it("may have a quota that the text leaves open", () => {
    const notStated = { what: text("No number is given"), refersTo: text("Guidance") };
    const report = check(bookOf([quota({ limits: undefined, notStated })]));
    expect(report).toMatchObject({ status: "not-stated", perKind: { "tap-the": NOT_STATED }, source: at("3") });
    expect(report.notices).toEqual([
      {
        code: "not-stated",
        wording: notStated.what,
        why: notStated.refersTo,
        source: at("3"),
        concerns: ["so-luong"],
      },
    ]);
  });
});

describe("the unit's level", () => {
  const book = bookOf([levelled()]);
  const of = (level: UnitLevelCode, more: Partial<QuotaInput> = {}) => check(book, { unit: { level }, ...more });

  it("is bound where the clause names it", () => {
    expect(of("so-nganh")).toMatchObject({ status: "within", notices: [] });
    expect(of("cap-xa", { requested: { "tap-the": 3 } }).status).toBe("exceeded");
  });

  it("is asked for where it is missing, even though too many are proposed", () => {
    for (const count of [2, 3]) {
      const report = check(book, { requested: { "tap-the": count } });
      expect(report.status).toBe("undetermined");
      expect(report.perKind["tap-the"]).toMatchObject({
        status: "undetermined",
        limit: 2,
        remaining: null,
        excess: null,
      });
      expect(report.questions).toMatchObject([{ path: "unit.level", type: "code", settles: ["tap-the"] }]);
      expect(report.notices).toEqual([]);
    }
  });

  it("is asked for together with what was used, where that would settle the rest", () => {
    const report = checkQuota(book, { ...NOTHING, requested: { "tap-the": 2, "ca-nhan": 4 } });
    expect(report.questions.map(({ path, settles }) => [path, settles])).toEqual([
      ["unit.level", ["ca-nhan", "tap-the"]],
      ["used.tap-the", ["tap-the"]],
    ]);
  });

  it("is not asked for where no clause names levels", () => {
    expect(check(bookOf([quota()])).questions).toEqual([]);
  });

  it("may be one the text leaves unclear: undetermined, with the reason, and nothing to ask", () => {
    for (const more of [{ requested: { "tap-the": 3 } }, { requested: { "tap-the": 1 }, used: {} }]) {
      const report = of("doanh-nghiep", more);
      expect(report).toMatchObject({ status: "undetermined", questions: [], source: at("3") });
      expect(report.perKind["tap-the"]).toMatchObject({ status: "undetermined", remaining: null, excess: null });
      expect(report.notices).toEqual([
        {
          code: "not-stated",
          wording: text("Enterprises are named elsewhere"),
          source: at("2"),
          concerns: ["so-luong"],
        },
      ]);
    }
    const everyone = bookOf([levelled({ levels: undefined })]);
    expect(check(everyone, { unit: { level: "doanh-nghiep" } }).status).toBe("undetermined");
    expect(check(everyone, { unit: { level: "thon" } }).status).toBe("within");
    expect(check(everyone).questions.map(({ path }) => path)).toEqual(["unit.level"]);
  });

  it("may be one the clause is not about: not stated, with a notice", () => {
    const report = of("thon", { requested: { "tap-the": 9 } });
    expect(report).toMatchObject({ status: "not-stated", questions: [], source: at("3") });
    expect(report.perKind).toMatchObject({ "tap-the": { status: "not-stated", limit: null } });
    expect(Object.keys(report.perKind)).toEqual(["tap-the"]);
    expect(report.notices).toMatchObject([{ code: "not-stated", source: at("3"), concerns: ["so-luong"] }]);
  });

  it("makes no limit of a kind that no clause limits", () => {
    const report = check(book, { requested: { "ho-gia-dinh": 1, "tap-the": 1 } });
    expect(report.status).toBe("undetermined");
    expect(report.perKind["ho-gia-dinh"]?.status).toBe("not-stated");
    expect(report.questions.map(({ settles }) => settles)).toEqual([["tap-the"]]);
  });
});

describe("several quotas", () => {
  const limit = (atMost: number) => ({ limits: [{ kind: "tap-the", atMost }] });
  const byLevel = bookOf([
    quota({ id: "so", levels: ["so-nganh"], source: at("a"), ...limit(5) }),
    quota({ id: "xa", levels: ["cap-xa"], source: at("b"), ...limit(1) }),
  ]);

  it("are chosen by the unit's level", () => {
    expect(check(byLevel, { unit: { level: "so-nganh" } })).toMatchObject({
      status: "within",
      perKind: { "tap-the": { limit: 5 } },
      source: at("a"),
      notices: [],
    });
    expect(check(byLevel, { unit: { level: "cap-xa" } })).toMatchObject({ status: "exceeded", source: at("b") });
    expect(check(byLevel, { unit: { level: "thon" } }).notices).toHaveLength(2);
  });

  it("show no number while it hangs on the level which of them counts", () => {
    const report = checkQuota(byLevel, { ...NOTHING, requested: { "tap-the": 2 } });
    expect(report.perKind["tap-the"]).toMatchObject({ status: "undetermined", limit: null });
    expect(report.questions.map(({ path }) => path)).toEqual(["unit.level", "used.tap-the"]);
  });

  it("hold together: the smallest number counts", () => {
    const ofLaw = quota({ id: "luat", source: at("1", LAW), ...limit(1) });
    const both = bookOf([quota()], [ofLaw]);
    expect(check(both)).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 1, excess: 1 } } });
    expect(check(bookOf([levelled()], [ofLaw])).status).toBe("undetermined");
  });
});

describe("time", () => {
  const interpretation = { reading: text("A year at a time"), why: text("The clause is about yearly awards") };
  const book = bookOf([quota({ interpretation })]);

  it("includes the first and the last day", () => {
    for (const asOf of ["2022-01-01", "2025-12-31"]) expect(check(book, { asOf }).status).toBe("within");
  });

  it("knows no limit after the text has ended, and gives the last one as provisional", () => {
    const last = check(book, { asOf: "2025-12-31" });
    const after = check(book, { asOf: "2026-01-01" });
    expect(after).toMatchObject({ status: "undetermined", provisional: last.status, source: at("3") });
    const { used, requested } = last.perKind["tap-the"] ?? {};
    expect(after.perKind["tap-the"]).toEqual({
      status: "undetermined",
      limit: null,
      used,
      requested,
      remaining: null,
      excess: null,
      provisional: last.perKind["tap-the"],
    });
    expect(after.notices).toContainEqual({
      code: "text-expired",
      instrument: PLAN,
      since: "2026-01-01",
      concerns: ["so-luong"],
    });
  });

  it("asks after the text has ended for what the last one would need", () => {
    const after = check(book, { asOf: "2026-01-01", used: {} });
    expect(after).toMatchObject({ status: "undetermined", provisional: "undetermined" });
    expect(after.questions.map(({ path }) => path)).toEqual(["used.tap-the"]);
  });

  it("states nothing before the text is law", () => {
    const before = check(book, { asOf: "2021-12-31" });
    expect(before).toMatchObject({ status: "not-stated", perKind: { "tap-the": NOT_STATED } });
    expect(before).not.toHaveProperty("provisional");
    expect(before.notices.map(({ code }) => code)).toContain("not-in-force");
  });

  it("keeps silent about ended quotas beside one in force, and about levels of an ended one", () => {
    const renumbered = bookOf([
      quota({ id: "cu", validTo: "2023-12-31", limits: [{ kind: "tap-the", atMost: 1 }] }),
      quota({ validFrom: "2024-01-01" }),
    ]);
    expect(check(renumbered, { asOf: "2024-01-01" })).toMatchObject({ status: "within", notices: [] });
    const ended = check(bookOf([levelled()]), { asOf: "2026-01-01", unit: { level: "doanh-nghiep" } });
    expect(ended).toMatchObject({ status: "undetermined", provisional: "undetermined", questions: [] });
    expect(ended.notices.map(({ code }) => code)).toEqual(["text-expired"]);
  });

  it("brings what concerns the whole book", () => {
    const former = bookOf([quota()], [], { jurisdiction: { name: text("x"), level: "tinh", endedOn: "2024-10-31" } });
    expect(check(former).notices).toEqual([{ code: "succeeded", since: "2024-10-31", concerns: ["dong-hai"] }]);
    expect(check(former, { asOf: "2024-10-31" }).notices).toEqual([]);
  });

  it("chooses the version of the day", () => {
    const versions = bookOf([
      quota({ validTo: "2023-12-31", limits: [{ kind: "tap-the", atMost: 1 }] }),
      quota({ validFrom: "2024-01-01" }),
    ]);
    expect(check(versions, { asOf: "2023-12-31" }).status).toBe("exceeded");
    expect(check(versions, { asOf: "2024-01-01" })).toMatchObject({ status: "within", notices: [] });
  });

  it("says which reading the answer rests on", () => {
    const report = check(book);
    expect(report.notices).toEqual([
      {
        code: "interpretation",
        wording: interpretation.reading,
        why: interpretation.why,
        source: at("3"),
        concerns: ["so-luong"],
      },
    ]);
    expect(report.texts).toEqual({ [PLAN]: text("The text of dong-hai") });
  });
});

describe("input", () => {
  const book = bookOf([levelled()]);
  const paths = (input: unknown) => {
    try {
      checkQuota(book, input as QuotaInput);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it("counts in whole numbers from 0", () => {
    for (const count of [-1, 0.5, "1", Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(paths({ ...NOTHING, requested: { "tap-the": count } })).toEqual(["requested.tap-the"]);
      expect(paths({ ...NOTHING, used: { "ca-nhan": count } })).toEqual(["used.ca-nhan"]);
    }
    expect(paths({ ...NOTHING, requested: { "tap-the": 0 } })).toEqual([]);
  });

  it("is refused with every problem and its path", () => {
    expect(
      paths({
        award: "lao-dong",
        occasion: "quy",
        year: 2024.5,
        asOf: "2024",
        unit: { level: "huyen", named: "x" },
        requested: { nguoi: 1 },
        total: 3,
      }),
    ).toEqual(["award", "occasion", "asOf", "unit.level", "unit.named", "year", "requested.nguoi", "total"]);
    expect(paths({ ...NOTHING, award: "huan-chuong-lao-dong" })).toEqual(["award"]);
    expect(paths({ ...NOTHING, year: "2024" })).toEqual(["year"]);
    expect(paths({})).toEqual(["award", "occasion", "asOf", "year", "requested"]);
    for (const nothing of [undefined, null, []]) expect(paths(nothing)).toEqual(["$"]);
  });

  it("is refused for a year in which the plan's movement does not run, and of no plan for any year", () => {
    const asked = (year: number) => ({
      award: "bang-khen-tinh" as const,
      occasion: "hang-nam" as const,
      asOf: "2026-08-01",
      year,
      unit: { level: "so-nganh" as const },
      requested: { "tap-the": 1 },
    });
    const refusals = (year: number) => {
      try {
        checkQuota(anGiang, asked(year));
      } catch (error) {
        if (error instanceof InvalidInputError) return error.problems.map(({ path, code }) => [path, code]);
        throw error;
      }
      return [];
    };
    expect([1900, 2024, 2031, 2199].map(refusals)).toEqual(Array(4).fill([["year", "out-of-range"]]));
    expect([2025, 2030].map(refusals)).toEqual([[], []]);
    const flags = { ...asked(2024), award: "co-thi-dua-chinh-phu" as const };
    expect(checkQuota(anGiang, flags).year).toBe(2024);
  });

  it("needs a book made by createRulebook", () => {
    expect(() => check({ ...book } as Rulebook)).toThrow(InvalidInputError);
  });

  it("is not changed, and the report is plain JSON with a receipt of it", () => {
    const input: QuotaInput = Object.freeze({
      ...NOTHING,
      unit: Object.freeze({ id: "u1", level: "cap-xa" as const }),
      used: Object.freeze({ "tap-the": 1 }),
      requested: Object.freeze({ "tap-the": 1, "ca-nhan": 1, "ho-gia-dinh": 1 }),
    });
    const before = JSON.stringify(input);
    const report = checkQuota(book, input);
    expect(JSON.stringify(input)).toBe(before);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(report).toMatchObject({ type: "quota-report", award: NOTHING.award, occasion: "hang-nam", year: 2024 });
    expect(report.receipt.book).toEqual({ id: "dong-hai", version: "1.0.0", digest: book.digest });
    expect(checkQuota(book, { ...input, year: 2025 }).receipt.input).not.toBe(report.receipt.input);
    const silent = check(bookOf([]));
    expect(JSON.parse(JSON.stringify(silent))).toStrictEqual(silent);
  });
});
