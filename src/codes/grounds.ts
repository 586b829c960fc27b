import type { CodeEntry } from "./entry.js";

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
