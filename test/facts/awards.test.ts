import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { FactDefinition } from "../../src/facts/definition.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { NominationRecord, PriorAward } from "../../src/nomination/types.js";
import { blank, brief, missing, read, rowOf } from "./read.js";

const award = (code: PriorAward["code"], year: number, more: Partial<PriorAward> = {}): PriorAward => ({
  code,
  year,
  ground: "cong-trang",
  periodEnd: String(year),
  ...more,
});
const whole = (awards: PriorAward[]): { record: NominationRecord } => ({ record: { awards, complete: ["awards"] } });
const partial = (awards: PriorAward[]): { record: NominationRecord } => ({ record: { awards } });
const INFINITE = Number.POSITIVE_INFINITY;

describe("held", () => {
  const params = { award: "bang-khen-tinh", exceptGrounds: ["dot-xuat"], exceptThematic: true };
  it.each([
    ["it is on file", partial([award("bang-khen-tinh", 2020)]), true],
    ["a whole list has none", whole([]), false],
    ["a list left out", {}, "unknown"],
    ["a list that is not whole has none", partial([]), "unknown"],
    ["only another form is on a whole list", whole([award("giay-khen", 2020)]), false],
    ["only one on an excluded ground", whole([award("bang-khen-tinh", 2020, { ground: "dot-xuat" })]), false],
    ["only a thematic one", whole([award("bang-khen-tinh", 2020, { ground: "phong-trao", thematic: true })]), false],
    [
      "a movement one that is not thematic",
      whole([award("bang-khen-tinh", 2020, { ground: "phong-trao", thematic: false })]),
      true,
    ],
    [
      "a movement one of which it is not said",
      whole([award("bang-khen-tinh", 2020, { ground: "phong-trao" })]),
      "unknown",
    ],
    ["one whose ground is not given", whole([{ code: "bang-khen-tinh", year: 2020 }]), "unknown"],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("held", params, nomination))).toEqual(expected);
  });

  it("asks for the ground that decides, and for none of a title", () => {
    const open = whole([
      { code: "bang-khen-tinh", year: 2020 },
      { code: "giay-khen", year: 2021 },
    ]);
    expect(missing(read("held", params, open))).toEqual([{ input: "priorGround", entry: 0 }]);
    const titled = whole([{ code: "chien-si-thi-dua-tinh", year: 2020 }]);
    expect(brief(read("held", { award: "chien-si-thi-dua-tinh", ground: "cong-trang" }, titled))).toBe(true);
  });

  it("takes any class of a family", () => {
    expect(
      brief(read("held", { award: "huan-chuong-lao-dong" }, partial([award("huan-chuong-lao-dong-hang-ba", 2015)]))),
    ).toBe(true);
  });

  it("asks whether the list is whole, or for the list", () => {
    expect(missing(read("held", params, partial([])))).toEqual([{ input: "awardsWhole" }]);
    expect(missing(read("held", params, {}))).toEqual([{ input: "awards" }]);
  });
});

describe("awardCount", () => {
  const titles = [2021, 2022, 2024].map((year) => award("chien-si-thi-dua-co-so", year));
  it.each([
    ["a whole list", { award: "chien-si-thi-dua-co-so" }, whole(titles), 3],
    [
      "three in a list that is not whole are at least three",
      { award: "chien-si-thi-dua-co-so" },
      partial(titles),
      [3, INFINITE],
    ],
    [
      "a window of the last two years ends at the reference year",
      { award: "chien-si-thi-dua-co-so", lastYears: 2 },
      whole(titles),
      1,
    ],
    [
      "the year of the question is not counted",
      { award: "chien-si-thi-dua-co-so" },
      whole([...titles, award("chien-si-thi-dua-co-so", 2026)]),
      3,
    ],
    [
      "after an award that was never held there is nothing",
      { award: "chien-si-thi-dua-co-so", after: "bang-khen-thu-tuong" },
      whole(titles),
      0,
    ],
    [
      "only years after the award",
      { award: "chien-si-thi-dua-co-so", after: "bang-khen-thu-tuong" },
      whole([award("bang-khen-thu-tuong", 2021), ...titles]),
      2,
    ],
    [
      "the earliest such award opens the window",
      { award: "chien-si-thi-dua-co-so", after: "bang-khen-thu-tuong" },
      whole([award("bang-khen-thu-tuong", 2021), award("bang-khen-thu-tuong", 2024), ...titles]),
      2,
    ],
    [
      "the end of the period rewarded opens it, not the decision",
      { award: "chien-si-thi-dua-co-so", after: "bang-khen-thu-tuong" },
      whole([award("bang-khen-thu-tuong", 2022, { periodEnd: "2020" }), ...titles]),
      3,
    ],
    [
      "a later award may be missing from the list",
      { award: "chien-si-thi-dua-co-so", after: "bang-khen-thu-tuong" },
      partial([award("bang-khen-thu-tuong", 2021), ...titles]),
      [0, INFINITE],
    ],
  ])("%s", (_, params, nomination, expected) => {
    expect(brief(read("awardCount", params, nomination))).toEqual(expected);
  });

  it("ends the window at a reference year that is given", () => {
    expect(
      brief(read("awardCount", { award: "chien-si-thi-dua-co-so" }, { ...whole(titles), referenceYear: 2022 })),
    ).toBe(2);
  });
});

describe("awardStreak", () => {
  const params = { award: "chien-si-thi-dua-co-so" };
  const years = (...list: number[]) => list.map((year) => award("chien-si-thi-dua-co-so", year));
  it.each([
    ["two years up to the reference year", whole(years(2024, 2025)), 2],
    ["a gap breaks it", whole(years(2023, 2025)), 1],
    ["nothing in the reference year", whole(years(2023, 2024)), 0],
    ["a gap in a list that is not whole may be filled", partial(years(2023, 2025)), [1, INFINITE]],
  ])("%s", (_, nomination, expected) => {
    expect(brief(read("awardStreak", params, nomination))).toEqual(expected);
  });
});

describe("yearsSince", () => {
  it("counts from the year before the calendar's first too, where the award may reward one that ended then", () => {
    const nomination = { ...whole([{ code: "lao-dong-tien-tien", year: 1900 }]), asOf: "1901-06-30" };
    const since = { award: "lao-dong-tien-tien" };
    expect(brief(read("yearsSince", { since }, nomination))).toEqual([0, 2]);
  });

  it.each([
    ["ten years on the very day", { nominee: { kind: "tap-the", foundedOn: "2016-08-15" } }, 10],
    ["one day short", { nominee: { kind: "tap-the", foundedOn: "2016-08-16" } }, 9],
    ["a year only", { nominee: { kind: "tap-the", foundedOn: "2016" } }, [9, 10]],
    ["a year that is not over", { nominee: { kind: "tap-the", foundedOn: "2026" } }, 0],
    ["a year the day of which decides", { nominee: { kind: "tap-the", foundedOn: "2025" } }, [0, 1]],
    ["nothing given", {}, "unknown"],
  ] as const)("founding: %s", (_, nomination, expected) => {
    expect(brief(read("yearsSince", { since: "founding" }, nomination))).toEqual(expected);
  });

  it("counts from the latest award of a whole list", () => {
    const list = whole([
      award("bang-khen-tinh", 2015, { periodEnd: "2015-01-10" }),
      award("bang-khen-tinh", 2020, { periodEnd: "2020-08-16" }),
    ]);
    expect(brief(read("yearsSince", { since: { award: "bang-khen-tinh" } }, list))).toBe(5);
    expect(
      brief(read("yearsSince", { since: { award: "bang-khen-tinh" } }, partial(list.record.awards ?? []))),
    ).toEqual([0, 5]);
    const undated = whole([{ code: "bang-khen-tinh", year: 2020, ground: "cong-trang", decidedOn: "2020-08-16" }]);
    const since = read("yearsSince", { since: { award: "bang-khen-tinh" } }, undated);
    expect(brief(since)).toEqual([5, 7]);
    expect(missing(since)).toEqual([{ input: "priorPeriodEnd", entry: 0 }]);
  });
});

describe("yearsSince of an award whose wait has hardly begun", () => {
  it.each([
    ["in a year that is not over", { year: 2026 }, [0, 1]],
    ["for a period that is not over", { year: 2026, decidedOn: "2026-08-01", periodEnd: "2026-12-31" }, 0],
    ["of which the period may have ended any day", { year: 2026, periodEnd: "2026" }, 0],
  ] as const)("is none, never less: %s", (_, given, expected) => {
    const entry = { code: "bang-khen-tinh", ground: "cong-trang", ...given } as const;
    const since = (nomination: ReturnType<typeof whole>) =>
      brief(read("yearsSince", { since: { award: "bang-khen-tinh" } }, nomination));
    expect(since(whole([entry]))).toEqual(expected);
    expect(since(partial([entry]))).toEqual(expected);
  });
});

describe("awards that only the numbers of their decisions tell apart", () => {
  const award = (number: string) => ({ code: "giay-khen", year: 2024, ground: "cong-trang", number }) as const;
  const counted = factCatalogue().get("awardCount") as FactDefinition;
  const params = { award: "giay-khen" };

  it("are counted right, though a getter of a number has another record counted meanwhile", () => {
    const reader = counted.reader(params);
    const meanwhile = rowOf({ ...blank, record: { awards: [award("9")], complete: ["awards"] } });
    const awards = [award("1"), award("2"), award("3")].map(({ number, ...rest }) => ({
      ...rest,
      get number() {
        reader.read(meanwhile);
        return number;
      },
    }));
    const row = rowOf({ ...blank, record: { awards, complete: ["awards"] } });
    const value = readFact(counted, reader, row);
    expect(brief(value)).toBe(3);
  });

  it("wait for the numbers that are missing, though a getter has another record counted meanwhile", () => {
    const reader = counted.reader(params);
    const meanwhile = rowOf({ ...blank, record: { awards: [award("9")], complete: ["awards"] } });
    const awards = [undefined, "2", "3"].map((number) => ({
      code: "giay-khen" as const,
      year: 2024,
      get number() {
        reader.read(meanwhile);
        return number;
      },
    }));
    const row = rowOf({ ...blank, record: { awards, complete: ["awards"] } } as Parameters<typeof rowOf>[0]);
    const value = readFact(counted, reader, row);
    expect(brief(value)).toEqual([1, 3]);
    expect(missing(value)).toEqual([{ input: "awardNumbers", entry: 0 }]);
  });
});

describe("a run of ratings after an award that was surely never held", () => {
  it("asks for nothing that could only begin it later", () => {
    const duringStreak = { atLeast: "tot", after: "bang-khen-tinh", sinceDiscipline: true };
    const record: NominationRecord = { awards: [], ratings: [], initiatives: [], complete: ["awards", "ratings"] };
    const value = read("initiativeCount", { duringStreak }, { record });
    expect(missing(value)).toEqual([{ input: "initiativesWhole" }]);
  });
});
