import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** What a plan measures, in percent from 0 to 100. */
export const indicators = [
  {
    code: "ho-so-truc-tuyen",
    label: { vi: "Hồ sơ công việc xử lý trên môi trường mạng", en: "Work files handled online" },
  },
  {
    code: "van-ban-dien-tu",
    label: { vi: "Báo cáo định kỳ, văn bản gửi dưới dạng điện tử", en: "Reports and documents sent electronically" },
  },
  {
    code: "bao-cao-kinh-te-xa-hoi",
    label: {
      vi: "Báo cáo kinh tế - xã hội trên hệ thống của tỉnh",
      en: "Socio-economic reports on the province's system",
    },
    abbreviations: ["Báo cáo KT-XH"],
  },
  {
    code: "co-so-du-lieu-dung-chung",
    label: { vi: "Cơ sở dữ liệu dùng chung", en: "Shared databases" },
    abbreviations: ["CSDL dùng chung"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of an indicator; a pack may declare its own. */
export type IndicatorCode = (typeof indicators)[number]["code"] | OwnCode;
