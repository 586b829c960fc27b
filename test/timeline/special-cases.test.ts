import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { checkDeadline } from "../../src/timeline/check-deadline.js";
import { deadlines } from "../../src/timeline/deadlines.js";
import type { DeadlineInput } from "../../src/timeline/types.js";
import { bookOf, duty } from "./book.js";
import { thrown } from "./errors.js";

const title = { vi: "Vì thiên tai", en: "A natural disaster" };
const special = (due: object, more: object = {}) => ({
  specialCases: { title, judgedBy: ["so-noi-vu"], boundary: "on-or-before", due, ...more },
});
const book = bookOf({
  deadlines: [
    duty("ho-so", { monthDay: "01-31", years: { from: 2025 } }, special({ monthDay: "02-15" })),
    duty("mot-lan", { date: "2026-01-31" }, special({ date: "2026-02-15" }, { boundary: "before" })),
  ],
});
const check = (asOf: string, more: Partial<DeadlineInput> = {}) => {
  const { state, lastDay, daysLeft, lateBy, questions } = checkDeadline(book, { id: "ho-so", asOf, ...more });
  return { state, lastDay, daysLeft, lateBy, asked: questions.map(({ path }) => path) };
};

describe("a later day for special cases", () => {
  it("does not matter while the ordinary day is not over", () => {
    for (const isSpecialCase of [undefined, false] as const) {
      const more = isSpecialCase === undefined ? {} : { isSpecialCase };
      expect(check("2026-01-30", more)).toMatchObject({ state: "open", daysLeft: 1, lastDay: "2026-01-31", asked: [] });
      expect(check("2026-01-31", more)).toMatchObject({ state: "last-day", asked: [] });
      expect(check("2026-03-01", { ...more, doneOn: "2026-01-31" })).toMatchObject({ state: "done", asked: [] });
    }
  });

  it("decides between the two days, by whether the case is special", () => {
    const done = { doneOn: "2026-02-01" };
    expect(check("2026-02-20", done)).toMatchObject({
      state: "undetermined",
      lastDay: "2026-01-31",
      lateBy: undefined,
      asked: ["isSpecialCase"],
    });
    expect(check("2026-02-20", { ...done, isSpecialCase: true })).toMatchObject({
      state: "done-as-special",
      lastDay: "2026-02-15",
    });
    expect(check("2026-02-20", { ...done, isSpecialCase: false })).toMatchObject({ state: "late", lateBy: 1 });
    expect(check("2026-02-20", { doneOn: "2026-01-31", isSpecialCase: true }).state).toBe("done");
    expect(check("2026-02-20", { doneOn: "2026-02-15", isSpecialCase: true }).state).toBe("done-as-special");
  });

  it("decides what is not done yet", () => {
    const open = { doneOn: "not-done" } as const;
    expect(check("2026-02-01", open)).toMatchObject({ state: "undetermined", asked: ["isSpecialCase"] });
    expect(check("2026-02-01", { ...open, isSpecialCase: true })).toMatchObject({ state: "open", daysLeft: 14 });
    expect(check("2026-02-15", { ...open, isSpecialCase: true }).state).toBe("last-day");
    expect(check("2026-02-15", { ...open, isSpecialCase: false })).toMatchObject({ state: "late", lateBy: 15 });
    expect(check("2026-02-01")).toMatchObject({ state: "undetermined", asked: ["doneOn", "isSpecialCase"] });
  });

  it("is over for every case after its own last day: late by that many days at the least", () => {
    expect(check("2026-02-16", { doneOn: "not-done" })).toMatchObject({ state: "late", lateBy: 1, asked: [] });
    expect(check("2026-02-20", { doneOn: "2026-02-16" })).toMatchObject({ state: "late", lateBy: 1, asked: [] });
    expect(check("2026-02-16", { doneOn: "not-done", isSpecialCase: false })).toMatchObject({ lateBy: 16 });
    expect(check("2026-02-16")).toMatchObject({ state: "past", asked: ["doneOn"] });
  });

  it("has a boundary of its own", () => {
    const once = (doneOn: string) =>
      checkDeadline(book, { id: "mot-lan", asOf: "2026-03-01", doneOn, isSpecialCase: true }).state;
    expect([once("2026-02-14"), once("2026-02-15")]).toEqual(["done-as-special", "late"]);
  });

  it("is listed with the deadline, also where only it lies in the time asked about", () => {
    const list = (from: string, to: string) => deadlines(book, { from, to }).deadlines.map(({ id }) => id);
    expect(list("2026-02-15", "2026-02-28")).toEqual(["ho-so"]);
    expect(list("2026-02-14", "2026-02-28")).toEqual(["ho-so", "mot-lan"]);
    expect(list("2026-02-16", "2026-02-28")).toEqual([]);
    const [first] = deadlines(book, { from: "2026-01-31", to: "2026-01-31" }).deadlines;
    expect(first?.specialCases).toEqual({ title, lastDay: "2026-02-15", judgedBy: ["so-noi-vu"] });
  });

  it("is explained in both languages", () => {
    const said = (locale: "vi" | "en") => {
      const report = checkDeadline(book, {
        id: "ho-so",
        asOf: "2026-02-20",
        doneOn: "2026-02-01",
        isSpecialCase: true,
      });
      return explain(report, { locale, width: 300 });
    };
    expect(said("en")).toContain("done in time for a special case");
    expect(said("en")).toMatch(/In a special case \(a natural disaster\): last day 2026-02-15; judged by /);
    expect(said("vi")).toContain("Trường hợp đặc biệt (vì thiên tai): hạn cuối 15/02/2026; do Sở Nội vụ xem xét.");
  });

  it("that is no later, or of another form, is refused with its pack", () => {
    const problems = (due: object, of: object) =>
      thrown(() => bookOf({ deadlines: [duty("a", due, special(of))] }))?.problems.map(({ code, path }) => [
        code,
        path,
      ]);
    const path = "deadlines[a].specialCases.due";
    const yearly = { monthDay: "01-31", years: { from: 2025 } };
    expect(problems(yearly, { monthDay: "01-31" })).toEqual([["too-early", path]]);
    expect(problems(yearly, { monthDay: "01-15", nextYear: true })).toBeUndefined();
    expect(problems(yearly, { date: "2026-02-15" })).toEqual([["not-allowed", path]]);
    expect(problems({ date: "2026-01" }, { date: "2026-01-31" })).toEqual([["too-early", path]]);
    expect(problems({ date: "2026-01" }, { date: "2026-02-01" })).toBeUndefined();
    expect(problems({ anchor: "planIssuedOn", days: 5 }, { monthDay: "02-15" })).toEqual([["not-allowed", path]]);
  });
});
