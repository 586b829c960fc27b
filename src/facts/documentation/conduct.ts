import { type FactDocumentation, unknownAlike, whenOpen } from "./documentation.js";

/** What the facts about discipline, pending matters and achievements rewarded before mean. */
export const conductDocumentation = (): Readonly<Record<string, FactDocumentation>> => ({
  ...unknownAlike(whenOpen("kỷ luật, vụ việc", "discipline"), {
    disciplineInForce: {
      vi: "Đang trong thời hạn chấp hành kỷ luật vào ngày xét",
      en: "Whether a discipline is still being served on the day asked about",
    },
    disciplineCount: {
      vi: "Số lần bị kỷ luật; với khen thưởng phong trào, chỉ tính lần còn thời hạn từ khi phong trào bắt đầu",
      en: "Disciplines imposed; for a movement award, those served at any time since the movement began",
    },
  }),
  ...unknownAlike(whenOpen("kỷ luật của người đứng đầu, cấp phó", "its leaders' discipline"), {
    leaderDisciplineInForce: {
      vi: "Người đứng đầu, cấp phó của tập thể đang trong thời hạn chấp hành kỷ luật vào ngày xét",
      en: "Whether a leader of the collective is serving a discipline on the day asked about; nobody else has leaders",
    },
    leaderDisciplineCount: {
      vi: "Số lần người đứng đầu, cấp phó của tập thể bị kỷ luật; tính như disciplineCount",
      en: "Disciplines imposed on the leaders of the collective, counted as `disciplineCount` does",
    },
  }),
  pendingMatters: {
    meaning: {
      vi: "Những vụ việc đang xem xét, xác minh vào ngày xét; vụ việc đã được kết luận không vi phạm thì không tính",
      en: "Matters under consideration on the day asked about; one cleared in writing by then does not count",
    },
    unknownWhen: {
      vi: "khi danh sách kỷ luật, vụ việc chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận; hoặc khi một vụ việc đã kết thúc mà chưa rõ kết luận",
      en: "when the list of discipline is not declared whole and what is on it does not settle the answer; or when a matter is over and nothing shows how it ended",
    },
  },
  achievementRewarded: {
    meaning: {
      vi: "Thành tích này đã được khen thưởng; danh hiệu thi đua không phải là khen thưởng thành tích",
      en: "Whether the achievement named was rewarded already; an emulation title rewards no achievement",
    },
    unknownWhen: {
      vi: "khi nêu mã thành tích mà danh sách khen thưởng chưa đủ, hoặc một lần khen thưởng không ghi mã thành tích",
      en: "when an achievement is named and the list of awards is not whole, or an award on it names no achievement",
    },
  },
});
