import { type FactDocumentation, WHEN_LEFT_OUT } from "./documentation.js";

/** What the facts about long service mean. */
export const serviceDocumentation = {
  yearsInPost: {
    meaning: {
      vi: "Số năm giữ chức vụ thuộc bậc này, không tính trùng ngày giữ chức vụ cao hơn; nơi văn bản giảm thời gian yêu cầu cho cán bộ nữ thì thời gian của họ được tính tăng tương ứng",
      en: "Years in posts of this rank, without days on which a higher post was held too. `named` keeps to some posts of the rank; `add` adds the time in the next higher rank, or in all higher ones; `womenNeed` is the part of the required time that is enough for a woman: by `2/3`, two years of hers count as three",
    },
    unknownWhen: {
      vi: "khi danh sách thành tích chưa được xác nhận là đủ, thiếu thời gian, hoặc với womenNeed mà chưa nêu cán bộ là nữ hay không",
      en: "when the list of achievements is not whole, a time is missing, or with `womenNeed` it is not said whether the person is a woman",
    },
  },
  postHeld: {
    meaning: {
      vi: "Đã giữ chức vụ thuộc bậc này hoặc cao hơn, bất kể bao lâu",
      en: "Whether a post of this rank or a higher one was held, however long",
    },
    unknownWhen: {
      vi: "khi chưa thấy chức vụ như vậy và danh sách thành tích chưa được xác nhận là đủ, hoặc thiếu chức vụ",
      en: "when none is on the list and the list of achievements is not whole, or a claim has no post",
    },
  },
  resistanceRecord: {
    meaning: {
      vi: "Được công nhận là cán bộ tiền khởi nghĩa, hoặc hoạt động liên tục trong cả hai cuộc kháng chiến",
      en: "Whether the person is a recognised cadre of before the August 1945 uprising, or was active without a break in both wars",
    },
    unknownWhen: WHEN_LEFT_OUT,
  },
} satisfies Record<string, FactDocumentation>;
