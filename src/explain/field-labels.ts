import type { LocalizedText } from "../codes.js";
import type { CriterionResult } from "../criteria/types.js";
import type { Precision } from "../dates.js";
import type { DossierChecklist, ProcessingTermView } from "../dossier/types.js";
import type { NominationRecord } from "../nomination/types.js";
import type { Operator } from "../pack/conditions.js";
import type { PrizeAmount } from "../prizes/types.js";
import type { FieldType, Question } from "../questions/question.js";
import type { QuotaShare } from "../quota/types.js";
import type { Check, MeasureUnit } from "../result/check.js";
import type { Anchors } from "../timeline/input-types.js";
import type { DeadlineView } from "../timeline/types.js";
import type { Explainable } from "./types.js";

type Labels<Code extends string> = Record<Code, LocalizedText>;

/** Short names of what fields of results hold, where no sentence of an explanation has them as its own part. */
export const RESULT_TYPES: Labels<Explainable["type"]> = {
  decision: { vi: "Kết quả xét", en: "Decision" },
  "compact-decision": { vi: "Kết quả xét lưu gọn", en: "Compact decision" },
  recommendation: { vi: "Gợi ý hình thức", en: "Recommendation" },
  "award-list": { vi: "Danh mục hình thức, danh hiệu", en: "List of awards" },
  screening: { vi: "Sàng lọc", en: "Screening" },
  remedies: { vi: "Việc giúp đủ điều kiện", en: "Remedies" },
  "criteria-report": { vi: "Báo cáo tiêu chí", en: "Criteria report" },
  "dossier-checklist": { vi: "Danh mục hồ sơ", en: "Dossier checklist" },
  "dossier-report": { vi: "Kiểm tra hồ sơ", en: "Dossier report" },
  "processing-term-report": { vi: "Thời hạn giải quyết", en: "Processing term" },
  "timeline-view": { vi: "Tiến độ phong trào", en: "Timeline" },
  "deadline-list": { vi: "Danh sách hạn nộp", en: "Deadlines" },
  "deadline-report": { vi: "Kiểm tra hạn nộp", en: "Deadline report" },
  "quota-report": { vi: "Kiểm tra số lượng", en: "Quota report" },
  "prize-report": { vi: "Tiền thưởng", en: "Prize report" },
  "plan-review": { vi: "Rà soát kế hoạch", en: "Plan review" },
  "book-diff": { vi: "So sánh bộ quy tắc", en: "Comparison of books" },
  "receipt-check": { vi: "Kiểm tra biên nhận", en: "Receipt check" },
};

export const CHECK_OPERATORS: Labels<NonNullable<Check["operator"]>> = {
  all: { vi: "Đạt tất cả", en: "All of these" },
  any: { vi: "Đạt một trong các điều", en: "Any one of these" },
  not: { vi: "Không thuộc trường hợp", en: "Not this" },
};

export const COMPARISONS: Labels<Operator> = {
  equal: { vi: "Bằng", en: "Equal to" },
  notEqual: { vi: "Khác", en: "Not equal to" },
  in: { vi: "Là một trong", en: "One of" },
  notIn: { vi: "Không phải một trong", en: "None of" },
  contains: { vi: "Có", en: "Contains" },
  doesNotContain: { vi: "Không có", en: "Does not contain" },
  lessThan: { vi: "Nhỏ hơn", en: "Less than" },
  lessThanInclusive: { vi: "Không quá", en: "At most" },
  greaterThan: { vi: "Lớn hơn", en: "More than" },
  greaterThanInclusive: { vi: "Ít nhất", en: "At least" },
};

export const UNIT_LABELS: Labels<MeasureUnit> = {
  years: { vi: "năm", en: "years" },
  months: { vi: "tháng", en: "months" },
  times: { vi: "lần", en: "times" },
  percent: { vi: "phần trăm", en: "percent" },
  points: { vi: "điểm", en: "points" },
};

/** What the control of a question takes. */
export const QUESTION_TYPES: Labels<Question["type"]> = {
  boolean: { vi: "Có hoặc không", en: "Yes or no" },
  code: { vi: "Chọn một", en: "One choice" },
  codes: { vi: "Chọn nhiều", en: "Several choices" },
  date: { vi: "Ngày", en: "Date" },
  "partial-date": { vi: "Ngày, tháng hoặc năm", en: "Day, month or year" },
  year: { vi: "Năm", en: "Year" },
  years: { vi: "Các năm", en: "Years" },
  count: { vi: "Số đếm", en: "Count" },
  number: { vi: "Số", en: "Number" },
  text: { vi: "Chữ", en: "Text" },
  list: { vi: "Danh sách", en: "List" },
  group: { vi: "Nhóm mục", en: "Group of fields" },
  completeness: { vi: "Xác nhận đã đủ", en: "Whether nothing is missing" },
};

const { years: _years, list: _list, completeness: _completeness, ...ofFields } = QUESTION_TYPES;

/** What the control of a field of an item takes. */
export const FIELD_TYPES: Labels<FieldType> = {
  ...ofFields,
  "period-year": { vi: "Năm hoặc năm học", en: "Year or school year" },
};

export const RECORD_LISTS: Labels<NonNullable<NominationRecord["complete"]>[number]> = {
  discipline: { vi: "Kỷ luật, vụ việc đang xem xét", en: "Discipline and pending matters" },
  awards: { vi: "Khen thưởng đã nhận", en: "Earlier awards" },
  ratings: { vi: "Xếp loại hằng năm", en: "Yearly ratings" },
  initiatives: { vi: "Sáng kiến", en: "Initiatives" },
  achievements: { vi: "Thành tích", en: "Achievements" },
  leaderDiscipline: { vi: "Kỷ luật của người đứng đầu, cấp phó", en: "Discipline of the leaders" },
  recognitions: { vi: "Công nhận đạt chuẩn", en: "Standards recognised" },
};

export const DOSSIER_LISTED: Labels<DossierChecklist["listed"]> = {
  yes: { vi: "Có nêu hình thức này", en: "Listed" },
  no: { vi: "Không nêu hình thức này cho dịp này", en: "Not listed on this occasion" },
  "left-to-others": { vi: "Do cơ quan khác tự quyết định", en: "Left to other bodies" },
};

export const LIMITS: Labels<ProcessingTermView["limit"]> = {
  "at-most": { vi: "Nhiều nhất", en: "At most" },
  "at-least": { vi: "Ít nhất", en: "At least" },
};

export const DEADLINE_KINDS: Labels<DeadlineView["kind"]> = {
  once: { vi: "Một lần", en: "Once" },
  yearly: { vi: "Hằng năm", en: "Yearly" },
  "half-yearly": { vi: "Sáu tháng một lần", en: "Every six months" },
  "at-review": { vi: "Khi sơ kết, tổng kết", en: "At a review" },
  periodic: { vi: "Định kỳ", en: "Periodically" },
};

export const BOUNDARIES: Labels<DeadlineView["boundary"]> = {
  before: { vi: "Trước ngày", en: "Before the day" },
  "on-or-before": { vi: "Chậm nhất ngày", en: "On the day at the latest" },
};

export const PRECISION_LABELS: Labels<Precision> = {
  day: { vi: "Ngày", en: "Day" },
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  year: { vi: "Năm", en: "Year" },
};

export const ANCHORS: Labels<keyof Anchors> = {
  planIssuedOn: { vi: "Ngày ban hành kế hoạch", en: "Day on which the plan was issued" },
};

export const ROUNDINGS: Labels<QuotaShare["rounding"]> = {
  down: { vi: "Bỏ phần lẻ", en: "Rounded down" },
  up: { vi: "Làm tròn lên", en: "Rounded up" },
  nearest: { vi: "Làm tròn đến số gần nhất", en: "Rounded to the nearest" },
};

export const RELIABILITIES: Labels<NonNullable<PrizeAmount["baseSalary"]>["reliability"]> = {
  official: { vi: "Nguồn chính thức", en: "Official source" },
  secondary: { vi: "Nguồn thứ cấp", en: "Secondary source" },
};

export const CRITERION_KINDS: Labels<CriterionResult["kind"]> = {
  measured: { vi: "Đo bằng số", en: "Measured" },
  judged: { vi: "Do hội đồng đánh giá", en: "Judged by people" },
};
