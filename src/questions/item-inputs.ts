import type { Input } from "./input.js";
import { dayIn, firstDayOfPeriod, firstDayOfYear, lastDayOfDecision, thisYear, today, todayOrDayIn } from "./limits.js";
import { NOT_STATED } from "./options.js";

/** What the entries of a record's lists may lack, as questions. */
export const ITEM_INPUTS = {
  leaderDisciplineEnd: {
    path: "record.leaderDiscipline[].to",
    type: "date",
    min: dayIn("from"),
    wording: {
      vi: "Thời hạn kỷ luật của người đứng đầu, cấp phó kết thúc ngày nào?",
      en: "On which day does the discipline of the leader end?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  disciplineEnd: {
    path: "record.discipline[].to",
    type: "date",
    min: dayIn("from"),
    wording: { vi: "Thời hạn kỷ luật kết thúc ngày nào?", en: "On which day does the discipline end?" },
    suppliedBy: "don-vi-de-nghi",
  },
  matterClearedOn: {
    path: "record.discipline[].clearedOn",
    type: "date",
    min: dayIn("from"),
    wording: {
      vi: "Vụ việc đã kết thúc được kết luận không vi phạm ngày nào?",
      en: "On which day was the matter that is over cleared?",
    },
    hint: {
      vi: "Nếu bị kỷ luật: ghi thêm hình thức kỷ luật vào danh sách thay cho ngày này",
      en: "Where it ended with a discipline, add that to the list in place of this day",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  rewardedAchievement: {
    path: "record.awards[].achievementId",
    type: "text",
    wording: {
      vi: "Lần khen thưởng trước đã khen thưởng thành tích nào (mã thành tích)?",
      en: "Which achievement did the earlier award reward, by its id?",
    },
    suppliedBy: "so-noi-vu",
  },
  priorGround: {
    path: "record.awards[].ground",
    type: "code",
    vocabulary: "ground",
    wording: {
      vi: "Lần khen thưởng trước theo loại hình khen thưởng nào?",
      en: "On which ground was the earlier award given?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  thematic: {
    path: "record.awards[].thematic",
    type: "boolean",
    wording: {
      vi: "Lần khen thưởng phong trào trước có phải thi đua theo chuyên đề không?",
      en: "Was the earlier movement award for thematic emulation?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  priorPeriodEnd: {
    path: "record.awards[].periodEnd",
    type: "partial-date",
    others: NOT_STATED,
    min: firstDayOfPeriod,
    max: lastDayOfDecision,
    wording: {
      vi: "Thời gian tính thành tích ghi trong quyết định khen thưởng trước kết thúc khi nào, hay không ghi?",
      en: "When does the achievement period in the earlier decision end, or does it state none?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  priorDecision: {
    path: "record.awards[].decidedOn",
    type: "date",
    min: firstDayOfYear,
    max: today,
    wording: {
      vi: "Quyết định khen thưởng trước, không ghi thời gian tính thành tích, ký ngày nào?",
      en: "On which day was the earlier decision made, which states no achievement period?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  awardNumbers: {
    path: "record.awards[].number",
    type: "text",
    wording: {
      vi: "Lần khen thưởng này theo quyết định số mấy?",
      en: "By a decision of which number was this award given?",
    },
    hint: {
      vi: "Hai dòng cùng số quyết định là một lần khen thưởng ghi lặp lại",
      en: "Two entries with one number are one award that was entered twice",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  initiativeScope: {
    path: "record.initiatives[].scope",
    type: "code",
    vocabulary: "initiativeScope",
    wording: { vi: "Sáng kiến có phạm vi ảnh hưởng nào?", en: "Which scope has the initiative?" },
    suppliedBy: "don-vi-de-nghi",
  },
  initiativeYear: {
    path: "record.initiatives[].year",
    type: "year",
    min: 1900,
    max: thisYear,
    wording: { vi: "Sáng kiến được công nhận năm nào?", en: "In which year was the initiative recognised?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementScope: {
    path: "record.achievements[].scope",
    type: "code",
    vocabulary: "initiativeScope",
    wording: { vi: "Thành tích có phạm vi ảnh hưởng nào?", en: "Which scope has the achievement?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementYear: {
    path: "record.achievements[].year",
    type: "year",
    min: 1900,
    max: thisYear,
    wording: { vi: "Thành tích đạt được năm nào?", en: "Of which year is the achievement?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementYears: {
    path: "record.achievements[].years",
    type: "number",
    unit: "years",
    min: 0,
    wording: { vi: "Thành tích, thời gian công tác này là bao nhiêu năm?", en: "How many years does it last?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementPost: {
    path: "record.achievements[].post",
    type: "code",
    vocabulary: "post",
    wording: { vi: "Đã giữ chức vụ nào?", en: "Which post was held?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementFrom: {
    path: "record.achievements[].from",
    type: "date",
    max: todayOrDayIn("to"),
    wording: { vi: "Giữ chức vụ từ ngày nào?", en: "From which day on was the post held?" },
    suppliedBy: "don-vi-de-nghi",
  },
  achievementTo: {
    path: "record.achievements[].to",
    type: "date",
    min: dayIn("from"),
    wording: { vi: "Giữ chức vụ đến ngày nào?", en: "Until which day was the post held?" },
    suppliedBy: "don-vi-de-nghi",
  },
} as const satisfies Record<string, Input>;
