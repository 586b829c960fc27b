import { describe, expect, it } from "vitest";
import type { RatingCode } from "../../src/codes.js";
import type { Candidacy, NominationRecord } from "../../src/nomination/types.js";
import { brief, missing, read } from "./read.js";

const rated = (from: number, ...ratings: RatingCode[]) =>
  ratings.map((rating, index) => ({ year: from + index, rating }));
const whole = (record: NominationRecord): { record: NominationRecord } => ({
  record: { ...record, complete: ["ratings", "awards"] },
});
const prior = { code: "bang-khen-thu-tuong", year: 2020, ground: "cong-trang", periodEnd: "2020" } as const;

const gap = whole({ ratings: [...rated(2021, "tot", "tot"), ...rated(2024, "tot", "tot")], awards: [] });

describe("a year without a rating in a whole list", () => {
  it("is asked for with its path and years, where leave would make it count", () => {
    expect(missing(read("ratingStreak", { atLeast: "tot" }, gap))).toEqual([
      { input: "maternityYears", years: [2023] },
    ]);
    expect(missing(read("ratingMisses", { atLeast: "tot", lastYears: 4 }, gap))).toEqual([
      { input: "maternityYears", years: [2023] },
    ]);
  });

  it("is asked for from the first title on that counts as a rating", () => {
    const title = { code: "lao-dong-tien-tien", year: 2021 } as const;
    const record = whole({ ratings: rated(2024, "tot", "tot"), awards: [title] });
    const [plain, titled] = [{ atLeast: "tot" }, { atLeast: "tot", orAwards: ["lao-dong-tien-tien"] }];
    expect(brief(read("ratingStreak", plain, record))).toBe(2);
    expect(brief(read("ratingStreak", titled, record))).toEqual([2, 5]);
    expect(missing(read("ratingStreak", titled, record))).toEqual([{ input: "maternityYears", years: [2022, 2023] }]);
    const onLeave = { record: { ...record.record, maternityYears: [2022, 2023] } };
    expect(brief(read("ratingStreak", titled, onLeave))).toBe(5);
    const after = { ...titled, after: { award: "bang-khen-thu-tuong", followedBy: titled } };
    expect(missing(read("ratingStreak", after, { record: { ...record.record, awards: [title, prior] } }))).toEqual([
      { input: "maternityYears", years: [2022, 2023] },
    ]);
  });

  it("is no excellent year, whatever the reason", () => {
    const excellent = whole({
      ratings: [...rated(2021, "xuat-sac", "xuat-sac"), ...rated(2024, "xuat-sac", "xuat-sac")],
    });
    expect(brief(read("ratingStreak", { atLeast: "xuat-sac" }, excellent))).toBe(2);
    expect(brief(read("ratingStreak", { atLeast: "hoan-thanh" }, excellent))).toEqual([2, 5]);
  });
});

describe("ratingStreak", () => {
  it.each<[string, Partial<Candidacy>, unknown]>([
    [
      "five good years to the reference year",
      whole({ ratings: rated(2021, "tot", "tot", "xuat-sac", "tot", "tot"), awards: [] }),
      5,
    ],
    [
      "a weaker year breaks it",
      whole({ ratings: rated(2021, "tot", "tot", "hoan-thanh", "tot", "tot"), awards: [] }),
      2,
    ],
    ["an unrated year in a whole list breaks it", { ...gap, nominee: { kind: "ca-nhan", woman: false } }, 2],
    ["an unrated year in the whole list of a collective breaks it", { ...gap, nominee: { kind: "tap-the" } }, 2],
    ["an unrated year of somebody who may have been on leave leaves it open", gap, [2, 5]],
    ["a year on leave counts as time", { record: { ...gap.record, maternityYears: [2023] } }, 5],
    ["no year on leave, and it breaks", { record: { ...gap.record, maternityYears: [] } }, 2],
    ["nobody was on leave before the first year rated", whole({ ratings: rated(2024, "tot", "tot"), awards: [] }), 2],
    [
      "an unrated year in a list that is not whole leaves it open",
      {
        record: {
          ratings: [
            ...rated(2019, "khong-hoan-thanh"),
            ...rated(2020, "tot", "tot", "tot"),
            ...rated(2024, "tot", "tot"),
          ],
        },
      },
      [2, 6],
    ],
    [
      "the year of the question is not counted",
      whole({ ratings: rated(2024, "tot", "tot", "khong-hoan-thanh"), awards: [] }),
      2,
    ],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("ratingStreak", { atLeast: "tot" }, nomination))).toEqual(expected);
  });

  it("does not reach back beyond the award", () => {
    const record = whole({
      ratings: rated(2016, ..."tttttttttt".split("").map(() => "tot" as const)),
      awards: [prior],
    });
    expect(brief(read("ratingStreak", { atLeast: "tot", after: "bang-khen-thu-tuong" }, record))).toBe(5);
  });

  it("is nothing after an award that was never held", () => {
    expect(
      brief(
        read(
          "ratingStreak",
          { atLeast: "tot", after: "bang-khen-thu-tuong" },
          whole({ ratings: rated(2021, "tot"), awards: [] }),
        ),
      ),
    ).toBe(0);
  });

  it("counts a year by its title where titles are accepted", () => {
    const title = { code: "tap-the-lao-dong-xuat-sac", year: 2024, ground: "cong-trang" } as const;
    const record = whole({ ratings: rated(2023, "xuat-sac", "tot", "xuat-sac"), awards: [title] });
    expect(brief(read("ratingStreak", { atLeast: "xuat-sac", orAwards: ["tap-the-lao-dong-xuat-sac"] }, record))).toBe(
      3,
    );
    expect(brief(read("ratingStreak", { atLeast: "xuat-sac" }, record))).toBe(1);
  });

  it("asks for the years that are missing", () => {
    const reading = read("ratingStreak", { atLeast: "tot", lastYears: 3 }, { record: { ratings: rated(2025, "tot") } });
    expect(missing(reading)).toEqual([{ input: "ratings", years: [2023, 2024] }, { input: "ratingsWhole" }]);
  });
});

describe("ratingCount, ratingRun and ratingMisses", () => {
  const record = whole({
    ratings: rated(2021, "xuat-sac", "xuat-sac", "tot", "xuat-sac", "hoan-thanh"),
    awards: [prior],
  });
  it("count years anywhere in the window", () => {
    expect(brief(read("ratingCount", { atLeast: "xuat-sac", after: "bang-khen-thu-tuong" }, record))).toBe(3);
    expect(brief(read("ratingRun", { atLeast: "xuat-sac", after: "bang-khen-thu-tuong" }, record))).toBe(2);
    expect(brief(read("ratingMisses", { atLeast: "tot", after: "bang-khen-thu-tuong" }, record))).toBe(1);
  });

  it("give a range where the beginning of the window is open", () => {
    const open = { record: { ratings: record.record.ratings ?? [], awards: [prior], complete: ["ratings" as const] } };
    expect(brief(read("ratingCount", { atLeast: "xuat-sac", after: "bang-khen-thu-tuong" }, open))).toEqual([0, 3]);
  });
});
