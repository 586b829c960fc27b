import { describe, expect, it } from "vitest";
import type { PriorAward } from "../../src/nomination/types.js";
import { blank, brief, missing, read, rowOf } from "./read.js";

const order = (more: Partial<PriorAward>): PriorAward => ({
  code: "huan-chuong-lao-dong-hang-ba",
  year: 2020,
  ground: "cong-trang",
  ...more,
});

/** The years of the clock of an award that is on file alone. */
function clockYears(award: PriorAward) {
  const row = rowOf({ ...blank, record: { awards: [award] } });
  const { min, max, own } = row.clocks.of(row);
  return [min[0], max[0], own[0]];
}

describe("the years of an award's clock", () => {
  it.each<[string, Partial<PriorAward>, [min: number, max: number, own: number]]>([
    ["the end of the period", { periodEnd: "2019-06-30", decidedOn: "2021-01-15" }, [2019, 2019, 2019]],
    [
      "the day of a decision that states none",
      { periodEnd: "not-stated", decidedOn: "2021-01-15" },
      [2021, 2021, 2021],
    ],
    ["the year of a decision that states none, or the next", { periodEnd: "not-stated" }, [2020, 2021, 2020]],
    ["the year, or the one before", {}, [2019, 2020, 2020]],
    ["the year of the decision, or the one before", { decidedOn: "2020-09-02" }, [2019, 2020, 2020]],
    ["the award's year, or that of a later decision", { decidedOn: "2021-01-15" }, [2020, 2021, 2020]],
  ])("%s", (_, more, years) => {
    expect(clockYears(order(more))).toEqual(years);
  });
});

describe("a period that is not known", () => {
  const after = "huan-chuong-lao-dong-hang-ba";
  const record = (award: PriorAward, first = 2020) => ({
    record: {
      ratings: Array.from({ length: 2026 - first }, (_, index) => ({ year: first + index, rating: "tot" as const })),
      awards: [award],
      complete: ["ratings" as const, "awards" as const],
    },
  });
  const streak = (award: PriorAward, first?: number) =>
    read(
      "ratingStreak",
      { atLeast: "tot", after: { award: after, followedBy: { atLeast: "tot" } } },
      record(award, first),
    );
  const misses = (award: PriorAward, first?: number) =>
    read(
      "ratingMisses",
      { atLeast: "tot", after: { award: after, followedBy: { atLeast: "tot" } } },
      record(award, first),
    );

  it("is asked for where the year before would count", () => {
    expect(brief(streak(order({})))).toEqual([5, 6]);
    expect(missing(streak(order({})))).toEqual([{ input: "priorPeriodEnd", entry: 0 }]);
    expect(brief(streak(order({ periodEnd: "2019" })))).toBe(6);
  });

  it("is not held against a year before that was weaker", () => {
    expect(brief(streak(order({}), 2021))).toBe(5);
    expect(brief(misses(order({}), 2021))).toBe(0);
  });

  it("is asked for where a weaker year lies between the award's year and its decision", () => {
    const late = order({ decidedOn: "2021-01-15" });
    expect(brief(misses(late, 2022))).toEqual([0, 1]);
    expect(missing(misses(late, 2022))).toEqual([{ input: "priorPeriodEnd", entry: 0 }]);
  });

  it("is no answer without the day of the decision", () => {
    const none = order({ periodEnd: "not-stated" });
    expect(brief(streak(none, 2021))).toEqual([4, 5]);
    expect(missing(streak(none, 2021))).toEqual([{ input: "priorDecision", entry: 0 }]);
    expect(brief(streak({ ...none, decidedOn: "2021-01-15" }, 2021))).toBe(4);
  });

  it("leaves open what the award proposed has rewarded", () => {
    const nomination = record(order({}));
    const proposed = { fact: "ratingStreak", params: { atLeast: "tot", sinceSameAward: {} } };
    expect(brief(read(proposed.fact, proposed.params, nomination, [], "huan-chuong-lao-dong-hang-ba"))).toEqual([5, 6]);
  });
});
