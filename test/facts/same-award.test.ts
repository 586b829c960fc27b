import { describe, expect, it } from "vitest";
import { fewestAwards, mostAwards, sameAward } from "../../src/facts/same-award.js";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/truth.js";
import type { PriorAward } from "../../src/nomination/types.js";
import { blank, rowOf } from "./read.js";

const rowWith = (...awards: PriorAward[]) => rowOf({ ...blank, record: { awards } });
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
    const row = rowWith(a, b);
    expect(sameAward(row, 0, 1)).toBe(expected);
    expect(sameAward(row, 1, 0)).toBe(expected);
  });
});

describe("fewestAwards and mostAwards", () => {
  const bounds = (...awards: PriorAward[]) => {
    const row = rowWith(...awards);
    const entries = awards.map((_, entry) => entry);
    return [fewestAwards(row, entries), mostAwards(row, entries)];
  };

  it("give the fewest and the most awards that entries can be", () => {
    expect(bounds()).toEqual([0, 0]);
    expect(bounds(flag, flag, { ...flag, year: 2023 })).toEqual([2, 3]);
    expect(bounds(title, title, title)).toEqual([1, 1]);
  });
});
