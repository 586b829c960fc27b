import { type FactDocumentation, unknownAlike, whenOpen } from "./documentation.js";

const RATINGS_OPEN = {
  vi: "khi có năm chưa được xếp loại trong danh sách chưa xác nhận là đủ, hoặc có thể là năm nghỉ thai sản, hoặc chưa rõ mốc bắt đầu",
  en: "when a year of the window is not rated in a list that is not declared whole, or may be one of maternity leave, or its beginning is open",
};

/** What the facts about the lists of the record mean. */
export const recordDocumentation = (): Readonly<Record<string, FactDocumentation>> => ({
  ...unknownAlike(whenOpen("khen thưởng", "awards"), {
    held: { vi: "Đã từng được tặng", en: "Whether the award was held before" },
    awardCount: {
      vi: "Số lần được tặng, tính đến hết năm mốc, sau một lần khen thưởng hoặc trong số năm gần nhất",
      en: "How often the award was given up to the reference year, after another award or in the last years",
    },
    awardStreak: {
      vi: "Số năm liên tục được tặng tính đến năm mốc",
      en: "In how many years up to the reference year the award was given without a break",
    },
    awardRun: {
      vi: "Chuỗi năm liên tục dài nhất được tặng trong khoảng thời gian",
      en: "The longest run of years in which the award was given, anywhere in the window",
    },
  }),
  ...unknownAlike(RATINGS_OPEN, {
    ratingStreak: {
      vi: "Số năm liên tục đạt mức xếp loại, tính lùi từ năm mốc",
      en: "Consecutive years at the rating or better, counted back from the reference year",
    },
    ratingRun: {
      vi: "Chuỗi năm liên tục dài nhất đạt mức xếp loại trong khoảng thời gian",
      en: "The longest run of years at the rating or better, anywhere in the window",
    },
    ratingCount: {
      vi: "Số năm đạt mức xếp loại trong khoảng thời gian",
      en: "Years of the window at the rating or better",
    },
    ratingMisses: {
      vi: "Số năm trong khoảng thời gian không đạt mức xếp loại hoặc không được xếp loại",
      en: "Years of the window that were rated lower or not rated at all",
    },
  }),
  ...unknownAlike(whenOpen("công nhận", "recognitions"), {
    recognised: {
      vi: "Được công nhận đạt chuẩn này và còn hiệu lực vào ngày xét",
      en: "Whether the nominee is recognised to meet the standard, and still is on the day asked about",
    },
    recognisedYears: {
      vi: "Số năm tròn được công nhận đạt chuẩn này liên tục đến ngày xét; 0 nếu không được công nhận",
      en: "Whole years for which the standard has been met without a gap up to the day asked about; 0 where it is not met",
    },
  }),
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
  initiativeCount: {
    meaning: {
      vi: "Số sáng kiến được công nhận ở phạm vi này hoặc rộng hơn, trong những năm được tính",
      en: "Initiatives recognised at this scope or a wider one, in the years looked at",
    },
    unknownWhen: whenOpen("sáng kiến", "initiatives"),
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
});
