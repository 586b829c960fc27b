import type { FactDocumentation } from "./documentation.js";

const RECOGNITIONS_OPEN = {
  vi: "khi danh sách công nhận chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of recognitions is not declared whole and what is on it does not settle the answer",
};

/** What the facts about recognitions mean. */
export const recognitionsDocumentation = {
  recognised: {
    meaning: {
      vi: "Được công nhận đạt chuẩn này và còn hiệu lực vào ngày xét",
      en: "Whether the nominee is recognised to meet the standard, and still is on the day asked about",
    },
    unknownWhen: RECOGNITIONS_OPEN,
  },
  recognisedYears: {
    meaning: {
      vi: "Số năm tròn được công nhận đạt chuẩn này liên tục đến ngày xét; 0 nếu không được công nhận",
      en: "Whole years for which the standard has been met without a gap up to the day asked about; 0 where it is not met",
    },
    unknownWhen: RECOGNITIONS_OPEN,
  },
} satisfies Record<string, FactDocumentation>;
