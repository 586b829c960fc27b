import type { CodeEntry } from "./entry.js";

/** How far the year's duties were fulfilled, best first. */
export const ratings = [
  {
    code: "xuat-sac",
    label: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent fulfilment of duties" },
    abbreviations: ["HTXSNV", "HTXS nhiệm vụ", "HTXS", "Hoàn thành xuất sắc"],
  },
  {
    code: "tot",
    label: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good fulfilment of duties" },
    abbreviations: ["HTTNV", "HTTTNV", "HTT nhiệm vụ", "HTT", "Hoàn thành tốt"],
  },
  {
    code: "hoan-thanh",
    label: { vi: "Hoàn thành nhiệm vụ", en: "Fulfilment of duties" },
    abbreviations: ["HTNV"],
  },
  {
    code: "khong-hoan-thanh",
    label: { vi: "Không hoàn thành nhiệm vụ", en: "Duties not fulfilled" },
    abbreviations: ["KHTNV", "Chưa hoàn thành nhiệm vụ", "Chưa hoàn thành"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of a rating. */
export type RatingCode = (typeof ratings)[number]["code"];

/** How far an initiative's effect is recognised, narrowest first. */
export const initiativeScopes = [
  { code: "co-so", label: { vi: "Cấp cơ sở", en: "Grassroots level" } },
  {
    code: "tinh",
    label: { vi: "Cấp bộ, ban, ngành, tỉnh", en: "Ministry, sector or province" },
    abbreviations: ["Cấp tỉnh"],
  },
  { code: "toan-quoc", label: { vi: "Toàn quốc", en: "Nationwide" }, abbreviations: ["Cấp toàn quốc"] },
] as const satisfies readonly CodeEntry[];

/** The code of an initiative's scope. */
export type InitiativeScopeCode = (typeof initiativeScopes)[number]["code"];

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
