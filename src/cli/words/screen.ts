import type { LocalizedText } from "../../codes.js";

/** The headings of the files that `thidua screen` writes. */
export const SCREEN_WORDS = {
  row: { vi: "Dòng", en: "Row" },
  id: { vi: "Mã hồ sơ", en: "Id" },
  award: { vi: "Hình thức", en: "Award" },
  outcome: { vi: "Kết quả", en: "Outcome" },
  provisional: { vi: "Kết quả theo văn bản trước", en: "Outcome under the text before" },
  clause: { vi: "Căn cứ", en: "Clause" },
  question: { vi: "Cần bổ sung trước hết", en: "First question" },
  column: { vi: "Cột", en: "Column" },
  value: { vi: "Giá trị", en: "Value" },
  expected: { vi: "Cần", en: "Expected" },
  candidates: { vi: "Có phải là", en: "Candidates" },
} as const satisfies Record<string, LocalizedText>;
