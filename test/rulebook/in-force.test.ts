import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { dayNumber } from "../../src/dates/numbers.js";
import { addDays } from "../../src/dates.js";
import { compiledBook } from "../../src/rulebook/compile.js";
import { forceStatusOn, numberPeriods, versionsOn } from "../../src/rulebook/in-force.js";

const statements = [...anGiang.listings, ...anGiang.rules];
const turns = [...new Set(statements.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter(
  (day) => day !== undefined,
);
/** Every day on which something may turn, with the days around it. */
const days = turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]).sort();
const standingsOn = (day: string) => statements.map((statement) => forceStatusOn(statement, day)).join();

describe("periods", () => {
  it("number the days on which every statement stands the same alike, and no others", () => {
    const periodOf = numberPeriods(statements);
    expect(turns.length).toBeGreaterThan(2);
    for (const one of days) {
      for (const other of days) {
        expect(periodOf(dayNumber(one)) === periodOf(dayNumber(other)), `${one}, ${other}`).toBe(
          standingsOn(one) === standingsOn(other),
        );
      }
    }
  });

  it("turn on a first day, and on the day after a last one", () => {
    const periodOf = numberPeriods([{ validFrom: "2026-01-01", validTo: "2026-09-30" }]);
    expect([2025_12_31, 2026_01_01, 2026_09_30, 2026_10_01].map(periodOf)).toEqual([0, 1, 1, 2]);
  });

  it("are one where nothing turns", () => {
    expect(numberPeriods([{}])(2026_01_01)).toBe(0);
  });
});

describe("versions", () => {
  const version = (id: string, validFrom?: string, validTo?: string, pack = "law") => ({
    pack,
    layer: "law" as const,
    id,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  });
  const both = [version("a", "2020-01-01", "2024-12-31"), version("a", "2026-01-01"), version("b")];

  it("are one for each statement: in force, else the last, else the next", () => {
    const on = (day: string) =>
      versionsOn(both, day).map(({ provision: entry, forceStatus: standing }) => [entry.validFrom, standing]);
    const b = [undefined, "in-force"];
    expect(on("2019-01-01")).toEqual([["2020-01-01", "not-yet"], b]);
    expect(on("2024-12-31")).toEqual([["2020-01-01", "in-force"], b]);
    expect(on("2025-06-01")).toEqual([["2020-01-01", "ended"], b]);
    expect(on("2026-01-01")).toEqual([["2026-01-01", "in-force"], b]);
  });

  it("of two packs are two, also under one id", () => {
    expect(versionsOn([version("a"), version("a", undefined, undefined, "plan")], "2026-01-01")).toHaveLength(2);
  });

  it.each(["2023-01-01", "2025-06-30", "2025-07-01", "2026-10-01"])("are the same of compiled rules on %s", (day) => {
    const compiled = versionsOn(compiledBook(national).rules, day);
    expect(compiled.map(({ provision: { rule }, forceStatus }) => ({ provision: rule, forceStatus }))).toEqual(
      versionsOn(national.rules, day),
    );
  });
});
