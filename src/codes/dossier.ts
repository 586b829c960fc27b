import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** The papers of a dossier. */
export const documents = [
  {
    code: "to-trinh",
    label: { vi: "Tờ trình", en: "Submission letter" },
    abbreviations: ["TTr", "Tờ trình đề nghị khen thưởng"],
  },
  {
    code: "danh-sach",
    label: { vi: "Danh sách", en: "List of nominees" },
    abbreviations: ["Danh sách đề nghị khen thưởng"],
  },
  {
    code: "bien-ban",
    label: { vi: "Biên bản", en: "Minutes" },
    abbreviations: ["BB", "Biên bản họp", "Biên bản họp xét", "Biên bản bình xét"],
  },
  {
    code: "bao-cao-thanh-tich",
    label: { vi: "Báo cáo thành tích", en: "Report of achievements" },
    abbreviations: ["BCTT", "Báo cáo tóm tắt thành tích"],
  },
  { code: "giay-xac-nhan", label: { vi: "Giấy xác nhận", en: "Written confirmation" } },
  {
    code: "tep-dien-tu",
    label: { vi: "Tệp điện tử", en: "Electronic files" },
    abbreviations: ["File điện tử", "Tệp tin điện tử", "Bản điện tử"],
  },
  {
    code: "y-kien",
    label: { vi: "Văn bản ý kiến", en: "Written opinion" },
    abbreviations: ["Văn bản cho ý kiến"],
  },
  {
    code: "y-kien-cap-uy",
    label: { vi: "Ý kiến của Ban Thường vụ cấp ủy", en: "Opinion of the Party standing committee" },
    abbreviations: ["Ý kiến cấp ủy", "Ý kiến Ban Thường vụ cấp ủy", "Ý kiến của Ban Thường vụ Tỉnh ủy"],
  },
] as const satisfies readonly CodeEntry[];

/** The code of a kind of paper; a pack may declare its own. */
export type DocumentCode = (typeof documents)[number]["code"] | OwnCode;
