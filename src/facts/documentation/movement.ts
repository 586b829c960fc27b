import type { FactDocumentation } from "./documentation.js";

/** What the facts about the movement mean. */
export const movementDocumentation = {
  movementLauncher: {
    meaning: {
      vi: "Phong trào do một trong các chủ thể này phát động",
      en: "Whether the movement was launched by one of these",
    },
    unknownWhen: {
      vi: "khi không nêu phong trào nào và kế hoạch cũng không có",
      en: "when neither the nomination nor the book names a movement",
    },
  },
  movementYears: {
    meaning: {
      vi: "Số năm tròn của phong trào do các chủ thể này phát động: đã qua (đến ngày xét) hoặc theo kế hoạch (đến ngày kết thúc)",
      en: "Full years of a movement launched by one of these: elapsed up to the day asked about, or planned up to its close",
    },
    unknownWhen: {
      vi: "khi ngày bắt đầu hoặc kết thúc chưa nêu, hoặc chỉ biết đến năm mà kết quả còn tùy ngày",
      en: "when its first or last day is not given, or is known only to the year and the day decides",
    },
  },
} satisfies Record<string, FactDocumentation>;
