import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NominationRecord, PriorAward, YearRating } from "../../src/nomination/types.js";
import { brief, read } from "./read.js";

const FIRST = 2014;
const LAST = 2025;
const year = fc.integer({ min: FIRST, max: LAST });
const certificate = (given: number): PriorAward => ({
  code: "bang-khen-tinh",
  year: given,
  ground: "cong-trang",
  periodEnd: String(given),
});
const title = (given: number): PriorAward => ({ code: "chien-si-thi-dua-co-so", year: given, ground: "cong-trang" });
const ratings = (weak: readonly number[]): YearRating[] =>
  Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index).map((rated) => ({
    year: rated,
    rating: weak.includes(rated) ? "hoan-thanh" : "tot",
  }));

const after = { award: "bang-khen-tinh", followedBy: { atLeast: "tot" } };
const level = { atLeast: "tot", after };

describe("a chain after one of several awards", () => {
  it("holds exactly where it holds after any of them", () => {
    fc.assert(
      fc.property(
        fc.array(year, { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(year),
        fc.array(year, { maxLength: 2 }),
        (certificates, titles, weak) => {
          const record: NominationRecord = {
            ratings: ratings(weak),
            awards: [...certificates.map(certificate), ...titles.map(title)],
            complete: ["ratings", "awards"],
          };
          const number = (fact: string, params: object) => brief(read(fact, params, { record })) as number;
          const holds =
            number("ratingStreak", level) >= 5 &&
            number("ratingMisses", level) === 0 &&
            number("awardCount", { award: "chien-si-thi-dua-co-so", after }) >= 3;
          const holdsAfter = (given: number) =>
            LAST - given >= 5 && !weak.some((w) => w > given) && titles.filter((t) => t > given).length >= 3;
          expect(holds).toBe(certificates.some(holdsAfter));
        },
      ),
    );
  });

  it("is not left open by a year that only an earlier award would need", () => {
    const record: NominationRecord = {
      ratings: ratings([]).filter((rated) => rated.year !== 2016),
      awards: [certificate(2014), certificate(2019)],
      complete: ["awards"],
    };
    expect(brief(read("ratingMisses", level, { record }))).toBe(0);
    expect(brief(read("ratingStreak", level, { record }))).toEqual([6, 11]);
  });

  it("shows how it breaks after the latest award", () => {
    const record: NominationRecord = {
      ratings: ratings([2022]),
      awards: [certificate(2014), certificate(2019)],
      complete: ["ratings", "awards"],
    };
    expect(brief(read("ratingMisses", level, { record }))).toBe(1);
    expect(brief(read("ratingStreak", level, { record }))).toBe(3);
  });
});
