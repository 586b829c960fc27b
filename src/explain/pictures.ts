import type { LocalizedText } from "../codes.js";

/** The words of pictures of a plan's time. */
export const PICTURE_WORDS = {
  phases: { vi: "Giai đoạn", en: "Phases" },
  reviews: { vi: "Sơ kết, tổng kết", en: "Reviews" },
  planDuties: { vi: "Việc theo kế hoạch", en: "Duties under the plan" },
  lawDuties: { vi: "Việc theo pháp luật", en: "Duties under the law" },
  undated: { vi: "Việc chưa có ngày", en: "Duties without a day" },
  notEncoded: { vi: "Ngoài ra", en: "Besides" },
  past: { vi: "đã qua hạn", en: "term over" },
  coming: { vi: "còn trong hạn", en: "still open" },
  provisional: { vi: "theo văn bản đã hết hiệu lực", en: "under a text that has ended" },
  certain: { vi: "chắc chắn", en: "certain" },
  possible: { vi: "có thể, vì văn bản chỉ nêu mốc chung", en: "perhaps: the text gives no exact days" },
  isOver: { vi: "đã qua", en: "over" },
  isOn: { vi: "đang diễn ra", en: "going on" },
  mayBeOn: { vi: "có thể đang diễn ra", en: "perhaps going on" },
  isAhead: { vi: "sắp tới", en: "ahead" },
} as const satisfies Record<string, LocalizedText>;

/** The day that a picture is of. */
export const asOfDay = (day: string): LocalizedText => ({ vi: `Ngày ${day}`, en: `As of ${day}` });

/** The title of a picture. */
export const timelineTitle = (plan: string): LocalizedText => ({
  vi: `Tiến độ: ${plan}`,
  en: `Timeline: ${plan}`,
});

/** From when to when. */
export const fromTo = (from: string, to: string): LocalizedText => ({
  vi: from === to ? from : `từ ${from} đến ${to}`,
  en: from === to ? from : `from ${from} to ${to}`,
});
