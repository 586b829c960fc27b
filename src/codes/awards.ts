import type { CodeEntry } from "./entry.js";

interface AwardEntry extends CodeEntry {
  /** Whether the law counts it among the emulation titles (danh hiệu thi đua), which reward no single achievement. */
  readonly isEmulationTitle?: true;
}

/** Award forms (hình thức khen thưởng) and the emulation flags, highest first. */
export const awards = [
  {
    code: "huan-chuong-lao-dong-hang-nhat",
    label: { vi: "Huân chương Lao động hạng Nhất", en: "Labour Order, First Class" },
    abbreviations: ["HCLĐ hạng Nhất", "HCLĐ I", "HCLĐ1", "HCLĐHN"],
  },
  {
    code: "huan-chuong-lao-dong-hang-nhi",
    label: { vi: "Huân chương Lao động hạng Nhì", en: "Labour Order, Second Class" },
    abbreviations: ["HCLĐ hạng Nhì", "HCLĐ II", "HCLĐ2", "HCLĐHN"],
  },
  {
    code: "huan-chuong-lao-dong-hang-ba",
    label: { vi: "Huân chương Lao động hạng Ba", en: "Labour Order, Third Class" },
    abbreviations: ["HCLĐ hạng Ba", "HCLĐ III", "HCLĐ3", "HCLĐHB"],
  },
  {
    code: "co-thi-dua-chinh-phu",
    isEmulationTitle: true,
    kinds: ["tap-the"],
    label: { vi: "Cờ thi đua của Chính phủ", en: "Emulation Flag of the Government" },
    abbreviations: ["CTĐCP", "Cờ CP", "Cờ thi đua của Thủ tướng Chính phủ"],
  },
  {
    code: "bang-khen-thu-tuong",
    label: { vi: "Bằng khen của Thủ tướng Chính phủ", en: "Certificate of Merit of the Prime Minister" },
    abbreviations: ["BKTTg", "BKTTCP", "BK TTgCP", "BK của Thủ tướng", "Bằng khen của Chính phủ"],
  },
  {
    code: "co-thi-dua-tinh",
    isEmulationTitle: true,
    kinds: ["tap-the"],
    label: { vi: "Cờ thi đua của Ủy ban nhân dân tỉnh", en: "Emulation Flag of the Provincial People's Committee" },
    abbreviations: [
      "CTĐ tỉnh",
      "CTĐ cấp tỉnh",
      "CTĐUBND",
      "Cờ thi đua của UBND cấp tỉnh",
      "Cờ thi đua cấp tỉnh",
      "Cờ thi đua của bộ, ban, ngành, tỉnh",
    ],
  },
  {
    code: "bang-khen-tinh",
    label: {
      vi: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      en: "Certificate of Merit of the Chairperson of the Provincial People's Committee",
    },
    abbreviations: [
      "BK tỉnh",
      "BKCT",
      "BKCTUBND",
      "BKUBND",
      "BK UBND tỉnh",
      "Bằng khen của Ủy ban nhân dân tỉnh",
      "Bằng khen của Chủ tịch UBND cấp tỉnh",
      "Bằng khen của Chủ tịch tỉnh",
      "Bằng khen cấp tỉnh",
      "Bằng khen của bộ, ban, ngành, tỉnh",
    ],
  },
  {
    code: "giay-khen",
    label: { vi: "Giấy khen", en: "Certificate of Commendation" },
    abbreviations: [
      "GK",
      "Giấy khen của Chủ tịch Ủy ban nhân dân xã",
      "Giấy khen của Chủ tịch UBND cấp xã",
      "Giấy khen của Thủ trưởng cơ quan, đơn vị",
    ],
  },
] as const satisfies readonly AwardEntry[];

/** The code of an award form. */
export type AwardCode = (typeof awards)[number]["code"];

/** The codes of the award forms that reward an achievement: all but the emulation flags. */
export const rewardingAwards: ReadonlySet<string> = /* @__PURE__ */ new Set(
  awards.flatMap((entry) => ("isEmulationTitle" in entry ? [] : [entry.code])),
);

/** Award forms that have classes, which plans name without the class. */
export const awardFamilies = [
  {
    code: "huan-chuong-lao-dong",
    label: { vi: "Huân chương Lao động", en: "Labour Order" },
    abbreviations: ["HCLĐ", "Huân chương Lao động các hạng"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of a family of award forms. */
export type AwardFamilyCode = (typeof awardFamilies)[number]["code"];

/** The classes of each family, highest first. */
export const classesByFamily: Readonly<Record<AwardFamilyCode, readonly AwardCode[]>> = {
  "huan-chuong-lao-dong": [
    "huan-chuong-lao-dong-hang-nhat",
    "huan-chuong-lao-dong-hang-nhi",
    "huan-chuong-lao-dong-hang-ba",
  ],
};
