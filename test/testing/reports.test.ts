import { describe, expect, it } from "vitest";
import { createRulebook, InvalidInputError } from "../../src/index.js";
import {
  type Case,
  findUndecided,
  findUnreached,
  findUntestedThresholds,
  mutatePack,
  parseCaseFile,
  runCases,
} from "../../src/testing.js";
import { inventedBook, readInvented } from "../packs/books.js";
import { LAW, rated } from "../scripts/mutation/book.js";

const book = createRulebook(LAW.map(({ document }) => document));
const two = rated("two", { 2023: "tot", 2024: "hoan-thanh", 2025: "tot" }, "eligible");
const one = rated("one", { 2022: "xuat-sac", 2023: "hoan-thanh", 2025: "tot" }, "ineligible");
const three = rated("three", { 2023: "tot", 2024: "tot", 2025: "tot" }, "eligible");

describe("what is untested of a pack", () => {
  it("is every provision without a case", () => {
    expect(findUnreached(book, [])).toMatchObject({
      provisions: 2,
      unreached: [
        { list: "listings", id: "giay-khen" },
        { list: "rules", id: "giay-khen.ba-nam" },
      ],
    });
    expect(findUnreached(book, [two]).unreached).toEqual([]);
  });

  it("is a rule that applies to nobody in a case", () => {
    const plan = readInvented("song-hai");
    const unreached = (id: string) =>
      findUnreached(
        inventedBook("song-hai"),
        plan.cases.filter((each) => each.id === id),
      ).unreached.map((each) => each.id);
    expect(unreached("nong-dan.khong-can-sang-tao")).toContain("song-hai.sang-tao");
    expect(unreached("sang-tao.khong")).not.toContain("song-hai.sang-tao");
  });

  it("is the side of a rule that no case shows", () => {
    const sides = (...cases: Case[]) =>
      findUndecided(book, cases)
        .undecided.filter(({ list }) => list === "rules")
        .map((rule) => rule.sides);
    expect(sides()).toEqual([["for", "against"]]);
    expect(sides(two)).toEqual([["against"]]);
    expect(sides(two, one)).toEqual([]);
  });

  it("may be tested by the cases of another book", () => {
    const sides = findUndecided(book, [two], [{ book, cases: [one] }]).undecided.filter(({ list }) => list === "rules");
    expect(sides).toEqual([]);
  });

  it("is a threshold without a case at, below and above it", () => {
    const lacking = (...cases: Case[]) => findUntestedThresholds(book, cases).untested.map((each) => each.lacking);
    expect(lacking()).toEqual([["below", "at", "above"]]);
    expect(lacking(two)).toEqual([["below", "above"]]);
    expect(lacking(two, one)).toEqual([["above"]]);
    expect(lacking(two, one, three)).toEqual([]);
  });

  it("is a number that may change unnoticed", () => {
    const report = mutatePack({ id: "law", files: LAW, cases: [two, one] });
    expect(report).toMatchObject({ survived: 0, refused: 0 });
    expect(report.killed).toBe(report.mutations.length);
  });
});

describe("reports", () => {
  it("are plain JSON with their type and the book they are about", () => {
    const reports = [
      runCases(book, [two, rated("wrong", { 2025: "tot" }, "eligible")]),
      findUnreached(book, [two]),
      findUndecided(book, [two]),
      findUntestedThresholds(book, [two]),
    ];
    for (const report of reports) {
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(report.receipt.book.id).toBe("law");
    }
    expect(reports.map(({ type }) => type)).toEqual([
      "case-report",
      "reach-report",
      "decides-report",
      "threshold-report",
    ]);
  });

  it("name an error of a case and go on", () => {
    const refused: Case = { ...two, id: "refused", input: { award: "giay-khenn" } };
    const { cases, passed, failed } = runCases(book, [refused, two]);
    expect([passed, failed]).toEqual([1, 1]);
    expect(cases[0]).toMatchObject({ id: "refused", status: "error", error: expect.stringContaining("giay-khen") });
  });

  it("are of books alone", () => {
    for (const report of [runCases, findUnreached, findUndecided, findUntestedThresholds]) {
      expect(() => report({} as never, [])).toThrow(InvalidInputError);
    }
  });
});

describe("a file of cases", () => {
  it("is refused with the path of what is wrong", () => {
    expect(parseCaseFile({ book: "law", cases: [two] }).cases).toEqual([two]);
    const wrong = { book: "law", cases: [{ ...two, protects: "short", call: "evaluat" }] };
    try {
      parseCaseFile(wrong);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).problems.map(({ path }) => path)).toEqual([
        "cases[0].protects",
        "cases[0].call",
      ]);
    }
  });
});
