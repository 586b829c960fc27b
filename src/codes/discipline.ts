import type { CodeEntry } from "./entry.js";

/** Proceedings still open; a nomination waits for their end. */
export const pendingMatters = [
  {
    code: "xem-xet-ky-luat",
    label: { vi: "Đang xem xét thi hành kỷ luật", en: "Disciplinary action under consideration" },
    abbreviations: ["Đang xem xét kỷ luật"],
  },
  {
    code: "thanh-tra-kiem-toan-dieu-tra",
    label: { vi: "Đang thanh tra, kiểm toán, điều tra", en: "Under inspection, audit or investigation" },
  },
  {
    code: "xac-minh-don-thu",
    label: { vi: "Đang xác minh đơn thư khiếu nại, tố cáo", en: "Complaint or denunciation being verified" },
    abbreviations: ["Đang xác minh đơn thư"],
  },
  {
    code: "xac-minh-bao-chi-neu",
    label: {
      vi: "Đang xác minh vấn đề tham nhũng, tiêu cực được báo chí nêu",
      en: "Corruption or wrongdoing raised by the press being verified",
    },
    abbreviations: ["Đang xác minh thông tin báo chí nêu"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of a pending matter. */
export type PendingMatterCode = (typeof pendingMatters)[number]["code"];

/** Disciplinary measures, lightest first. */
export const disciplines = [
  { code: "khien-trach", label: { vi: "Khiển trách", en: "Reprimand" } },
  { code: "canh-cao", label: { vi: "Cảnh cáo", en: "Warning" } },
  { code: "ha-bac-luong", label: { vi: "Hạ bậc lương", en: "Salary grade reduction" } },
  { code: "giang-chuc", label: { vi: "Giáng chức", en: "Demotion" } },
  { code: "cach-chuc", label: { vi: "Cách chức", en: "Removal from post" } },
  { code: "buoc-thoi-viec", label: { vi: "Buộc thôi việc", en: "Dismissal" } },
] as const satisfies readonly CodeEntry[];

/** The code of a disciplinary measure. */
export type DisciplineCode = (typeof disciplines)[number]["code"];
