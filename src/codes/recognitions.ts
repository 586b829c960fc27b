import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** Standards that a place or a collective is recognised to meet (đạt chuẩn). */
export const recognitions = [
  { code: "nong-thon-moi", label: { vi: "Đạt chuẩn nông thôn mới", en: "New rural standard" } },
  {
    code: "nong-thon-moi-nang-cao",
    label: { vi: "Đạt chuẩn nông thôn mới nâng cao", en: "Advanced new rural standard" },
  },
  { code: "nong-thon-moi-kieu-mau", label: { vi: "Đạt nông thôn mới kiểu mẫu", en: "Model new rural standard" } },
  { code: "do-thi-van-minh", label: { vi: "Đạt chuẩn đô thị văn minh", en: "Civilised urban standard" } },
  {
    code: "tiep-can-phap-luat",
    label: { vi: "Đạt chuẩn tiếp cận pháp luật", en: "Standard of access to law" },
  },
  { code: "truong-chuan-quoc-gia", label: { vi: "Trường đạt chuẩn quốc gia", en: "School of national standard" } },
] as const satisfies readonly CodeEntry[];

/** The code of a standard that is recognised to be met; a pack may declare its own. */
export type RecognitionCode = (typeof recognitions)[number]["code"] | OwnCode;
