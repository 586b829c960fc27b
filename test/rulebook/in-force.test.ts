import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { addDays } from "../../src/dates.js";
import { periodsOf, standingOf } from "../../src/rulebook/in-force.js";

const statements = [...anGiang.awards, ...anGiang.rules];
const turns = [...new Set(statements.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter(
  (day) => day !== undefined,
);
/** Every day on which something may turn, with the days around it. */
const days = turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]).sort();
const standingsOn = (day: string) => statements.map((statement) => standingOf(statement, day)).join();

describe("periods", () => {
  it("number the days on which every statement stands the same alike, and no others", () => {
    const periodOf = periodsOf(statements);
    expect(turns.length).toBeGreaterThan(2);
    for (const one of days) {
      for (const other of days) {
        expect(periodOf(one) === periodOf(other), `${one}, ${other}`).toBe(standingsOn(one) === standingsOn(other));
      }
    }
  });

  it("turn on a first day, and on the day after a last one", () => {
    const periodOf = periodsOf([{ validFrom: "2026-01-01", validTo: "2026-09-30" }]);
    expect(["2025-12-31", "2026-01-01", "2026-09-30", "2026-10-01"].map(periodOf)).toEqual([0, 1, 1, 2]);
  });

  it("are one where nothing turns", () => {
    expect(periodsOf([{}])("2026-01-01")).toBe(0);
  });
});
