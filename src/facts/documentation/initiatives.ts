import type { FactDocumentation } from "./documentation.js";

/** What the facts about initiatives and claimed achievements mean. */
export const initiativesDocumentation = {
  initiativeCount: {
    meaning: {
      vi: "Số sáng kiến được công nhận ở phạm vi này hoặc rộng hơn, trong những năm được tính",
      en: "Initiatives recognised at this scope or a wider one, in the years looked at",
    },
    unknownWhen: {
      vi: "khi danh sách sáng kiến chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
      en: "when the list of initiatives is not declared whole and what is on it does not settle the answer",
    },
  },
  achievementCount: {
    meaning: {
      vi: "Số thành tích thuộc loại này mà hồ sơ nêu, trong những năm được tính",
      en: "Achievements of such a kind that the dossier claims, in the years looked at",
    },
    unknownWhen: {
      vi: "khi danh sách thành tích chưa được xác nhận là đủ, hoặc thành tích thiếu năm, phạm vi",
      en: "when the list of achievements is not declared whole, or an achievement has no year or scope",
    },
  },
  achievementClaimed: {
    meaning: {
      vi: "Hồ sơ có nêu thành tích thuộc loại này; mức độ thành tích do người có thẩm quyền đánh giá",
      en: "Whether the dossier claims an achievement of such a kind; its weight is for people to judge",
    },
    unknownWhen: {
      vi: "khi chưa thấy thành tích như vậy và danh sách thành tích chưa được xác nhận là đủ",
      en: "when none is on the list and the list of achievements is not declared whole",
    },
  },
} satisfies Record<string, FactDocumentation>;
