import type { CodeEntry } from "./entry.js";

/** When an award is considered. */
export const occasions = [
  { code: "hang-nam", label: { vi: "Hằng năm", en: "Yearly" } },
  { code: "so-ket", label: { vi: "Sơ kết", en: "Interim review" } },
  { code: "tong-ket", label: { vi: "Tổng kết", en: "Final review" } },
  { code: "dot-xuat", label: { vi: "Đột xuất", en: "Ad hoc" } },
] as const satisfies readonly CodeEntry[];

/** The code of an occasion. */
export type OccasionCode = (typeof occasions)[number]["code"];

/** What an award is given for (loại hình khen thưởng). */
export const grounds = [
  {
    code: "cong-trang",
    label: { vi: "Khen thưởng công trạng", en: "For merit and results" },
    abbreviations: ["Khen thưởng theo công trạng", "Công trạng và thành tích đạt được"],
  },
  {
    code: "dot-xuat",
    label: { vi: "Khen thưởng đột xuất", en: "For a sudden achievement" },
    abbreviations: ["Thành tích đột xuất"],
  },
  {
    code: "phong-trao",
    label: { vi: "Khen thưởng phong trào", en: "For an emulation movement" },
    abbreviations: ["Khen thưởng phong trào thi đua", "Khen thưởng chuyên đề", "Chuyên đề", "Theo đợt"],
  },
  {
    code: "cong-hien",
    label: { vi: "Khen thưởng quá trình cống hiến", en: "For long contribution" },
    abbreviations: ["Khen thưởng cống hiến"],
  },
  { code: "nien-han", label: { vi: "Khen thưởng theo niên hạn", en: "For length of service" } },
  { code: "doi-ngoai", label: { vi: "Khen thưởng đối ngoại", en: "For external relations" } },
] as const satisfies readonly CodeEntry[];

/** The code of a ground. */
export type GroundCode = (typeof grounds)[number]["code"];

/** What a decision says; none of them is "awarded". */
export const outcomes = [
  { code: "eligible", label: { vi: "Đủ điều kiện", en: "Eligible" } },
  { code: "for-council", label: { vi: "Đủ điều kiện trình Hội đồng", en: "Ready for the council" } },
  { code: "undetermined", label: { vi: "Chưa xác định", en: "Undetermined" } },
  { code: "on-hold", label: { vi: "Tạm hoãn", en: "On hold" } },
  { code: "ineligible", label: { vi: "Chưa đủ điều kiện", en: "Not eligible" } },
  { code: "not-applicable", label: { vi: "Không áp dụng", en: "Not applicable" } },
] as const satisfies readonly CodeEntry[];

/** The code of an outcome. */
export type OutcomeCode = (typeof outcomes)[number]["code"];
