import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, InvalidNominationError, type Nomination, type Problem, recommend } from "../../src/index.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
} as const;

function problemsOf(input: unknown): readonly Problem[] {
  try {
    evaluate(anGiang, input as Nomination);
  } catch (error) {
    if (error instanceof InvalidNominationError) return error.problems;
    throw error;
  }
  return [];
}

describe("a nomination", () => {
  it.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["$"]],
    ["a list", [], ["$"]],
    ["an empty object", {}, ["award", "occasion", "asOf", "nominee"]],
    ["a field nobody knows", { ...nomination, colour: "red" }, ["colour"]],
    ["a day that does not exist", { ...nomination, asOf: "2026-02-30" }, ["asOf"]],
    ["a time instead of a day", { ...nomination, asOf: "2026-08-01T00:00:00Z" }, ["asOf"]],
    ["an abbreviation for a code", { ...nomination, award: "BKTTg" }, ["award"]],
    ["a family instead of a class", { ...nomination, award: "huan-chuong-lao-dong" }, ["award"]],
    [
      "a year as a text",
      { ...nomination, record: { ratings: [{ year: "2024", rating: "tot" }] } },
      ["record.ratings[0].year"],
    ],
    [
      "a year to come",
      { ...nomination, record: { ratings: [{ year: 2027, rating: "tot" }] } },
      ["record.ratings[0].year"],
    ],
    [
      "a decision to come",
      {
        ...nomination,
        record: { awards: [{ code: "bang-khen-tinh", year: 2026, ground: "cong-trang", decidedOn: "2026-12-31" }] },
      },
      ["record.awards[0].decidedOn"],
    ],
    [
      "two ratings for one year",
      {
        ...nomination,
        record: {
          ratings: [
            { year: 2024, rating: "tot" },
            { year: 2024, rating: "xuat-sac" },
          ],
        },
      },
      ["record.ratings[1]"],
    ],
    [
      "a discipline that is neither imposed nor pending",
      { ...nomination, record: { discipline: [{ from: "2026-01-01" }] } },
      ["record.discipline[0]"],
    ],
    [
      "a discipline that ends before it begins",
      { ...nomination, record: { discipline: [{ level: "canh-cao", from: "2026-02-01", to: "2026-01-01" }] } },
      ["record.discipline[0]"],
    ],
    [
      "a judgement the book does not ask for",
      { ...nomination, judgements: { "an-giang.tieu-bieu": { holds: true, by: "x" } } },
      ["judgements.an-giang.tieu-bieu"],
    ],
    ["an indicator nobody measures", { ...nomination, indicators: { "ho-so": 90 } }, ["indicators.ho-so"]],
    [
      "a percentage over 100",
      { ...nomination, indicators: { "ho-so-truc-tuyen": 101 } },
      ["indicators.ho-so-truc-tuyen"],
    ],
    [
      "two faults",
      { ...nomination, occasion: "sơ kết", nominee: { kind: "tap-the", group: "x" } },
      ["occasion", "nominee.group"],
    ],
  ])("with %s is refused with the path", (_, input, paths) => {
    expect(problemsOf(input).map(({ path }) => path)).toEqual(paths);
  });

  it("offers the nearest codes", () => {
    expect(problemsOf({ ...nomination, award: "bang-khen-tinhh" })[0]?.candidates).toContain("bang-khen-tinh");
    expect(
      problemsOf({ ...nomination, judgements: { "an-giang.tieu-bieu": { holds: true, by: "x" } } })[0]?.candidates?.[0],
    ).toBe("an-giang.tieu-bieu-xuat-sac");
  });

  it("says what it expected and what came, also in the error's own words", () => {
    expect(() => evaluate(anGiang, { ...nomination, asOf: "1/8/2026" })).toThrow(
      'asOf: expected a civil date, YYYY-MM-DD, received "1/8/2026"',
    );
  });

  it("that only lacks facts is never an error", () => {
    expect(problemsOf(nomination)).toEqual([]);
    expect(problemsOf({ ...nomination, record: { complete: ["ratings"] } })).toEqual([]);
  });

  it("has an award that counts for nothing in recommend", () => {
    const { award: _, ...candidacy } = nomination;
    const { receipt: __, ...recommended } = recommend(anGiang, nomination);
    const { receipt: ___, ...withoutAward } = recommend(anGiang, candidacy);
    const outcomes = ({ decisions }: typeof recommended) => decisions.map(({ award, outcome }) => [award, outcome]);
    expect(outcomes(recommended)).toEqual(outcomes(withoutAward));
    expect(outcomes(recommended)).toHaveLength(8);
  });
});
