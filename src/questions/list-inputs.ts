import type { Input, InputFields } from "./input.js";
import { thisYear } from "./limits.js";
import {
  ACHIEVEMENT_FIELDS,
  AWARD_FIELDS,
  DISCIPLINE_FIELDS,
  INITIATIVE_FIELDS,
  LEADER_DISCIPLINE_FIELDS,
  RATING_FIELDS,
  RECOGNITION_FIELDS,
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Asks whether a list is whole, by what it is called within a sentence. */
const completeness = (name: string, vi: string, en: string): Input => ({
  path: "record.complete",
  type: "completeness",
  others: [{ code: name, label: { vi: capital(vi), en: capital(en) } }],
  list: name,
  completedBy: "record.complete",
  wording: { vi: `${capital(vi)} đã đủ chưa?`, en: `Is ${en} whole?` },
  suppliedBy: "don-vi-de-nghi",
});

/** The lists of the record as questions, and whether each is whole. */
export const LIST_INPUTS = {
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
  leaderDiscipline: list(
    "leaderDiscipline",
    LEADER_DISCIPLINE_FIELDS,
    "Người đứng đầu, cấp phó của tập thể có bị kỷ luật không?",
    "Is there any discipline of the head or the deputies of the collective?",
  ),
  recognitions: list(
    "recognitions",
    RECOGNITION_FIELDS,
    "Được công nhận đạt những chuẩn nào, từ ngày nào?",
    "Which standards is the nominee recognised to meet, since which day?",
  ),
  ratingsWhole: completeness("ratings", "danh sách xếp loại", "the list of ratings"),
  awardsWhole: completeness("awards", "danh sách khen thưởng", "the list of awards"),
  initiativesWhole: completeness("initiatives", "danh sách sáng kiến", "the list of initiatives"),
  achievementsWhole: completeness("achievements", "danh sách thành tích", "the list of achievements"),
  disciplineWhole: completeness("discipline", "danh sách kỷ luật, vụ việc", "the list of discipline"),
  leaderDisciplineWhole: completeness(
    "leaderDiscipline",
    "danh sách kỷ luật của người đứng đầu, cấp phó",
    "the list of its leaders' discipline",
  ),
  recognitionsWhole: completeness("recognitions", "danh sách công nhận đạt chuẩn", "the list of recognitions"),
} as const satisfies Record<string, Input>;
