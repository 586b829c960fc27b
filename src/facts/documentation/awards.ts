import type { FactDocumentation } from "./documentation.js";

const AWARDS_OPEN = {
  vi: "khi danh sách khen thưởng chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of awards is not declared whole and what is on it does not settle the answer",
};

/** What the facts about awards and titles held before mean. */
export const awardsDocumentation = {
  held: { meaning: { vi: "Đã từng được tặng", en: "Whether the award was held before" }, unknownWhen: AWARDS_OPEN },
  awardCount: {
    meaning: {
      vi: "Số lần được tặng, tính đến hết năm mốc, sau một lần khen thưởng hoặc trong số năm gần nhất",
      en: "How often the award was given up to the reference year, after another award or in the last years",
    },
    unknownWhen: AWARDS_OPEN,
  },
  awardStreak: {
    meaning: {
      vi: "Số năm liên tục được tặng tính đến năm mốc",
      en: "In how many years up to the reference year the award was given without a break",
    },
    unknownWhen: AWARDS_OPEN,
  },
  awardRun: {
    meaning: {
      vi: "Chuỗi năm liên tục dài nhất được tặng trong khoảng thời gian",
      en: "The longest run of years in which the award was given, anywhere in the window",
    },
    unknownWhen: AWARDS_OPEN,
  },
  yearsSince: {
    meaning: {
      vi: "Số năm tròn từ khi thành lập, hoặc từ lần khen thưởng gần nhất, đến ngày xét",
      en: "Full years from the founding, or from the latest such award, to the day asked about",
    },
    unknownWhen: {
      vi: "khi ngày bắt đầu chưa rõ hoặc chỉ biết đến năm mà kết quả còn tùy ngày",
      en: "when the first day is not given, or is known only to the year and the day decides",
    },
  },
} satisfies Record<string, FactDocumentation>;
