import type { CodeEntry } from "./entry.js";

/** Achievements a dossier claims (thành tích nêu trong hồ sơ). */
export const achievements = [
  { code: "dot-xuat", label: { vi: "Thành tích đột xuất", en: "Sudden achievement" } },
  { code: "thanh-tich", label: { vi: "Thành tích", en: "Achievement" } },
  { code: "dong-gop", label: { vi: "Đóng góp", en: "Contribution" } },
  { code: "sang-che", label: { vi: "Sáng chế", en: "Invention" } },
  {
    code: "cong-trinh-khoa-hoc",
    label: { vi: "Công trình khoa học", en: "Scientific work" },
    abbreviations: ["CTKH"],
  },
  { code: "tac-pham", label: { vi: "Tác phẩm", en: "Work of literature or art" } },
  { code: "giai-thuong-quoc-te", label: { vi: "Giải thưởng quốc tế", en: "International prize" } },
  { code: "nhiem-vu-chinh-tri", label: { vi: "Nhiệm vụ chính trị", en: "Political task" } },
  { code: "mo-hinh-san-xuat", label: { vi: "Mô hình sản xuất", en: "Productive model" } },
  { code: "cong-hien", label: { vi: "Quá trình cống hiến", en: "Long service in a post" } },
] as const satisfies readonly CodeEntry[];

/** The code of a claimed achievement. */
export type AchievementCode = (typeof achievements)[number]["code"];
