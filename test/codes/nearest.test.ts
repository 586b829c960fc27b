import { describe, expect, it } from "vitest";
import { nearestCodes, type Vocabulary } from "../../src/codes.js";
import { UnknownCodeError } from "../../src/errors.js";

describe("nearestCodes", () => {
  it.each<[string, Vocabulary, string[]]>([
    ["bang-khen-tinhh", "award", ["bang-khen-tinh", "bang-khen-thu-tuong"]],
    ["giay-kehn", "award", ["giay-khen"]],
    ["bang_khen_thu_tuong", "award", ["bang-khen-thu-tuong"]],
    ["BKTTg", "award", ["bang-khen-thu-tuong"]],
    ["hạng Nhất HCLĐ", "award", []],
    ["tap-thee", "kind", ["tap-the"]],
    ["xuat-sacc", "rating", ["xuat-sac"]],
    ["elligible", "outcome", ["eligible", "ineligible"]],
    ["so-ngành", "unitLevel", ["so-nganh"]],
    ["so-nghanh", "unitLevel", ["so-nganh"]],
    ["bo-nganh", "unitLevel", []],
    ["cap-xaa", "unitLevel", ["cap-xa"]],
    ["ubnd-xã", "body", ["ubnd-xa"]],
    ["ubnd-huyen", "body", ["ubnd-cap-huyen"]],
    ["ban khen tỉnh", "award", ["bang-khen-tinh", "bang-khen-thu-tuong"]],
  ])("%s in %s", (text, vocabulary, codes) => {
    expect(nearestCodes(text, vocabulary)).toEqual(codes);
  });

  it("names those that are equally near in the order of their vocabulary", () => {
    expect(nearestCodes("huan-chuong-lao-dong", "award")).toEqual([
      "huan-chuong-lao-dong-hang-nhat",
      "huan-chuong-lao-dong-hang-nhi",
      "huan-chuong-lao-dong-hang-ba",
    ]);
  });

  it("gives three at the most", () => {
    expect(nearestCodes("tap-the-lao-dong", "title")).toHaveLength(2);
    expect(nearestCodes("Khen thưởng", "ground")).toHaveLength(3);
  });

  it.each(["", "x", "qwertyuiop", "???", "tap-the".repeat(1000)])("gives none where nothing is near: %j", (text) => {
    expect(nearestCodes(text, "award")).toEqual([]);
  });

  it("prefers a name that the text begins to one that it resembles", () => {
    // Two letters of CSTĐ away from CSTT, the short form of another title.
    expect(nearestCodes("CSTĐ", "title")).not.toContain("chien-si-tien-tien");
  });

  it("refuses an unknown vocabulary", () => {
    expect(() => nearestCodes("tap-the", "kinds" as Vocabulary)).toThrow(UnknownCodeError);
  });
});
