import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { timelineAt } from "../../src/timeline/timeline-at.js";
import { bookOf, milestone } from "./book.js";
import { thrown } from "./errors.js";

const yearly = (on: object, more: object = {}) => ({ ...milestone("so-ket", "so-ket", "2026"), on, ...more });
const reviews = (on: object, day: string, more: object = {}) => {
  const book = bookOf({ milestones: [yearly(on, more), milestone("tong-ket", "tong-ket", "2030-12")] });
  const { previous, next } = timelineAt(book, { asOf: day });
  return [previous, next].map((review) => review && [review.id, review.on, review.lastDay, review.year]);
};

describe("a review of every year", () => {
  const december = { part: "12-15", years: { from: 2026, to: 2029 } };

  it("is the last one and the next one in turn, and the final review follows", () => {
    const of = (year: number) => ["so-ket", `${year}-12-15`, `${year}-12-15`, year];
    expect(reviews(december, "2025-03-01")).toEqual([undefined, of(2026)]);
    expect(reviews(december, "2026-12-15")).toEqual([undefined, of(2026)]);
    expect(reviews(december, "2026-12-16")).toEqual([of(2026), of(2027)]);
    expect(reviews(december, "2028-01-01")).toEqual([of(2027), of(2028)]);
    const last = ["tong-ket", "2030-12", "2030-12-31", undefined];
    expect(reviews(december, "2029-12-16")).toEqual([of(2029), last]);
    expect(reviews(december, "2060-01-01")).toEqual([last, undefined]);
  });

  it("may be known to the month, the quarter or the year, and have no last year", () => {
    const next = (part?: string) => reviews({ ...(part && { part }), years: { from: 2026 } }, "2028-12-01")[1];
    expect(next("12")).toEqual(["so-ket", "2028-12", "2028-12-31", 2028]);
    expect(next("Q4")).toEqual(["so-ket", "2028-Q4", "2028-12-31", 2028]);
    expect(next()).toEqual(["so-ket", "2028", "2028-12-31", 2028]);
    expect(next("02-29")).toEqual(["so-ket", "2029-02", "2029-02-28", 2029]);
  });

  it("is not held under a text that is over", () => {
    const on = { part: "06-15", years: { from: 2020 } };
    const underEnded = { source: { instrument: "1/L", section: "V" } };
    const last = ["so-ket", "2026-06-15", "2026-06-15", 2026];
    expect(reviews(on, "2026-06-01", underEnded)[1]).toEqual(last);
    expect(reviews(on, "2026-07-01", underEnded)[1]?.[0]).toBe("tong-ket");
    expect(reviews(on, "2026-07-01", underEnded)[0]).toEqual(last);
    expect(reviews(on, "2026-07-01")[1]?.[3]).toBe(2027);
  });

  it("is explained with its year", () => {
    const view = timelineAt(bookOf({ milestones: [yearly(december)] }), { asOf: "2027-06-01" });
    expect(explain(view, { locale: "vi" })).toContain("Sắp tới: Mốc so-ket (2027), 15/12/2027");
    expect(explain(view, { locale: "en" })).toContain("Over: Review so-ket (2026), 2026-12-15");
  });

  it("has years in their order, and a part of a year", () => {
    const problems = (on: object) => thrown(() => bookOf({ milestones: [yearly(on)] }))?.problems;
    expect(problems({ years: { from: 2027, to: 2026 } })).toMatchObject([
      { code: "pack-mistake", params: { mistake: "reversed-days" }, path: "milestones[so-ket].on.years.to" },
    ]);
    expect(problems({ part: "02-30", years: { from: 2026 } })).toMatchObject([
      { params: { mistake: "impossible-day" }, path: "milestones[so-ket].on.part" },
    ]);
    for (const part of ["Q5", "13", "12-32", "2026"]) {
      expect(problems({ part, years: { from: 2026 } })).toMatchObject([{ code: "bad-format" }]);
    }
  });
});
