import { describe, expect, it } from "vitest";
import { distinctAwards, sameAward } from "../../src/facts/same-award.js";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/truth.js";
import type { PriorAward } from "../../src/nomination/types.js";

const flag: PriorAward = { code: "co-thi-dua-tinh", year: 2022, ground: "cong-trang" };
const title: PriorAward = { code: "chien-si-thi-dua-co-so", year: 2022, ground: "cong-trang" };

describe("sameAward", () => {
  it.each<[string, PriorAward, PriorAward, number]>([
    ["a title of one year is one, whatever its numbers", { ...title, number: "1" }, { ...title, number: "2" }, TRUE],
    ["a title of two years is two", title, { ...title, year: 2023 }, FALSE],
    ["two forms", flag, { ...flag, code: "bang-khen-tinh" }, FALSE],
    ["one number, differently spaced", { ...flag, number: "15/QĐ-UBND" }, { ...flag, number: "15 /qđ-ubnd" }, TRUE],
    ["one number in two years", { ...flag, number: "15" }, { ...flag, year: 2021, number: "15" }, FALSE],
    ["two numbers", { ...flag, number: "15" }, { ...flag, number: "16" }, FALSE],
    ["two days", { ...flag, decidedOn: "2023-01-05" }, { ...flag, decidedOn: "2023-02-05" }, FALSE],
    ["one day", { ...flag, decidedOn: "2023-01-05" }, { ...flag, decidedOn: "2023-01-05" }, UNKNOWN],
    ["two grounds", flag, { ...flag, ground: "phong-trao" }, FALSE],
    ["a number on one row only", { ...flag, number: "15" }, flag, UNKNOWN],
  ])("%s", (_, a, b, expected) => {
    expect(sameAward(a, b)).toBe(expected);
    expect(sameAward(b, a)).toBe(expected);
  });
});

describe("distinctAwards", () => {
  it("gives the fewest and the most awards that rows can be", () => {
    expect(distinctAwards([])).toEqual({ min: 0, max: 0 });
    expect(distinctAwards([flag, flag, { ...flag, year: 2023 }])).toEqual({ min: 2, max: 3 });
    expect(distinctAwards([title, title, title])).toEqual({ min: 1, max: 1 });
  });
});
