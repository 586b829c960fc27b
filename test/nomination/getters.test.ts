import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { withRow } from "../../src/facts/rows.js";
import { evaluate, type Nomination, recommend, screen } from "../../src/index.js";

const award = (year: number) => ({
  code: "bang-khen-tinh" as const,
  year,
  ground: "cong-trang" as const,
  number: `${year}`,
});
const outer: Nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "ca-nhan", name: "Nguyễn Thị Ngoài", group: "can-bo-cong-chuc" },
  record: {
    ratings: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: "xuat-sac" })),
    awards: [award(2018), award(2019), award(2020), award(2021)],
    complete: ["ratings", "awards", "discipline"],
    discipline: [],
  },
};
const inner: Nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the", name: "Tập thể Trong" },
  record: { ratings: [{ year: 2025, rating: "hoan-thanh" }], complete: ["ratings"] },
};

/** A copy of which one field is a getter that works first. */
function watched(path: readonly (string | number)[], work: () => void): Nomination {
  const copy = structuredClone(outer);
  let place = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as typeof place;
  const name = path.at(-1) as string;
  const value = place[name];
  Object.defineProperty(place, name, {
    enumerable: true,
    get() {
      work();
      return value;
    },
  });
  return copy;
}

const PLACES = [
  ["award"],
  ["nominee", "kind"],
  ["nominee", "name"],
  ["record", "ratings"],
  ["record", "awards", 3, "year"],
  ["record", "awards", 3, "number"],
  ["record", "complete"],
];
const plain = { inner: evaluate(anGiang, inner), outer: evaluate(anGiang, outer) };

describe("a getter of a nomination that decides another meanwhile", () => {
  it.each(PLACES.map((path) => [path.join("."), path] as const))("%s leaves both answers right", (_, path) => {
    const answers: unknown[] = [];
    const work = () => void answers.push(evaluate(anGiang, inner), recommend(anGiang, inner), screen(anGiang, [inner]));
    expect(evaluate(anGiang, watched(path, work))).toEqual(plain.outer);
    expect(recommend(anGiang, watched(path, work)).decisions).toEqual(recommend(anGiang, outer).decisions);
    expect(screen(anGiang, [watched(path, work)]).outcomes).toEqual(screen(anGiang, [outer]).outcomes);
    expect(answers.length).toBeGreaterThan(3);
    for (let at = 0; at < answers.length; at += 3) expect(answers[at]).toEqual(plain.inner);
  });

  it("may throw, and the next answer is right", () => {
    for (const path of PLACES) {
      const failing = watched(path, () => {
        throw new Error("no more");
      });
      expect(() => evaluate(anGiang, failing)).toThrow();
      expect(evaluate(anGiang, outer)).toEqual(plain.outer);
    }
  });
});

describe("a row that is lent again", () => {
  it("has no text and no number of the nomination before", () => {
    evaluate(anGiang, outer);
    recommend(anGiang, outer);
    withRow((row) => {
      const words = JSON.stringify({ ...row, derived: undefined, clocks: undefined });
      expect(words).not.toContain("Nguyễn");
      expect(words).not.toContain("bang-khen");
      const { awards, ratings } = row.numbers.record;
      const left = [awards.year, awards.code, ratings.year, row.clocks.firstDay];
      // Written over, and not cut off: the next nomination needs their room again.
      expect(left.every((numbers) => numbers.length > 0)).toBe(true);
      expect(new Set(left.flat())).toEqual(new Set([0]));
      expect([row.awardNumber, row.groundNumber, row.numbers.nominee.kind]).toEqual([-1, -1, -1]);
      for (let year = 1900; year < 2200; year += 1) expect(row.rankIn(year)).toBe(-1);
    });
  });
});
