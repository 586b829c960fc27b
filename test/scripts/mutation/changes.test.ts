import { describe, expect, it } from "vitest";
import { changed, changePath, possibleChanges } from "../../../src/testing/mutation/changes.js";
import {
  byDayOfYear,
  byDegree,
  byNextDay,
  byOne,
  byPartOfYear,
  byRounding,
  bySchoolYear,
  bySwap,
  byUnit,
} from "../../../src/testing/mutation/steps.js";
import type { PackFile } from "../../../src/testing/pack-file.js";

const file = (room: string, lists: object): PackFile => ({
  path: "file.json",
  document: { pack: "plan", room, ...lists },
});

/** What a file is changed to, each with its place. */
const changesIn = (room: string, lists: object) =>
  possibleChanges(file(room, lists)).map((change) => `${changePath(change)} ${change.to}`);

describe("a step", () => {
  it("moves a date by its own unit", () => {
    expect(byUnit("2026-03-01")).toEqual(["2026-02-28", "2026-03-02"]);
    expect(byUnit("2026-12")).toEqual(["2026-11", "2027-01"]);
    expect(byUnit("2026-Q1")).toEqual(["2025-Q4", "2026-Q2"]);
    expect(byUnit("2026")).toEqual(["2025", "2027"]);
    expect(byNextDay("2026-02-28")).toEqual(["2026-03-01"]);
    expect(byDayOfYear("03-01")).toEqual(["02-28", "03-02"]);
    expect(byDayOfYear("12-31")).toEqual(["12-30", "01-01"]);
  });

  it("reaches the days of a calendar", () => {
    const [off, worked] = [
      { date: "2026-01-02", source: {} },
      { date: "2026-01-10", source: {} },
    ];
    const calendars = [{ id: "2026", daysOff: [off], workingSaturdays: [worked], undecided: ["2026-11-23"] }];
    expect(changesIn("dossier", { calendars })).toEqual([
      "calendars[0: 2026].daysOff[0].date 2026-01-01",
      "calendars[0: 2026].daysOff[0].date 2026-01-03",
      "calendars[0: 2026].workingSaturdays[0].date 2026-01-09",
      "calendars[0: 2026].workingSaturdays[0].date 2026-01-11",
      "calendars[0: 2026].undecided[0] 2026-11-24",
    ]);
  });

  it("moves a number by one, and nothing else", () => {
    expect(byOne(5)).toEqual([4, 6]);
    expect(byOne(true)).toEqual([]);
    expect(byOne("5")).toEqual([]);
    expect(byOne(null)).toEqual([]);
  });

  it("moves a rating, and the severity of a discipline, to its neighbours", () => {
    expect(byDegree("xuat-sac")).toEqual(["tot"]);
    expect(byDegree("tot")).toEqual(["xuat-sac", "hoan-thanh"]);
    expect(byDegree("canh-cao")).toEqual(["khien-trach", "ha-bac-luong"]);
    expect(byDegree("giay-khen")).toEqual([]);
    expect(byDegree(3)).toEqual([]);
  });

  it("moves a part of every year by its own unit", () => {
    expect(byPartOfYear("Q1")).toEqual(["Q4", "Q2"]);
    expect(byPartOfYear("12")).toEqual(["11", "01"]);
    expect(byPartOfYear("06-30")).toEqual(["06-29", "07-01"]);
    expect(byPartOfYear(12)).toEqual([]);
    expect(bySchoolYear("2025-2026")).toEqual(["2024-2025", "2026-2027"]);
  });

  it("rounds a share in the other ways", () => {
    expect(byRounding("up")).toEqual(["down", "nearest"]);
  });

  it("reaches the points, caps and grades of a table of scores, and the rounding of a share", () => {
    const items = [{ id: "i", atMost: 40 }];
    const scoreTables = [
      { id: "t", items, bonus: { items, atMost: 10 }, penalty: { items }, grades: [{ id: "g", from: 50 }] },
    ];
    expect(changesIn("criteria", { scoreTables }).filter((one) => / (41|11|51)$/.test(one))).toEqual([
      "scoreTables[0: t].items[0].atMost 41",
      "scoreTables[0: t].bonus.items[0].atMost 41",
      "scoreTables[0: t].bonus.atMost 11",
      "scoreTables[0: t].penalty.items[0].atMost 41",
      "scoreTables[0: t].grades[0].from 51",
    ]);
    const quotas = [{ id: "q", limits: [{ kind: "tap-the", share: { percent: 5, rounding: "up" } }] }];
    expect(changesIn("quota", { quotas })).toContain("quotas[0: q].limits[0].share.rounding nearest");
    expect(changesIn("timeline", { milestones: [{ id: "m", on: { part: "12", years: { from: 2026 } } }] })).toContain(
      "milestones[0: m].on.part 11",
    );
  });

  it("swaps whether the threshold itself is enough", () => {
    expect(bySwap("greaterThan")).toEqual(["greaterThanInclusive"]);
    expect(bySwap("lessThanInclusive")).toEqual(["lessThan"]);
    expect(bySwap("before")).toEqual(["on-or-before"]);
    expect(bySwap("equal")).toEqual([]);
  });
});

describe("the changes of a file", () => {
  it("reach every leaf, however deep, and the numbers among its parameters", () => {
    const leaf = {
      fact: "f",
      params: { atLeastYears: 2, after: { atLeast: "xuat-sac" } },
      operator: "equal",
      value: 7,
    };
    const place = "rules[0: r].conditions.all[0].not.any[0]";
    expect(changesIn("eligibility", { rules: [{ id: "r", conditions: { all: [{ not: { any: [leaf] } }] } }] })).toEqual(
      [
        `${place}.params.atLeastYears 1`,
        `${place}.params.atLeastYears 3`,
        `${place}.params.after.atLeast tot`,
        `${place}.value 6`,
        `${place}.value 8`,
      ],
    );
  });

  it("leave places in texts and texts alone", () => {
    const source = { instrument: "1/L", article: 3, clause: 2 };
    expect(changesIn("eligibility", { rules: [{ id: "r", title: { vi: "5", en: "5" }, source }] })).toEqual([]);
  });

  it("reach the days of a duty, but no boundary where there is no day", () => {
    const yearly = { monthDay: "11-15", years: { from: 2025, to: 2030 } };
    expect(
      changesIn("timeline", {
        deadlines: [
          { id: "a", boundary: "before", due: yearly, quantity: { atLeast: 1 } },
          { id: "b", boundary: "before", due: { anchor: "planIssuedOn", days: 15 } },
          { id: "c", boundary: "before", due: { notStated: {} } },
        ],
        phases: [{ id: "p", from: "2025", to: "2027" }],
        milestones: [{ id: "m", on: "2027" }],
      }),
    ).toEqual([
      "deadlines[0: a].boundary on-or-before",
      "deadlines[0: a].due.monthDay 11-14",
      "deadlines[0: a].due.monthDay 11-16",
      "deadlines[0: a].due.years.from 2024",
      "deadlines[0: a].due.years.from 2026",
      "deadlines[0: a].due.years.to 2029",
      "deadlines[0: a].due.years.to 2031",
      "deadlines[0: a].quantity.atLeast 0",
      "deadlines[0: a].quantity.atLeast 2",
      "deadlines[1: b].boundary on-or-before",
      "deadlines[1: b].due.days 14",
      "deadlines[1: b].due.days 16",
      "phases[0: p].from 2024",
      "phases[0: p].from 2026",
      "phases[0: p].to 2026",
      "phases[0: p].to 2028",
      "milestones[0: m].on 2026",
      "milestones[0: m].on 2028",
    ]);
  });

  it("reach quotas, sets, votes, terms and prizes, but no number that is not given", () => {
    expect(changesIn("quota", { quotas: [{ id: "q", limits: [{ kind: "tap-the", atMost: 2 }] }] })).toEqual([
      "quotas[0: q].limits[0].atMost 1",
      "quotas[0: q].limits[0].atMost 3",
    ]);
    expect(
      changesIn("dossier", {
        sets: [{ id: "s", copies: null }],
        votes: [{ id: "v", atLeastPercent: 80 }],
        terms: [{ id: "t", workingDays: 10 }],
      }),
    ).toEqual([
      "votes[0: v].atLeastPercent 79",
      "votes[0: v].atLeastPercent 81",
      "terms[0: t].workingDays 9",
      "terms[0: t].workingDays 11",
    ]);
    expect(changesIn("prizes", { prizes: [{ id: "p", coefficient: 1.5 }] })).toEqual([
      "prizes[0: p].coefficient 0.5",
      "prizes[0: p].coefficient 2.5",
    ]);
  });

  it("are made on a copy, and touch one value", () => {
    const original = file("quota", { quotas: [{ id: "q", limits: [{ atMost: 2 }, { atMost: 5 }] }] });
    const change = { path: ["quotas", 0, "limits", 1, "atMost"], to: 6 };
    expect(changed(original, change).document.quotas).toEqual([{ id: "q", limits: [{ atMost: 2 }, { atMost: 6 }] }]);
    expect(original.document.quotas).toEqual([{ id: "q", limits: [{ atMost: 2 }, { atMost: 5 }] }]);
  });
});
