import type { CodeEntry } from "./entry.js";

/** The procedures (thủ tục) by which an award may be proposed, the ordinary one first. */
export const procedures = [
  { code: "thong-thuong", label: { vi: "Thủ tục thông thường", en: "Ordinary procedure" } },
  {
    code: "phat-hien",
    label: { vi: "Người đứng đầu phát hiện", en: "Short dossier for those found by the head" },
    abbreviations: ["Khen thưởng do người đứng đầu phát hiện"],
  },
  {
    code: "don-gian",
    label: { vi: "Thủ tục đơn giản", en: "Simplified procedure" },
    abbreviations: ["Khen thưởng theo thủ tục đơn giản"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of a procedure. */
export type ProcedureCode = (typeof procedures)[number]["code"];
