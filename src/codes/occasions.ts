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
