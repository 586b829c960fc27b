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
