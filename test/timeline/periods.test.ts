import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { checkDeadline } from "../../src/timeline/check-deadline.js";
import { deadlines } from "../../src/timeline/deadlines.js";
import type { DeadlineInput } from "../../src/timeline/types.js";
import { bookOf, duty } from "./book.js";
import { thrown } from "./errors.js";

const book = bookOf({
  deadlines: [
    duty("nam-hoc", { monthDay: "06-15", nextYear: true, schoolYears: { from: "2024-2025", to: "2027-2028" } }),
    duty("dau-nam-hoc", { monthDay: "10-01", schoolYears: { from: "2024-2025" } }, { boundary: "before" }),
    duty("nua-nam", { halfYears: [{ monthDay: "06-15" }, { monthDay: "12-15" }], years: { from: 2025, to: 2027 } }),
    duty("sau-nua-nam", {
      halfYears: [{ monthDay: "07-10" }, { monthDay: "01-10", nextYear: true }],
      years: { from: 2025 },
    }),
    duty("nam-sau", { monthDay: "01-15", nextYear: true, years: { from: 2025 } }, { boundary: "before" }),
    duty("mai-mai", { monthDay: "11-20", years: { from: 2025 } }),
  ],
});
const check = (id: string, asOf: string, more: Partial<DeadlineInput> = {}) =>
  checkDeadline(book, { id, asOf, doneOn: "not-done", ...more });
const listed = (id: string, from: string, to: string) =>
  deadlines(book, { from, to }).deadlines.filter((each) => each.id === id);

describe("a deadline of a school year", () => {
  it("lies in the year that the text means", () => {
    expect(check("nam-hoc", "2025-06-15")).toMatchObject({ state: "last-day", schoolYear: "2024-2025" });
    expect(check("nam-hoc", "2025-06-16")).toMatchObject({ state: "late", lateBy: 1 });
    expect(check("dau-nam-hoc", "2025-09-30")).toMatchObject({ state: "last-day", schoolYear: "2025-2026" });
    expect(check("nam-hoc", "2025-06-15")).not.toHaveProperty("year");
  });

  it("is named by its school year, or by the year in which that ends", () => {
    for (const year of ["2025-2026", 2026] as const) {
      expect(check("nam-hoc", "2025-01-01", { year })).toMatchObject({
        lastDay: "2026-06-15",
        schoolYear: "2025-2026",
      });
      expect(check("dau-nam-hoc", "2025-01-01", { year }).lastDay).toBe("2025-09-30");
    }
  });

  it("has a first and a last school year", () => {
    for (const year of ["2024-2025", "2027-2028"] as const) {
      expect(check("nam-hoc", "2025-01-01", { year }).schoolYear).toBe(year);
    }
    for (const year of ["2023-2024", "2028-2029", 2024, 2029] as const) {
      expect(thrown(() => check("nam-hoc", "2025-01-01", { year }))?.problems).toMatchObject([
        { code: "out-of-range", path: "year", params: { ranges: [{ from: 2025, to: 2028 }] } },
      ]);
    }
  });

  it("is listed once for each school year, with the year of its day", () => {
    expect(
      listed("nam-hoc", "2025-01-01", "2099-12-31").map(({ lastDay, schoolYear }) => [lastDay, schoolYear]),
    ).toEqual([
      ["2025-06-15", "2024-2025"],
      ["2026-06-15", "2025-2026"],
      ["2027-06-15", "2026-2027"],
      ["2028-06-15", "2027-2028"],
    ]);
    expect(listed("dau-nam-hoc", "2026-09-30", "2027-09-29").map(({ schoolYear }) => schoolYear)).toEqual([
      "2026-2027",
    ]);
  });

  it("is met from the day after the last one before on", () => {
    expect(check("nam-hoc", "2026-06-01", { doneOn: "2025-06-16" }).state).toBe("done");
    const early = thrown(() => check("nam-hoc", "2026-06-01", { doneOn: "2025-06-15" }));
    expect(early?.problems).toMatchObject([{ path: "doneOn", params: { notBefore: "2025-06-16" } }]);
  });
});

describe("a deadline of a half-year", () => {
  it("is, unless named, that of the half-year that the day lies in", () => {
    const found = (id: string, asOf: string) => {
      const { year, half, state, lastDay } = check(id, asOf);
      return [year, half, state, lastDay];
    };
    expect(found("nua-nam", "2026-06-15")).toEqual([2026, 1, "last-day", "2026-06-15"]);
    expect(found("nua-nam", "2026-06-30")).toEqual([2026, 1, "late", "2026-06-15"]);
    expect(found("nua-nam", "2026-07-01")).toEqual([2026, 2, "open", "2026-12-15"]);
    expect(found("sau-nua-nam", "2026-01-10")).toEqual([2025, 2, "last-day", "2026-01-10"]);
    expect(found("sau-nua-nam", "2026-07-01")).toEqual([2026, 1, "open", "2026-07-10"]);
  });

  it("is the one named", () => {
    expect(check("nua-nam", "2026-12-01", { year: 2026, half: 1 })).toMatchObject({ half: 1, state: "late" });
    expect(check("nua-nam", "2026-12-01", { half: 1 })).toMatchObject({ year: 2026, half: 1 });
    expect(check("sau-nua-nam", "2026-12-01", { year: 2026, half: 2 }).lastDay).toBe("2027-01-10");
    expect(check("nua-nam", "2025-03-01", { year: 2027 })).toMatchObject({ year: 2027, half: 1 });
  });

  it("is listed for both halves", () => {
    const days = (id: string) =>
      listed(id, "2026-01-01", "2027-01-31").map(({ lastDay, year, half }) => [lastDay, year, half]);
    expect(days("nua-nam")).toEqual([
      ["2026-06-15", 2026, 1],
      ["2026-12-15", 2026, 2],
    ]);
    expect(days("sau-nua-nam")).toEqual([
      ["2026-01-10", 2025, 2],
      ["2026-07-10", 2026, 1],
      ["2027-01-10", 2026, 2],
    ]);
  });

  it("begins after the half before", () => {
    const done = (doneOn: string) => check("nua-nam", "2026-12-31", { year: 2026, half: 2, doneOn }).state;
    expect(done("2026-06-16")).toBe("done");
    expect(thrown(() => done("2026-06-15"))?.problems).toMatchObject([{ path: "doneOn" }]);
  });
});

describe("a deadline of every year", () => {
  it("may lie in the year after", () => {
    expect(check("nam-sau", "2026-01-14")).toMatchObject({ year: 2025, state: "last-day", lastDay: "2026-01-14" });
    expect(check("nam-sau", "2026-01-15")).toMatchObject({ year: 2025, state: "late" });
    expect(check("nam-sau", "2026-06-01", { year: 2026 }).lastDay).toBe("2027-01-14");
    expect(thrown(() => check("nam-sau", "2025-06-01"))?.code).toBe("invalid-input");
  });

  it("may have no last year, to the end of the calendar", () => {
    expect(check("mai-mai", "2150-11-20")).toMatchObject({ year: 2150, state: "last-day" });
    expect(listed("mai-mai", "2199-01-01", "2199-12-31").map(({ lastDay }) => lastDay)).toEqual(["2199-11-20"]);
    expect(listed("nam-sau", "2199-01-01", "2199-12-31").map(({ year }) => year)).toEqual([2198]);
    expect(thrown(() => check("nam-sau", "2199-06-01", { year: 2199 }))?.problems).toMatchObject([{ path: "year" }]);
  });
});

describe("input", () => {
  it("names no period that the deadline does not have", () => {
    expect(thrown(() => check("mai-mai", "2026-01-01", { year: "2025-2026" }))?.problems).toMatchObject([
      { code: "wrong-type", path: "year" },
    ]);
    expect(thrown(() => check("mai-mai", "2026-01-01", { half: 1 }))?.problems).toMatchObject([
      { code: "unknown-field", path: "half" },
    ]);
    for (const year of ["2025-2027", "2025", 1899]) {
      const paths = thrown(() => check("nam-hoc", "2026-01-01", { year } as never))?.problems.map(({ path }) => path);
      expect(paths).toEqual(["year"]);
    }
    expect(thrown(() => check("nua-nam", "2026-01-01", { half: 3 } as never))?.problems).toMatchObject([
      { path: "half" },
    ]);
  });
});

describe("the words", () => {
  it("name the period in both languages", () => {
    const said = (id: string, locale: "vi" | "en") => explain(check(id, "2026-06-10"), { locale });
    expect(said("nam-hoc", "vi")).toContain("(năm học 2025-2026)");
    expect(said("nam-hoc", "en")).toContain("(school year 2025-2026)");
    expect(said("nua-nam", "vi")).toContain("(6 tháng đầu năm 2026)");
    expect(said("nua-nam", "en")).toContain("(first half of 2026)");
    expect(explain(deadlines(book, { from: "2026-12-01", to: "2026-12-31" }), { locale: "en" })).toContain(
      "(second half of 2026)",
    );
  });
});

describe("a pack", () => {
  const problems = (due: object) => thrown(() => bookOf({ deadlines: [duty("a", due)] }))?.problems;

  it("has periods that end after they begin, and halves in their order", () => {
    expect(problems({ monthDay: "11-15", years: { from: 2027, to: 2026 } })).toMatchObject([
      { code: "pack-mistake", params: { mistake: "reversed-days" }, path: "deadlines[a].due.years.to" },
    ]);
    expect(problems({ monthDay: "06-15", schoolYears: { from: "2026-2027", to: "2025-2026" } })).toMatchObject([
      { code: "pack-mistake", params: { mistake: "reversed-days" }, path: "deadlines[a].due.schoolYears.to" },
    ]);
    // A school year is named as the text names it.
    const [reversed] = problems({ monthDay: "06-15", schoolYears: { from: "2026-2027", to: "2025-2026" } }) ?? [];
    expect(reversed?.params).toMatchObject({ value: "2025-2026", other: "2026-2027" });
    const halves = [{ monthDay: "12-15" }, { monthDay: "06-15" }];
    expect(problems({ halfYears: halves, years: { from: 2025 } })).toMatchObject([
      { code: "too-early", path: "deadlines[a].due.halfYears[1]" },
    ]);
    expect(problems({ halfYears: halves.slice(1), years: { from: 2025 } })).not.toEqual([]);
    expect(problems({ monthDay: "06-15", schoolYears: { from: "2025-2027" } })).toMatchObject([{ code: "bad-format" }]);
    expect(problems({ monthDay: "11-15", years: { from: 2026, to: 2026 } })).toBeUndefined();
  });

  it("has days that the calendar has in some of its years", () => {
    const impossible = (path: string) => [
      { code: "pack-mistake", params: { mistake: "impossible-day" }, path: `deadlines[a]${path}` },
    ];
    expect(problems({ monthDay: "02-30", schoolYears: { from: "2025-2026" } })).toMatchObject(
      impossible(".due.monthDay"),
    );
    const halves = [{ monthDay: "06-31" }, { monthDay: "12-15" }];
    expect(problems({ halfYears: halves, years: { from: 2025 } })).toMatchObject(
      impossible(".due.halfYears[0].monthDay"),
    );
    const leapDay = { monthDay: "02-29", years: { from: 2027, to: 2027 } };
    expect(problems(leapDay)).toMatchObject(impossible(".due.monthDay"));
    expect(problems({ ...leapDay, nextYear: true })).toBeUndefined();
  });
});
