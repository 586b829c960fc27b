import type { FactDocumentation } from "./documentation.js";

const RATINGS_OPEN = {
  vi: "khi có năm chưa được xếp loại trong danh sách chưa xác nhận là đủ, hoặc có thể là năm nghỉ thai sản, hoặc chưa rõ mốc bắt đầu",
  en: "when a year of the window is not rated in a list that is not declared whole, or may be one of maternity leave, or its beginning is open",
};

/** What the facts about the yearly ratings mean. */
export const ratingsDocumentation = {
  ratingStreak: {
    meaning: {
      vi: "Số năm liên tục đạt mức xếp loại, tính lùi từ năm mốc",
      en: "Consecutive years at the rating or better, counted back from the reference year",
    },
    unknownWhen: RATINGS_OPEN,
  },
  ratingRun: {
    meaning: {
      vi: "Chuỗi năm liên tục dài nhất đạt mức xếp loại trong khoảng thời gian",
      en: "The longest run of years at the rating or better, anywhere in the window",
    },
    unknownWhen: RATINGS_OPEN,
  },
  ratingCount: {
    meaning: {
      vi: "Số năm đạt mức xếp loại trong khoảng thời gian",
      en: "Years of the window at the rating or better",
    },
    unknownWhen: RATINGS_OPEN,
  },
  ratingMisses: {
    meaning: {
      vi: "Số năm trong khoảng thời gian không đạt mức xếp loại hoặc không được xếp loại",
      en: "Years of the window that were rated lower or not rated at all",
    },
    unknownWhen: RATINGS_OPEN,
  },
} satisfies Record<string, FactDocumentation>;
