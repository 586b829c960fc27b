import { type FactDocumentation, unknownAlike } from "./documentation.js";

/** What the facts about who is proposed, and what people supply mean. */
export const nomineeDocumentation = (): Readonly<Record<string, FactDocumentation>> => ({
  ...unknownAlike(
    { vi: "không bao giờ: luôn được nêu", en: "never: it is always given" },
    {
      award: { vi: "Danh hiệu, hình thức được đề nghị", en: "The title or award form proposed" },
      occasion: { vi: "Dịp khen thưởng", en: "The occasion of the award" },
      kind: { vi: "Cá nhân, tập thể hay hộ gia đình", en: "Individual, collective or household" },
    },
  ),
  ...unknownAlike(
    { vi: "khi không được nêu", en: "when it is left out" },
    {
      group: { vi: "Nhóm đối tượng", en: "The group the nominee belongs to" },
      occupation: { vi: "Nghề nghiệp của cá nhân", en: "The individual's occupation" },
      unitLevel: { vi: "Cấp của đơn vị đề nghị", en: "The level of the proposing unit" },
      outsideFlagList: {
        vi: "Tập thể nằm ngoài đối tượng tặng cờ thi đua của bộ, tỉnh",
        en: "Whether the collective is outside the recipients of the ministry's or province's flag",
      },
      memberCount: { vi: "Số cá nhân của tập thể thuộc loại này", en: "How many of the collective's people are such" },
      memberPercent: {
        vi: "Tỷ lệ cá nhân của tập thể thuộc loại này, không làm tròn",
        en: "The share of the collective's people who are such, never rounded",
      },
      resistanceRecord: {
        vi: "Được công nhận là cán bộ tiền khởi nghĩa, hoặc hoạt động liên tục trong cả hai cuộc kháng chiến",
        en: "Whether the person is a recognised cadre of before the August 1945 uprising, or was active without a break in both wars",
      },
      indicator: {
        vi: "Tỷ lệ phần trăm đạt được của một chỉ tiêu, từ 0 đến 100, không làm tròn",
        en: "The percentage reached, 0 to 100, never rounded up",
      },
    },
  ),
  ground: {
    meaning: { vi: "Loại hình khen thưởng", en: "The ground of the award" },
    unknownWhen: {
      vi: "khi không được nêu và kế hoạch không định sẵn",
      en: "when it is left out and no plan of the book sets it",
    },
  },
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
});
