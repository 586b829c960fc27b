import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** The level of the unit that proposes or that a statement is for. */
export const unitLevels = [
  {
    code: "so-nganh",
    label: { vi: "Sở, ban, ngành cấp tỉnh", en: "Provincial department or agency" },
    abbreviations: ["Sở, ban, ngành", "Sở, ngành"],
  },
  { code: "doan-the-tinh", label: { vi: "Đoàn thể cấp tỉnh", en: "Provincial mass organisation" } },
  {
    code: "cap-huyen",
    label: { vi: "Cấp huyện", en: "District level" },
    dissolvedOn: "2025-07-01",
    dissolvedBy: { instrument: "129/2025/NĐ-CP" },
  },
  { code: "cap-xa", label: { vi: "Cấp xã", en: "Commune level" } },
  {
    code: "thon",
    label: { vi: "Thôn, tổ dân phố", en: "Village or residential quarter" },
    groups: ["thon", "khong-chuyen-trach", "ho-kinh-doanh", "nguoi-viet-nam-o-nuoc-ngoai", "nguoi-nuoc-ngoai", "khac"],
  },
  {
    code: "doanh-nghiep",
    label: { vi: "Doanh nghiệp", en: "Enterprise" },
    groups: [
      "doanh-nghiep",
      "can-bo-cong-chuc",
      "doanh-nhan-tri-thuc",
      "nguoi-viet-nam-o-nuoc-ngoai",
      "nguoi-nuoc-ngoai",
      "khac",
    ],
  },
  { code: "khac", label: { vi: "Đơn vị khác", en: "Other unit" } },
] as const satisfies readonly CodeEntry[];

/** The code of a unit's level; a pack may declare its own. */
export type UnitLevelCode = (typeof unitLevels)[number]["code"] | OwnCode;
