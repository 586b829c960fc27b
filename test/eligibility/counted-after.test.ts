import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { type Check, evaluate, type PriorAward } from "../../src/index.js";

const certificate: PriorAward = { code: "bang-khen-thu-tuong", year: 2015, ground: "cong-trang", periodEnd: "2015" };

const leaves = (check: Check): Check[] => (check.children === undefined ? [check] : check.children.flatMap(leaves));

function streakAfter(...awards: PriorAward[]): Check | undefined {
  const decision = evaluate(national, {
    award: "huan-chuong-lao-dong-hang-ba",
    occasion: "hang-nam",
    ground: "cong-trang",
    asOf: "2026-08-01",
    nominee: { kind: "ca-nhan" },
    record: {
      ratings: Array.from({ length: 12 }, (_, index) => ({ year: 2014 + index, rating: "tot" })),
      awards,
      discipline: [],
      complete: ["ratings", "awards", "discipline"],
    },
  });
  return decision.checks
    .flatMap(leaves)
    .find(({ id, fact }) => id.includes("ca-nhan.cong-trang") && fact?.name === "ratingStreak");
}

describe("the award that a count begins after", () => {
  it("is the earliest that opens the chain", () => {
    const check = streakAfter(certificate, { ...certificate, year: 2020, periodEnd: "2020" });
    expect(check).toMatchObject({ actual: 10, countedAfter: { award: "bang-khen-thu-tuong", year: 2015 } });
  });

  it("is the award proposed where that was given later, by the end of its period", () => {
    const order = {
      ...certificate,
      code: "huan-chuong-lao-dong-hang-ba",
      year: 2022,
      periodEnd: "2021-12-31",
    } as const;
    const check = streakAfter(certificate, order);
    expect(check).toMatchObject({ actual: 4, countedAfter: { award: "huan-chuong-lao-dong-hang-ba", year: 2021 } });
  });

  it("is none where none was held", () => {
    expect(streakAfter()).toMatchObject({ actual: 0 });
    expect(streakAfter()).not.toHaveProperty("countedAfter");
  });
});
