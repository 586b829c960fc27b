import type { LocalizedText } from "../codes.js";
import type { InputField, InputFields } from "./input.js";
import { lastDayOfDecision, thisYear, today } from "./limits.js";
import { NOT_STATED } from "./options.js";

const EARLIEST_YEAR = 1900;

const label = (vi: string, en: string): { label: LocalizedText } => ({ label: { vi, en } });

const schoolYearHint = {
  vi: "Năm học ghi như 2024-2025",
  en: "A school year is written like 2024-2025",
};

const periodYear = (vi: string, en: string): InputField => ({
  type: "period-year",
  ...label(vi, en),
  hint: schoolYearHint,
  min: EARLIEST_YEAR,
  max: thisYear,
});

const calendarYear = (vi: string, en: string): InputField => ({
  type: "year",
  ...label(vi, en),
  min: EARLIEST_YEAR,
  max: thisYear,
});

const scope: InputField = {
  type: "code",
  vocabulary: "initiativeScope",
  ...label("Phạm vi ảnh hưởng", "Scope"),
};

/** A year's rating. */
export const RATING_FIELDS: InputFields = {
  year: { ...periodYear("Năm", "Year"), needed: true },
  rating: { type: "code", vocabulary: "rating", ...label("Mức xếp loại", "Rating"), needed: true },
};

/** An award or title held before. */
export const AWARD_FIELDS: InputFields = {
  code: {
    type: "code",
    vocabulary: "awardOrTitle",
    ...label("Danh hiệu, hình thức khen thưởng", "Award or title"),
    needed: true,
  },
  year: { ...periodYear("Năm được khen thưởng", "Year of the award"), needed: true },
  ground: {
    type: "code",
    vocabulary: "ground",
    ...label("Loại hình khen thưởng", "Ground"),
    hint: { vi: "Danh hiệu thi đua không cần", en: "An emulation title needs none" },
  },
  thematic: {
    type: "boolean",
    ...label("Thi đua theo chuyên đề", "Thematic emulation"),
    hint: { vi: "Chỉ với khen thưởng phong trào", en: "Of movement awards only" },
  },
  decidedOn: { type: "date", ...label("Ngày quyết định", "Day of the decision"), max: today },
  periodEnd: {
    type: "partial-date",
    ...label("Thời gian tính thành tích kết thúc", "End of the achievement period"),
    hint: { vi: "Ghi theo quyết định, đến mức biết được", en: "As the decision has it, as far as it is known" },
    others: NOT_STATED,
    max: lastDayOfDecision,
  },
  number: { type: "text", ...label("Số quyết định", "Number of the decision") },
  achievementId: {
    type: "text",
    ...label("Mã thành tích được khen thưởng", "Id of the achievement rewarded"),
  },
};

/** A recognised initiative. */
export const INITIATIVE_FIELDS: InputFields = {
  scope,
  year: calendarYear("Năm được công nhận", "Year of recognition"),
  usedFor: {
    type: "text",
    ...label("Đã dùng để xét danh hiệu, hình thức nào", "For which award it was used already"),
  },
};

/** An achievement that the dossier claims. */
export const ACHIEVEMENT_FIELDS: InputFields = {
  kind: { type: "code", vocabulary: "achievement", ...label("Loại thành tích", "Kind of achievement"), needed: true },
  scope,
  year: calendarYear("Năm", "Year"),
  recognisedBy: { type: "text", ...label("Nơi công nhận", "Recognised by") },
  years: {
    type: "number",
    ...label("Số năm", "Number of years"),
    hint: {
      vi: "Với chức vụ: không tính thời gian đã ghi ở chức vụ cao hơn; có thể ghi ngày thay cho số năm",
      en: "In a post: without the time given under a higher post; days may be given in its place",
    },
    unit: "years",
    min: 0,
  },
  post: { type: "code", vocabulary: "post", ...label("Chức vụ đã giữ", "Post held") },
  from: { type: "date", ...label("Giữ chức vụ từ ngày", "In the post from"), max: today },
  to: { type: "date", ...label("Đến ngày", "In the post until"), notBefore: "from" },
  termEnd: {
    type: "date",
    ...label("Ngày hết nhiệm kỳ", "End of the term"),
    hint: {
      vi: "Chỉ ghi khi được điều động sang chức vụ thấp hơn trước ngày đó",
      en: "Only where a decision moved the person to a lower post before that day",
    },
    notBefore: "from",
  },
};

/** A discipline imposed, or a matter under consideration. */
export const DISCIPLINE_FIELDS: InputFields = {
  level: { type: "code", vocabulary: "discipline", ...label("Hình thức kỷ luật", "Discipline imposed") },
  pending: {
    type: "code",
    vocabulary: "pendingMatter",
    ...label("Vụ việc đang xem xét", "Matter under consideration"),
  },
  from: { type: "date", ...label("Từ ngày", "From") },
  to: { type: "date", ...label("Đến ngày", "Until"), notBefore: "from" },
  clearedOn: {
    type: "date",
    ...label("Ngày kết luận không vi phạm", "Day on which it was cleared"),
    notBefore: "from",
  },
};

/** A discipline imposed on a leader of a collective. */
export const LEADER_DISCIPLINE_FIELDS: InputFields = {
  leader: { type: "code", vocabulary: "leader", ...label("Người lãnh đạo", "Leader"), needed: true },
  level: { type: "code", vocabulary: "discipline", ...label("Hình thức kỷ luật", "Discipline imposed"), needed: true },
  from: { type: "date", ...label("Từ ngày", "From") },
  to: { type: "date", ...label("Đến ngày", "Until"), notBefore: "from" },
};

/** A standard that the nominee is recognised to meet. */
export const RECOGNITION_FIELDS: InputFields = {
  status: {
    type: "code",
    vocabulary: "recognition",
    ...label("Chuẩn được công nhận", "Standard recognised"),
    needed: true,
  },
  since: { type: "date", ...label("Từ ngày", "Since"), max: today, needed: true },
  until: {
    type: "date",
    ...label("Đến ngày", "Until"),
    hint: { vi: "Để trống nếu vẫn còn được công nhận", en: "Left blank where it is still recognised" },
    notBefore: "since",
  },
};

const people = (vi: string, en: string, notAbove: readonly string[] = ["total"]): InputField => ({
  type: "count",
  ...label(vi, en),
  min: 0,
  notAbove,
});

/** The people of a collective in the year judged. */
export const MEMBER_FIELDS: InputFields = {
  total: { type: "count", ...label("Tổng số cá nhân", "People in all"), min: 1, needed: true },
  completed: people("Hoàn thành nhiệm vụ trở lên", "Completed their tasks"),
  advanced: people("Đạt danh hiệu tiên tiến", "With the year's advanced title"),
  champions: people("Đạt Chiến sĩ thi đua cơ sở", "Grassroots emulation fighters", ["total", "advanced"]),
  disciplined: people("Bị kỷ luật từ cảnh cáo trở lên", "Disciplined at warning or heavier"),
};
