import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { type PrizeInput, prizeFor } from "../../src/index.js";

// The products as the research note computed them by hand from the decree's coefficients; none is taken from the library.
const TABLE: [PrizeInput["award"], PrizeInput["nominee"]["kind"], number, number, number][] = [
  ["huan-chuong-lao-dong-hang-nhat", "ca-nhan", 9, 21_060_000, 22_770_000],
  ["huan-chuong-lao-dong-hang-nhat", "tap-the", 18, 42_120_000, 45_540_000],
  ["huan-chuong-lao-dong-hang-nhi", "ca-nhan", 7.5, 17_550_000, 18_975_000],
  ["huan-chuong-lao-dong-hang-nhi", "tap-the", 15, 35_100_000, 37_950_000],
  ["huan-chuong-lao-dong-hang-ba", "ca-nhan", 4.5, 10_530_000, 11_385_000],
  ["huan-chuong-lao-dong-hang-ba", "tap-the", 9, 21_060_000, 22_770_000],
  ["co-thi-dua-chinh-phu", "tap-the", 12, 28_080_000, 30_360_000],
  ["co-thi-dua-tinh", "tap-the", 8, 18_720_000, 20_240_000],
  ["bang-khen-thu-tuong", "ca-nhan", 3.5, 8_190_000, 8_855_000],
  ["bang-khen-thu-tuong", "ho-gia-dinh", 5.25, 12_285_000, 13_282_500],
  ["bang-khen-thu-tuong", "tap-the", 7, 16_380_000, 17_710_000],
  ["bang-khen-tinh", "ca-nhan", 1.5, 3_510_000, 3_795_000],
  ["bang-khen-tinh", "ho-gia-dinh", 2.25, 5_265_000, 5_692_500],
  ["bang-khen-tinh", "tap-the", 3, 7_020_000, 7_590_000],
  ["giay-khen", "ca-nhan", 0.3, 702_000, 759_000],
  ["giay-khen", "ho-gia-dinh", 0.45, 1_053_000, 1_138_500],
  ["giay-khen", "tap-the", 0.6, 1_404_000, 1_518_000],
  ["chien-si-thi-dua-toan-quoc", "ca-nhan", 4.5, 10_530_000, 11_385_000],
  ["chien-si-thi-dua-tinh", "ca-nhan", 3, 7_020_000, 7_590_000],
  ["chien-si-thi-dua-co-so", "ca-nhan", 1, 2_340_000, 2_530_000],
  ["lao-dong-tien-tien", "ca-nhan", 0.3, 702_000, 759_000],
  ["tap-the-lao-dong-xuat-sac", "tap-the", 1.5, 3_510_000, 3_795_000],
  ["tap-the-lao-dong-tien-tien", "tap-the", 0.8, 1_872_000, 2_024_000],
  ["chien-si-tien-tien", "ca-nhan", 0.3, 702_000, 759_000],
  ["don-vi-quyet-thang", "tap-the", 1.5, 3_510_000, 3_795_000],
  ["don-vi-tien-tien", "tap-the", 0.8, 1_872_000, 2_024_000],
];

describe("prizes of the law", () => {
  it.each(TABLE)("%s, %s: %d", (award, kind, coefficient, before, after) => {
    const on = (decidedOn: string) => prizeFor(national, { award, nominee: { kind }, decidedOn });
    expect(on("2026-06-30")).toMatchObject({ status: "stated", coefficient, amount: before });
    expect(on("2026-07-01")).toMatchObject({ status: "stated", coefficient, amount: after });
    for (const { amount, mayBeRoundedTo } of [on("2026-06-30"), on("2026-07-01")]) {
      expect(mayBeRoundedTo).toBe(Math.ceil((amount ?? 0) / 10_000) * 10_000);
    }
  });

  it("cover every row that the book holds", () => {
    expect(national.prizes.map(({ award, kinds }) => `${award} ${kinds}`).sort()).toEqual(
      TABLE.map(([award, kind]) => `${award} ${kind}`).sort(),
    );
  });

  it.each([
    ["2024-06-30", "undetermined", ["not-in-force", "not-encoded"]],
    ["2024-07-01", "undetermined", ["not-in-force"]],
    ["2025-06-30", "undetermined", ["not-in-force"]],
    ["2025-07-01", "stated", []],
    ["2026-06-30", "stated", []],
    ["2026-10-01", "stated", []],
    ["2027-02-28", "stated", []],
    ["2027-03-01", "undetermined", ["text-expired"]],
  ])("decided on %s are %s", (decidedOn, status, notices) => {
    const report = prizeFor(national, { award: "co-thi-dua-tinh", nominee: { kind: "tap-the" }, decidedOn });
    expect(report.status).toBe(status);
    expect(report.notices.map(({ code }) => code)).toEqual(notices);
  });

  it("past the decree's end are given apart, under it", () => {
    const report = prizeFor(national, {
      award: "bang-khen-tinh",
      nominee: { kind: "tap-the" },
      decidedOn: "2027-03-01",
    });
    expect(report.amount).toBeNull();
    expect(report.provisional).toMatchObject({ coefficient: 3, amount: 7_590_000, mayBeRoundedTo: 7_590_000 });
  });

  it("may go up to ten thousand, with what older practice and rounding first would give", () => {
    const report = prizeFor(national, { award: "giay-khen", nominee: { kind: "tap-the" }, decidedOn: "2026-06-30" });
    expect(report).toMatchObject({ amount: 1_404_000, mayBeRoundedTo: 1_410_000 });
    // The individual's 702,000 becomes 710,000 or 700,000 before it is doubled.
    expect(report.notices.map(({ code, alternatives }) => [code, alternatives?.map(({ amount }) => amount)])).toEqual([
      ["interpretation", [1_400_000, 1_420_000, 1_400_000]],
    ]);
  });

  it.each([
    ["co-thi-dua-chinh-phu", "ca-nhan"],
    ["co-thi-dua-tinh", "ho-gia-dinh"],
    ["huan-chuong-lao-dong-hang-ba", "ho-gia-dinh"],
    ["lao-dong-tien-tien", "tap-the"],
    ["tap-the-lao-dong-xuat-sac", "ca-nhan"],
  ] as const)("%s has none for %s", (award, kind) => {
    expect(prizeFor(national, { award, nominee: { kind }, decidedOn: "2026-07-01" })).toMatchObject({
      status: "not-stated",
      amount: null,
    });
  });

  it.each([
    ["2026-06-30", 2_340_000, "secondary", { instrument: "73/2024/NĐ-CP" }],
    ["2026-07-01", 2_530_000, "official", { instrument: "161/2026/NĐ-CP", article: 3, clause: 2 }],
  ] as const)("on %s rest on a base salary of %d, %s", (decidedOn, amount, reliability, source) => {
    const { baseSalary } = prizeFor(national, { award: "lao-dong-tien-tien", nominee: { kind: "ca-nhan" }, decidedOn });
    expect(baseSalary).toEqual({ amount, reliability, source });
  });

  it.each([
    ["lao-dong-tien-tien", ["nhieu-danh-hieu", "danh-hieu-va-hinh-thuc", "luong-co-so-ngay-quyet-dinh", "nuoc-ngoai"]],
    ["giay-khen", ["nhieu-hinh-thuc", "danh-hieu-va-hinh-thuc", "luong-co-so-ngay-quyet-dinh", "nuoc-ngoai"]],
    [
      "bang-khen-thu-tuong",
      [
        "nhieu-hinh-thuc",
        "danh-hieu-va-hinh-thuc",
        "luong-co-so-ngay-quyet-dinh",
        "nuoc-ngoai",
        "noi-chi.cap-nha-nuoc",
      ],
    ],
  ] as const)("%s comes with its own rules", (award, ids) => {
    const { rules } = prizeFor(national, { award, nominee: { kind: "ca-nhan" }, decidedOn: "2026-07-01" });
    expect(rules.map(({ id }) => id).sort()).toEqual(ids.map((id) => `tien-thuong.${id}`).sort());
    expect(rules.map(({ source }) => source.instrument)).toEqual(rules.map(() => "152/2025/NĐ-CP"));
  });
});
