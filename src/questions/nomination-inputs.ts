import type { Input } from "./input.js";

const list = (name: string, vi: string, en: string): Input => ({
  path: `record.${name}`,
  type: "list",
  wording: { vi, en },
  suppliedBy: "don-vi-de-nghi",
});

const completeness = (name: string, vi: string, en: string): Input => ({
  path: "record.complete",
  type: "list",
  accepted: [name],
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
    type: "date",
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
    type: "date",
    wording: { vi: "Phong trào được phát động ngày nào?", en: "On which day was the movement launched?" },
    suppliedBy: "so-noi-vu",
  },
  movementClosedOn: {
    path: "movement.closedOn",
    type: "date",
    wording: { vi: "Phong trào kết thúc ngày nào?", en: "On which day does the movement close?" },
    suppliedBy: "so-noi-vu",
  },
  ratings: list("ratings", "Mức độ hoàn thành nhiệm vụ từng năm là gì?", "How was each year rated?"),
  maternityYears: list(
    "maternityYears",
    "Những năm không xếp loại này có phải là năm nghỉ thai sản theo quy định không?",
    "Which of these years without a rating were spent on maternity leave under the rules? An empty list: none",
  ),
  awards: list(
    "awards",
    "Đã được tặng những danh hiệu, hình thức khen thưởng nào?",
    "Which titles and awards were held before?",
  ),
  initiatives: list("initiatives", "Có những sáng kiến nào được công nhận?", "Which initiatives were recognised?"),
  achievements: list("achievements", "Hồ sơ nêu những thành tích nào?", "Which achievements does the dossier claim?"),
  discipline: list(
    "discipline",
    "Có kỷ luật hoặc vụ việc đang xem xét, xác minh không?",
    "Is there any discipline, or any matter under consideration?",
  ),
  leaderDiscipline: list(
    "leaderDiscipline",
    "Người đứng đầu, cấp phó của tập thể có bị kỷ luật không?",
    "Is there any discipline of the head or the deputies of the collective?",
  ),
  recognitions: list(
    "recognitions",
    "Được công nhận đạt những chuẩn nào, từ ngày nào?",
    "Which standards is the nominee recognised to meet, since which day?",
  ),
  ratingsWhole: completeness("ratings", "Danh sách xếp loại đã đủ chưa?", "Is the list of ratings whole?"),
  awardsWhole: completeness("awards", "Danh sách khen thưởng đã đủ chưa?", "Is the list of awards whole?"),
  initiativesWhole: completeness("initiatives", "Danh sách sáng kiến đã đủ chưa?", "Is the list of initiatives whole?"),
  achievementsWhole: completeness(
    "achievements",
    "Danh sách thành tích đã đủ chưa?",
    "Is the list of achievements whole?",
  ),
  disciplineWhole: completeness(
    "discipline",
    "Danh sách kỷ luật, vụ việc đã đủ chưa?",
    "Is the list of discipline whole?",
  ),
  leaderDisciplineWhole: completeness(
    "leaderDiscipline",
    "Danh sách kỷ luật của người đứng đầu, cấp phó đã đủ chưa?",
    "Is the list of its leaders' discipline whole?",
  ),
  recognitionsWhole: completeness(
    "recognitions",
    "Danh sách công nhận đạt chuẩn đã đủ chưa?",
    "Is the list of recognitions whole?",
  ),
  leaderDisciplineEnd: {
    path: "record.leaderDiscipline",
    type: "date",
    wording: {
      vi: "Thời hạn kỷ luật của người đứng đầu, cấp phó kết thúc ngày nào?",
      en: "On which day does the discipline of the leader end?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  disciplineEnd: {
    path: "record.discipline",
    type: "date",
    wording: { vi: "Thời hạn kỷ luật kết thúc ngày nào?", en: "On which day does the discipline end?" },
    suppliedBy: "don-vi-de-nghi",
  },
  matterClearedOn: {
    path: "record.discipline",
    type: "date",
    wording: {
      vi: "Vụ việc đã kết thúc được kết luận thế nào: ngày kết luận không vi phạm, hoặc hình thức kỷ luật?",
      en: "How did the matter that is over end: on which day was it cleared, or what discipline was imposed?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  rewardedAchievement: {
    path: "record.awards",
    type: "text",
    wording: {
      vi: "Mỗi lần khen thưởng trước đã khen thưởng thành tích nào (mã thành tích)?",
      en: "Which achievement did each earlier award reward, by its id?",
    },
    suppliedBy: "so-noi-vu",
  },
  priorGround: {
    path: "record.awards",
    type: "code",
    vocabulary: "ground",
    wording: {
      vi: "Lần khen thưởng trước theo loại hình khen thưởng nào?",
      en: "On which ground was the earlier award given?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  thematic: {
    path: "record.awards",
    type: "boolean",
    wording: {
      vi: "Lần khen thưởng phong trào trước có phải thi đua theo chuyên đề không?",
      en: "Was the earlier movement award for thematic emulation?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  priorPeriodEnd: {
    path: "record.awards",
    type: "date",
    accepted: ["not-stated"],
    wording: {
      vi: "Thời gian tính thành tích ghi trong quyết định khen thưởng trước kết thúc khi nào, hay không ghi?",
      en: "When does the achievement period in the earlier decision end, or does it state none?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  priorDecision: {
    path: "record.awards",
    type: "date",
    wording: {
      vi: "Quyết định khen thưởng trước, không ghi thời gian tính thành tích, ký ngày nào?",
      en: "On which day was the earlier decision made, which states no achievement period?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  awardNumbers: {
    path: "record.awards",
    type: "list",
    wording: {
      vi: "Các lần khen thưởng ghi cùng năm theo những quyết định số nào, hay là một lần ghi lặp lại?",
      en: "By decisions of which numbers were the awards of one year given, or is one of them entered twice?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  indicator: {
    path: "indicators",
    type: "number",
    wording: { vi: "Chỉ tiêu đạt bao nhiêu phần trăm?", en: "What percentage was reached?" },
    suppliedBy: "don-vi-de-nghi",
  },
  score: {
    path: "scores",
    type: "number",
    wording: { vi: "Nội dung này được chấm bao nhiêu điểm?", en: "How many points were given?" },
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
    type: "number",
    wording: {
      vi: "Tập thể có bao nhiêu cá nhân, bao nhiêu người đạt từng mức?",
      en: "How many people has the collective, and how many reached each level?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
} as const satisfies Record<string, Input>;
