import type { CodeEntry } from "./entry.js";

/** Emulation titles (danh hiệu thi đua) of people and of collectives. */
export const titles = [
  {
    code: "chien-si-thi-dua-toan-quoc",
    kinds: ["ca-nhan"],
    label: { vi: "Chiến sĩ thi đua toàn quốc", en: "National Emulation Fighter" },
    abbreviations: ["CSTĐTQ", "CSTĐ toàn quốc", "CSTĐ T.Quốc"],
  },
  {
    code: "chien-si-thi-dua-tinh",
    kinds: ["ca-nhan"],
    label: {
      vi: "Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
      en: "Emulation Fighter of a ministry, sector or province",
    },
    abbreviations: [
      "CSTĐ tỉnh",
      "CSTĐ cấp tỉnh",
      "Chiến sĩ thi đua tỉnh",
      "Chiến sĩ thi đua cấp tỉnh",
      // The title of this rank in the army; its short form is also that of the title above it.
      "Chiến sĩ thi đua toàn quân",
      "CSTĐTQ",
    ],
  },
  {
    code: "chien-si-thi-dua-co-so",
    kinds: ["ca-nhan"],
    label: { vi: "Chiến sĩ thi đua cơ sở", en: "Grassroots Emulation Fighter" },
    abbreviations: ["CSTĐCS", "CSTĐKS", "CSTĐ cơ sở", "Chiến sĩ thi đua cấp cơ sở"],
  },
  {
    code: "lao-dong-tien-tien",
    kinds: ["ca-nhan"],
    label: { vi: "Lao động tiên tiến", en: "Advanced Worker" },
    abbreviations: ["LĐTT", "LĐTTCH"],
  },
  {
    code: "chien-si-tien-tien",
    kinds: ["ca-nhan"],
    label: { vi: "Chiến sĩ tiên tiến", en: "Advanced Soldier" },
    abbreviations: ["CSTT"],
  },
  {
    code: "tap-the-lao-dong-xuat-sac",
    kinds: ["tap-the"],
    label: { vi: "Tập thể lao động xuất sắc", en: "Excellent Labour Collective" },
    abbreviations: ["TTLĐXS", "Tập thể LĐXS", "Tập thể xuất sắc", "Lao động xuất sắc"],
  },
  {
    code: "tap-the-lao-dong-tien-tien",
    kinds: ["tap-the"],
    label: { vi: "Tập thể lao động tiên tiến", en: "Advanced Labour Collective" },
    abbreviations: ["TTLĐTT", "Tập thể LĐTT"],
  },
  {
    code: "don-vi-quyet-thang",
    kinds: ["tap-the"],
    label: { vi: "Đơn vị quyết thắng", en: "Determined-to-Win Unit" },
    abbreviations: ["ĐVQT"],
  },
  {
    code: "don-vi-tien-tien",
    kinds: ["tap-the"],
    label: { vi: "Đơn vị tiên tiến", en: "Advanced Unit" },
    abbreviations: ["ĐVTT"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of an emulation title. */
export type TitleCode = (typeof titles)[number]["code"];
