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
      daysOff: HOLIDAYS.map((date) => ({ date })),
      workingSaturdays: [],
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

  it("tells the days off and working Saturdays within it, in their order, each once and where it counts", () => {
    const end = processingTermEnd(national, {
      id: "nha-nuoc.cho-y-kien",
      startedOn: "2026-08-17",
      // The day it starts, a Sunday, a Saturday that is off, and days beyond the end.
      holidays: ["2026-08-31", "2026-08-20", "2026-08-17", "2026-08-23", "2026-08-29", "2026-08-31", "2026-12-24"],
      workingSaturdays: ["2026-08-29", "2026-08-22", "2026-12-26"],
    });
    expect(end.lastDay).toBe("2026-09-01");
    expect(end.daysOff).toEqual([{ date: "2026-08-20" }, { date: "2026-08-31" }]);
    expect(end.workingSaturdays).toEqual([{ date: "2026-08-22" }]);
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

  it("takes the days off of the book where no holidays are given: an empty list says that there are none", () => {
    expect(processingTermEnd(national, reply)).toMatchObject({ lastDay: "2026-05-07", certain: true });
    expect(processingTermEnd(national, { ...reply, holidays: [] })).toMatchObject({
      lastDay: "2026-05-04",
      certain: true,
    });
  });

  it.each([
    // Tết of 2026 is off from 16 to 20 February.
    ["2026-02-13", "2026-03-06", true],
    // Tết of 2025 is off from 27 to 31 January.
    ["2025-01-24", "2025-02-14", true],
    // 22 August is worked for 31 August; 1 and 2 September are off.
    ["2026-08-17", "2026-08-28", true],
    ["2026-08-20", "2026-09-07", true],
    // 2 January is off for 10 January.
    ["2025-12-31", "2026-01-15", true],
    ["2025-04-25", "2025-05-13", true],
    ["2026-11-05", "2026-11-19", true],
    // 23 November is only proposed as a day off.
    ["2026-11-09", "2026-11-23", false],
    ["2026-12-17", "2026-12-31", true],
    ["2026-12-18", "2027-01-01", false],
    ["2024-12-30", "2025-01-14", false],
    ["2024-12-31", "2025-01-15", true],
  ])("of ten working days from %s is %s by the days off of the book", (startedOn, day, certain) => {
    const { lastDay, provisional, certain: isCertain } = processingTermEnd(national, { ...reply, startedOn });
    expect([lastDay ?? provisional ?? day, isCertain]).toEqual([day, certain]);
  });

  it("has the weekdays off and the working Saturdays of two years, each within its calendar", () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const { daysOff, workingSaturdays, validFrom, validTo } of national.calendars) {
      for (const { date } of daysOff) expect([1, 2, 3, 4, 5]).toContain(weekday(date));
      for (const { date } of workingSaturdays) expect(weekday(date)).toBe(6);
      for (const { date } of [...daysOff, ...workingSaturdays]) expect(validFrom <= date && date <= validTo).toBe(true);
    }
    expect(
      national.calendars.map(({ daysOff, workingSaturdays }) => [daysOff.length, workingSaturdays.length]),
    ).toEqual([
      [12, 1],
      [14, 2],
    ]);
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
    ["2026-10-01", null, "2026-10-15", "provision-ended"],
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
