import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { FIRST_DAY, LAST_DAY } from "../../src/dates.js";
import * as library from "../../src/index.js";
import { lawEligibility, lawHeader, planHeader } from "./packs.js";

const books = { anGiang, baTo, haTinh, haiDuong, national, sonLa };
const ends = [FIRST_DAY, LAST_DAY];

/** What a call gives, or the error of this library that it throws; anything else that is thrown fails the test. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof library.ThiduaError) return error;
    throw error;
  }
}

/** An achievement, a movement and a record that reach to both ends. */
const nomination = (asOf: string, award: string, closedOn: string) => ({
  award,
  occasion: "tong-ket",
  asOf,
  nominee: { kind: "ca-nhan", foundedOn: FIRST_DAY },
  movement: { launchedBy: "tinh", startedOn: FIRST_DAY, closedOn },
  record: {
    achievements: [
      { kind: "cong-hien", post: "giam-doc-so", from: FIRST_DAY, to: LAST_DAY, termEnd: LAST_DAY },
      { kind: "cong-hien", post: "bi-thu-tinh-uy", from: "2000-01-01", to: LAST_DAY },
      { kind: "cong-hien", post: "giam-doc-so", from: FIRST_DAY, to: FIRST_DAY },
    ].filter(({ from }) => from <= asOf),
    discipline: [{ level: "khien-trach", from: FIRST_DAY, to: LAST_DAY }],
    complete: ["achievements", "awards", "discipline"],
    awards: [],
  },
});

describe.each(Object.entries(books))("at the ends of the calendar, the book %s", (_, book) => {
  it.each(ends)("decides every award on %s", (day) => {
    for (const award of library.codesOf("awardOrTitle")) {
      for (const closedOn of [FIRST_DAY, "2199"]) {
        const input = nomination(day, award, closedOn);
        const decision = outcome(() => library.evaluate(book, input as never));
        expect(decision).toMatchObject({ type: "decision" });
        expect(library.screen(book, [input as never]).invalid).toEqual([]);
      }
    }
  });

  it.each(ends)("answers or refuses every other question on %s", (day) => {
    const years = [undefined, 1900, 2199];
    for (const { id } of book.deadlines) {
      for (const year of years) {
        const named = year === undefined ? {} : { year };
        const input = { id, asOf: day, ...named, anchors: { planIssuedOn: day } };
        expect(outcome(() => library.checkDeadline(book, input))).toBeDefined();
      }
    }
    for (const [from, to] of [
      [FIRST_DAY, FIRST_DAY],
      [LAST_DAY, LAST_DAY],
      [FIRST_DAY, LAST_DAY],
    ] as const) {
      expect(library.deadlines(book, { from, to }).type).toBe("deadline-list");
      expect(outcome(() => library.deadlines(book, { from, to, anchors: { planIssuedOn: day } }))).toBeDefined();
    }
    for (const { id } of book.terms) {
      expect(outcome(() => library.processingTermEnd(book, { id, startedOn: day }))).toBeDefined();
    }
    expect(library.timelineAt(book, { asOf: day }).type).toBe("timeline-view");
    for (const award of library.codesOf("awardOrTitle")) {
      const asked = { award, occasion: "hang-nam", asOf: day } as const;
      expect(library.dossierFor(book, asked).type).toBe("dossier-checklist");
      expect(library.checkDossier(book, { ...asked, documents: [] }).type).toBe("dossier-report");
      expect(library.prizeFor(book, { award, nominee: { kind: "ca-nhan" }, decidedOn: day }).type).toBe("prize-report");
      const proposals = { ...asked, year: Number(day.slice(0, 4)), unit: {}, requested: { "ca-nhan": 1 } };
      expect(outcome(() => library.checkQuota(book, proposals))).toBeDefined();
    }
  });
});

const planned = { fact: "movementYears", params: { launchedBy: ["tinh"], measure: "planned" } };

/** A pack whose every day lies at the end of the calendar. */
const lastBook = (closedOn: string) =>
  library.createRulebook([
    {
      ...lawHeader(),
      currentThrough: LAST_DAY,
      movements: [
        {
          id: "m",
          name: { vi: "m", en: "m" },
          launchedBy: "tinh",
          startedOn: "2190-01-01",
          closedOn,
          source: { instrument: "L1" },
        },
      ],
      instruments: lawHeader().instruments.map((text) => ({ ...text, inForceTo: LAST_DAY })),
    },
    planHeader(),
    lawEligibility([
      {
        id: "r",
        role: "route",
        ground: "phong-trao",
        title: { vi: "r", en: "r" },
        conditions: { all: [{ ...planned, operator: "greaterThanInclusive", value: 10 }] },
        source: { instrument: "L1", article: 1 },
        validTo: LAST_DAY,
      },
    ]),
  ]);

describe("a pack at the end of the calendar", () => {
  it.each([
    ["2199", "undetermined"],
    ["2199-12", "undetermined"],
    [LAST_DAY, "eligible"],
    ["2199-12-30", "ineligible"],
  ])("with a movement to %s is %s", (closedOn, expected) => {
    const input = { award: "giay-khen", occasion: "tong-ket", asOf: LAST_DAY, nominee: { kind: "tap-the" } } as const;
    expect(library.evaluate(lastBook(closedOn), input).outcome).toBe(expected);
  });
});
