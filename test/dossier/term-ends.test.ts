import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import {
  dossierFor,
  InvalidInputError,
  type ProcessingTermInput,
  processingTermEnd,
  UnknownCodeError,
} from "../../src/index.js";

const HOLIDAYS = ["2026-04-27", "2026-04-30", "2026-05-01"] as const;
const reply: ProcessingTermInput = { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20" };

describe("the end of a term", () => {
  it("counts working days from the day after, holidays left out", () => {
    // 21-24 April are four, 28 and 29 two, 4-7 May four.
    expect(processingTermEnd(national, { ...reply, holidays: HOLIDAYS })).toMatchObject({
      limit: "at-most",
      workingDays: 10,
      lastDay: "2026-05-07",
      certain: true,
      source: { instrument: "152/2025/NĐ-CP", article: 34, clause: 6 },
      notices: [],
    });
  });

  it("counts a Saturday worked in exchange", () => {
    const start = { id: "nha-nuoc.cho-y-kien", startedOn: "2026-08-17", holidays: ["2026-08-31"] };
    const without = processingTermEnd(national, start);
    const withSaturday = processingTermEnd(national, { ...start, workingSaturdays: ["2026-08-22"] });
    expect([without.lastDay, withSaturday.lastDay]).toEqual(["2026-09-01", "2026-08-28"]);
  });

  it("is refused at its first day, where it leads out of the calendar", () => {
    let paths: string[] = [];
    try {
      processingTermEnd(national, { id: "nha-nuoc.cho-y-kien", startedOn: "2199-12-30", holidays: [] });
    } catch (error) {
      paths = error instanceof InvalidInputError ? error.problems.map(({ path }) => path) : [];
    }
    expect(paths).toEqual(["startedOn"]);
  });

  it("is a day at the earliest where no holidays are given: an empty list says that there are none", () => {
    expect(processingTermEnd(national, reply)).toMatchObject({ lastDay: "2026-05-04", certain: false });
    expect(processingTermEnd(national, { ...reply, holidays: [] })).toMatchObject({
      lastDay: "2026-05-04",
      certain: true,
    });
  });

  it.each([
    ["nha-nuoc.tham-dinh.bo-noi-vu", 20, "at-most"],
    ["nha-nuoc.tham-dinh.bo-tinh", 30, "at-most"],
    ["nha-nuoc.cong-khai", 10, "at-least"],
    ["nha-nuoc.trinh-sau-y-kien", 10, "at-most"],
    ["nha-nuoc.tra-ho-so", 10, "at-most"],
    ["nha-nuoc.bao-khong-dong-y", 10, "at-most"],
    ["nha-nuoc.hien-vat.it", 10, "at-most"],
    ["nha-nuoc.hien-vat.nhieu", 20, "at-most"],
  ])("%s is %d working days, %s", (id, workingDays, limit) => {
    expect(processingTermEnd(national, { id, startedOn: "2026-03-02" })).toMatchObject({ workingDays, limit });
  });

  it.each([
    ["2025-06-30", null, undefined, "not-in-force"],
    ["2025-07-01", "2025-07-15", undefined, undefined],
    ["2026-09-30", "2026-10-14", undefined, undefined],
    ["2026-10-01", null, "2026-10-15", "text-replaced"],
  ])("begun on %s is %s", (startedOn, lastDay, provisional, notice) => {
    const end = processingTermEnd(national, { ...reply, startedOn });
    expect([end.lastDay, end.provisional, end.notices[0]?.code]).toEqual([lastDay, provisional, notice]);
    expect(JSON.parse(JSON.stringify(end))).toStrictEqual(end);
  });

  it("is refused for what is no query, and offers the nearest terms", () => {
    expect(() => processingTermEnd(national, { ...reply, holidays: ["2026-02-30"] })).toThrow(InvalidInputError);
    expect(() => processingTermEnd(national, { id: "nha-nuoc.cho-y-kien" } as never)).toThrow(InvalidInputError);
    expect(() => processingTermEnd(national, { ...reply, days: 3 } as never)).toThrow(InvalidInputError);
    expect(() => processingTermEnd(national, { ...reply, id: "nha-nuoc.y-kien" })).toThrow(
      expect.objectContaining({ candidates: expect.arrayContaining(["nha-nuoc.cho-y-kien"]) }),
    );
    expect(() => processingTermEnd(national, { ...reply, id: "x" })).toThrow(UnknownCodeError);
  });
});

describe("the terms of a checklist", () => {
  it("are those of the award, each of which can be asked for its end", () => {
    const asked = { award: "bang-khen-thu-tuong", occasion: "tong-ket", asOf: "2026-08-01" } as const;
    const { terms } = dossierFor(national, asked);
    expect(terms).not.toEqual([]);
    for (const { id, workingDays } of terms) {
      expect(processingTermEnd(national, { id, startedOn: "2026-08-03" })).toMatchObject({ id, workingDays });
    }
    expect(dossierFor(national, { ...asked, award: "bang-khen-tinh" }).terms).toEqual([]);
  });
});
