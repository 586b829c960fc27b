import { describe, expect, it } from "vitest";
import { timelineAt } from "../../src/timeline/timeline-at.js";
import { bookOf, INTERPRETATION, milestone, phase, SOURCE } from "./book.js";
import { thrown } from "./errors.js";

const book = bookOf({
  phases: [phase("gd-2", "2027", "2030"), phase("gd-1", "2025", "2027")],
  milestones: [
    milestone("tong-ket", "tong-ket", "2030"),
    milestone("so-ket", "so-ket", "2027", { interpretation: INTERPRETATION }),
  ],
});

const phasesOn = (date: string, of = book) =>
  timelineAt(of, { asOf: date }).phases.map(({ id, certain }) => [id, certain]);

describe("the phases of a day", () => {
  it.each([
    ["2024-12-31", []],
    ["2025-01-01", [["gd-1", false]]],
    ["2025-12-30", [["gd-1", false]]],
    ["2025-12-31", [["gd-1", true]]],
    ["2026-06-01", [["gd-1", true]]],
    ["2026-12-31", [["gd-1", true]]],
    [
      "2027-01-01",
      [
        ["gd-1", false],
        ["gd-2", false],
      ],
    ],
    [
      "2027-12-31",
      [
        ["gd-1", false],
        ["gd-2", false],
      ],
    ],
    ["2028-01-01", [["gd-2", true]]],
    ["2030-01-01", [["gd-2", true]]],
    ["2030-01-02", [["gd-2", false]]],
    ["2030-12-31", [["gd-2", false]]],
    ["2031-01-01", []],
  ])("on %s are %j", (date, phases) => {
    expect(phasesOn(date)).toEqual(phases);
  });

  it("are certain to the first and the last day where both are exact", () => {
    const exact = bookOf({ phases: [phase("a", "2025-06-21", "2025-12-31"), phase("b", "2026-01-01", "2026-03-31")] });
    expect(phasesOn("2025-06-20", exact)).toEqual([]);
    expect(phasesOn("2025-06-21", exact)).toEqual([["a", true]]);
    expect(phasesOn("2025-12-31", exact)).toEqual([["a", true]]);
    expect(phasesOn("2026-01-01", exact)).toEqual([["b", true]]);
  });

  it("are not certain on a day that two exact phases share", () => {
    const shared = bookOf({ phases: [phase("a", "2025-06-21", "2026-01-01"), phase("b", "2026-01-01", "2026-03-31")] });
    expect(phasesOn("2026-01-01", shared)).toEqual([
      ["a", false],
      ["b", false],
    ]);
  });

  it("of another pack neither conflict nor make it uncertain", () => {
    const source = { instrument: "2/L", article: 1 };
    const two = bookOf({ phases: [phase("b", "2025", "2030")] }, { phases: [phase("a", "2024", "2030", { source })] });
    const view = timelineAt(two, { asOf: "2026-01-01" });
    expect(view.phases.map(({ id, certain, pack, layer }) => [id, certain, pack, layer])).toEqual([
      ["a", true, "luat", "law"],
      ["b", true, "tinh-x", "province"],
    ]);
    expect(view.notices).toEqual([]);
  });

  it("keep what the plan says of them", () => {
    expect(timelineAt(book, { asOf: "2026-01-01" }).phases).toStrictEqual([
      {
        id: "gd-1",
        title: { vi: "Giai đoạn gd-1", en: "Phase gd-1" },
        from: "2025",
        to: "2027",
        certain: true,
        source: SOURCE,
        layer: "province",
        pack: "tinh-x",
      },
    ]);
  });
});

describe("phases that overlap", () => {
  const later = { instrument: "01/KH", section: "V", item: "2" };
  const own = bookOf({ phases: [phase("gd-1", "2025", "2027"), phase("a-2", "2027", "2030", { source: later })] });
  const conflicts = (date: string) => timelineAt(own, { asOf: date }).notices.filter(({ code }) => code === "conflict");

  it("are told with both and the source of the later", () => {
    expect(conflicts("2027-05-01")).toStrictEqual([
      {
        code: "conflict",
        wording: { vi: "Các giai đoạn chồng lên nhau", en: "The phases overlap" },
        source: later,
        concerns: ["gd-1", "a-2"],
      },
    ]);
  });

  it("are not told on a day that only one can hold", () => {
    expect(conflicts("2026-12-31")).toEqual([]);
    expect(conflicts("2028-01-01")).toEqual([]);
  });
});

describe("the reviews around a day", () => {
  const around = (date: string, of = book) => {
    const { previous, next } = timelineAt(of, { asOf: date });
    return [previous?.id, next?.id];
  };

  it.each([
    ["2025-01-01", undefined, "so-ket"],
    ["2027-12-31", undefined, "so-ket"],
    ["2028-01-01", "so-ket", "tong-ket"],
    ["2030-12-31", "so-ket", "tong-ket"],
    ["2031-01-01", "tong-ket", undefined],
  ])("on %s are %s and %s", (date, previous, next) => {
    expect(around(date)).toEqual([previous, next]);
  });

  it("take the one that can begin first where two end on one day", () => {
    const same = bookOf({
      milestones: [milestone("a", "tong-ket", "2030-12-31"), milestone("b", "so-ket", "2030-Q4")],
    });
    expect(around("2030-01-01", same)).toEqual([undefined, "b"]);
    expect(around("2031-01-01", same)).toEqual(["a", undefined]);
  });

  it("carry the last day they can fall on", () => {
    expect(timelineAt(book, { asOf: "2026-01-01" }).next).toStrictEqual({
      id: "so-ket",
      occasion: "so-ket",
      title: { vi: "Mốc so-ket", en: "Review so-ket" },
      on: "2027",
      lastDay: "2027-12-31",
      source: SOURCE,
      layer: "province",
      pack: "tinh-x",
    });
  });

  it("bring the readings they rest on, and only while shown", () => {
    const readings = (date: string) =>
      timelineAt(book, { asOf: date }).notices.filter(({ code }) => code === "interpretation");
    expect(readings("2026-01-01")).toStrictEqual([
      {
        code: "interpretation",
        wording: INTERPRETATION.reading,
        why: INTERPRETATION.why,
        source: SOURCE,
        concerns: ["so-ket"],
      },
    ]);
    expect(readings("2028-01-01")).toHaveLength(1);
    expect(readings("2031-01-01")).toEqual([]);
  });
});

describe("timelineAt", () => {
  it("tells what ended under the plan, from the day after", () => {
    const codes = (date: string) => timelineAt(book, { asOf: date }).notices.map(({ code }) => code);
    expect(codes("2026-09-30")).not.toContain("law-amended");
    expect(codes("2026-10-01")).toContain("law-amended");
    expect(timelineAt(book, { asOf: "2026-10-01" }).texts).toEqual({
      "1/L": { vi: "Luật số 1", en: "Law 1" },
      "2/L": { vi: "Luật số 2", en: "Law 2" },
      "01/KH": { vi: "Kế hoạch 01", en: "Plan 01" },
    });
  });

  it("tells that the text of a phase has ended", () => {
    const ended = bookOf({
      phases: [
        phase("gd", "2025", "2026", { source: { instrument: "1/L", section: "I" } }),
        phase("later", "2027", "2030"),
      ],
    });
    const view = timelineAt(ended, { asOf: "2026-11-01" });
    expect(view.phases.map(({ id }) => id)).toEqual(["gd"]);
    expect(view.notices.filter(({ concerns }) => concerns?.includes("gd")).map(({ code }) => code)).toEqual([
      "law-amended",
    ]);
  });

  it("gives plain data", () => {
    for (const asOf of ["2024-01-01", "2027-06-01", "2031-01-01"]) {
      const view = timelineAt(book, { asOf });
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
      expect(view).toMatchObject({ type: "timeline-view", date: asOf });
    }
  });

  it.each(["2027", "2027-02-29", "", 20270101, null, undefined])("refuses %j as a day", (date) => {
    expect(thrown(() => timelineAt(book, { asOf: date as string }))).toMatchObject({
      code: "invalid-input",
      problems: [{ path: "asOf" }],
    });
  });

  it("refuses a book that createRulebook did not make", () => {
    expect(thrown(() => timelineAt({ ...book }, { asOf: "2027-01-01" }))).toMatchObject({
      problems: [{ path: "book" }],
    });
  });
});
