import { deepFreeze } from "../input/freeze.js";
import type { Input } from "./input.js";
import { ITEM_INPUTS } from "./item-inputs.js";
import { dayIn, today, todayOrDayIn } from "./limits.js";
import { LIST_INPUTS } from "./list-inputs.js";
import { MEMBER_FIELDS } from "./record-fields.js";

/** What a fact may miss in a nomination, by name. Frozen, for wordings are part of questions that hosts are given. */
export const NOMINATION_INPUTS = /* @__PURE__ */ deepFreeze({
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
  score: {
    path: "scores",
    type: "number",
    keyed: "other",
    min: 0,
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
    type: "group",
    fields: MEMBER_FIELDS,
    wording: {
      vi: "Tập thể có bao nhiêu cá nhân, bao nhiêu người đạt từng mức?",
      en: "How many people has the collective, and how many reached each level?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  ...LIST_INPUTS,
  ...ITEM_INPUTS,
} as const satisfies Record<string, Input>);

/** The name of an input of a nomination. */
export type NominationInputName = keyof typeof NOMINATION_INPUTS;
