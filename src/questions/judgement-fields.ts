import type { Described } from "./read-value.js";

/** The fields of a judgement as people give it. */
export const JUDGEMENT_FIELDS: Described = {
  type: "group",
  fields: [
    { name: "holds", type: "boolean", label: { vi: "Đạt", en: "Holds" }, needed: true },
    { name: "by", type: "text", label: { vi: "Nơi đánh giá", en: "Judged by" }, needed: true },
    { name: "on", type: "date", label: { vi: "Ngày đánh giá", en: "Day of the judgement" }, needed: false },
    { name: "document", type: "text", label: { vi: "Văn bản", en: "Document" }, needed: false },
  ],
};
