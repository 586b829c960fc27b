import type { CodeEntry } from "./entry.js";

/** The results of a decision. None is "awarded": people award. */
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
