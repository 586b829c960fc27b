import { type FactDocumentation, WHEN_LEFT_OUT } from "./documentation.js";

/** What the facts that people supply, and of scores mean. */
export const suppliedDocumentation = {
  judgement: {
    meaning: {
      vi: "Điều chỉ người có thẩm quyền mới đánh giá được",
      en: "What only people can settle; each judgement names the body that judges",
    },
    unknownWhen: {
      vi: "khi chưa có ai đánh giá",
      en: "when nobody has judged yet: it stays open, as a judgement and not as a missing fact",
    },
  },
  indicator: {
    meaning: {
      vi: "Tỷ lệ phần trăm đạt được của một chỉ tiêu, từ 0 đến 100, không làm tròn",
      en: "The percentage reached, 0 to 100, never rounded up",
    },
    unknownWhen: WHEN_LEFT_OUT,
  },
  score: {
    meaning: {
      vi: "Tổng điểm theo bảng chấm điểm của kế hoạch, gồm điểm cộng, điểm trừ",
      en: "The total of a table of scores of the plan, with what is added and taken off",
    },
    unknownWhen: {
      vi: "khi một nội dung chưa chấm còn có thể làm đổi kết quả; tổng điểm khi đó là một khoảng",
      en: "when what is not scored yet may still change the answer: the total is then a range",
    },
  },
} satisfies Record<string, FactDocumentation>;
