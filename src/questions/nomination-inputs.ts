import type { Input, InputFields } from "./input.js";
import { dayIn, firstDayOfPeriod, firstDayOfYear, lastDayOfDecision, thisYear, today, todayOrDayIn } from "./limits.js";
import { NOT_STATED } from "./options.js";
import {
  ACHIEVEMENT_FIELDS,
  AWARD_FIELDS,
  DISCIPLINE_FIELDS,
  INITIATIVE_FIELDS,
  MEMBER_FIELDS,
  RATING_FIELDS,
} from "./record-fields.js";

const list = (name: string, fields: InputFields, vi: string, en: string): Input => ({
  path: `record.${name}`,
  type: "list",
  fields,
  list: name,
  completedBy: "record.complete",
  wording: { vi, en },
  suppliedBy: "don-vi-de-nghi",
});

const completeness = (name: string, vi: string, en: string, listed: Input["wording"]): Input => ({
  path: "record.complete",
  type: "completeness",
  others: [{ code: name, label: listed }],
  list: name,
  completedBy: "record.complete",
  wording: { vi, en },
  suppliedBy: "don-vi-de-nghi",
});

/** What a fact may miss in a nomination, by name. */
export const NOMINATION_INPUTS = {
  ground: {
    path: "ground",
    type: "code",
    vocabulary: "ground",
    wording: { vi: "Đề nghị theo loại hình khen thưởng nào?", en: "On which ground is the award proposed?" },
    suppliedBy: "don-vi-de-nghi",
  },
  group: {
    path: "nominee.group",
    type: "code",
    vocabulary: "group",
    wording: { vi: "Đối tượng thuộc nhóm nào?", en: "Which group does the nominee belong to?" },
    suppliedBy: "don-vi-de-nghi",
  },
  occupation: {
    path: "nominee.occupation",
    type: "code",
    vocabulary: "occupation",
    wording: { vi: "Nghề nghiệp của cá nhân là gì?", en: "What is the person's occupation?" },
    suppliedBy: "don-vi-de-nghi",
  },
  foundedOn: {
    path: "nominee.foundedOn",
    type: "partial-date",
    max: today,
    wording: { vi: "Tập thể được thành lập khi nào?", en: "When was the collective founded?" },
    suppliedBy: "don-vi-de-nghi",
  },
  outsideFlagList: {
    path: "nominee.outsideFlagList",
    type: "boolean",
    wording: {
      vi: "Tập thể có nằm ngoài đối tượng tặng cờ thi đua của bộ, tỉnh không?",
      en: "Is the collective outside the recipients of the ministry's or province's flag?",
    },
    suppliedBy: "so-noi-vu",
  },
  unitLevel: {
    path: "unit.level",
    type: "code",
    vocabulary: "unitLevel",
    wording: { vi: "Đơn vị đề nghị thuộc cấp nào?", en: "At which level is the proposing unit?" },
    suppliedBy: "don-vi-de-nghi",
  },
  movementLaunchedBy: {
    path: "movement.launchedBy",
    type: "code",
    vocabulary: "launcher",
    wording: { vi: "Ai phát động phong trào?", en: "Who launched the movement?" },
    suppliedBy: "so-noi-vu",
  },
  movementStartedOn: {
    path: "movement.startedOn",
    type: "partial-date",
    max: todayOrDayIn("closedOn"),
    wording: { vi: "Phong trào được phát động ngày nào?", en: "On which day was the movement launched?" },
    suppliedBy: "so-noi-vu",
  },
  movementClosedOn: {
    path: "movement.closedOn",
    type: "partial-date",
    min: dayIn("startedOn"),
    wording: { vi: "Phong trào kết thúc ngày nào?", en: "On which day does the movement close?" },
    suppliedBy: "so-noi-vu",
  },
  ratings: list("ratings", RATING_FIELDS, "Mức độ hoàn thành nhiệm vụ từng năm là gì?", "How was each year rated?"),
  maternityYears: {
    path: "record.maternityYears",
    type: "years",
    max: thisYear,
    wording: {
      vi: "Những năm không xếp loại này có phải là năm nghỉ thai sản theo quy định không?",
      en: "Which of these years without a rating were spent on maternity leave under the rules? An empty list: none",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  awards: list(
    "awards",
    AWARD_FIELDS,
    "Đã được tặng những danh hiệu, hình thức khen thưởng nào?",
    "Which titles and awards were held before?",
  ),
  initiatives: list(
    "initiatives",
    INITIATIVE_FIELDS,
    "Có những sáng kiến nào được công nhận?",
    "Which initiatives were recognised?",
  ),
  achievements: list(
    "achievements",
    ACHIEVEMENT_FIELDS,
    "Hồ sơ nêu những thành tích nào?",
    "Which achievements does the dossier claim?",
  ),
  discipline: {
    ...list(
      "discipline",
      DISCIPLINE_FIELDS,
      "Có kỷ luật hoặc vụ việc đang xem xét, xác minh không?",
      "Is there any discipline, or any matter under consideration?",
    ),
    exactlyOneOf: ["level", "pending"],
  },
  ratingsWhole: completeness("ratings", "Danh sách xếp loại đã đủ chưa?", "Is the list of ratings whole?", {
    vi: "Danh sách xếp loại",
    en: "The list of ratings",
  }),
  awardsWhole: completeness("awards", "Danh sách khen thưởng đã đủ chưa?", "Is the list of awards whole?", {
    vi: "Danh sách khen thưởng",
    en: "The list of awards",
  }),
  initiativesWhole: completeness(
    "initiatives",
    "Danh sách sáng kiến đã đủ chưa?",
    "Is the list of initiatives whole?",
    { vi: "Danh sách sáng kiến", en: "The list of initiatives" },
  ),
  achievementsWhole: completeness(
    "achievements",
    "Danh sách thành tích đã đủ chưa?",
    "Is the list of achievements whole?",
    { vi: "Danh sách thành tích", en: "The list of achievements" },
  ),
  disciplineWhole: completeness(
    "discipline",
    "Danh sách kỷ luật, vụ việc đã đủ chưa?",
    "Is the list of discipline whole?",
    { vi: "Danh sách kỷ luật, vụ việc", en: "The list of discipline" },
  ),
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
  indicator: {
    path: "indicators",
    type: "number",
    keyed: "indicator",
    unit: "percent",
    min: 0,
    max: 100,
    wording: { vi: "Chỉ tiêu đạt bao nhiêu phần trăm?", en: "What percentage was reached?" },
    suppliedBy: "don-vi-de-nghi",
  },
  woman: {
    path: "nominee.woman",
    type: "boolean",
    wording: { vi: "Cá nhân là nữ phải không?", en: "Is the person a woman?" },
    suppliedBy: "don-vi-de-nghi",
  },
  preUprising: {
    path: "record.resistance.preUprising",
    type: "boolean",
    wording: {
      vi: "Cá nhân có được công nhận là cán bộ tiền khởi nghĩa (tham gia cách mạng từ 01/01/1945 đến khởi nghĩa tháng Tám) không?",
      en: "Is the person recognised as a cadre of before the uprising of August 1945, active from 1 January 1945 on?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  bothWars: {
    path: "record.resistance.bothWars",
    type: "boolean",
    wording: {
      vi: "Cá nhân có hoạt động liên tục từ sau Cách mạng tháng Tám năm 1945 đến 30/4/1975 không?",
      en: "Was the person active without a break from after August 1945 to 30 April 1975?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  members: {
    path: "nominee.members",
    type: "group",
    fields: MEMBER_FIELDS,
    wording: {
      vi: "Tập thể có bao nhiêu cá nhân, bao nhiêu người đạt từng mức?",
      en: "How many people has the collective, and how many reached each level?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
} as const satisfies Record<string, Input>;
