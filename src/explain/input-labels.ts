import type { LocalizedText } from "../codes.js";
import type { ProblemCode } from "../errors.js";
import type { DefaultCode } from "../nomination/defaults.js";
import type { DoubtCode } from "../nomination/doubts.js";

/** What is wrong with an input, in short: for a badge or a filter. */
export const PROBLEM_LABELS: Record<ProblemCode, LocalizedText> = {
  "wrong-type": { vi: "Sai kiểu dữ liệu", en: "Wrong type" },
  "not-a-code": { vi: "Mã không được nhận", en: "Not an accepted code" },
  "not-in-vocabulary": { vi: "Không có mã này", en: "No such code" },
  "unknown-field": { vi: "Không có trường này", en: "No such field" },
  "too-small": { vi: "Nhỏ quá mức", en: "Too small" },
  "too-large": { vi: "Lớn quá mức", en: "Too large" },
  "too-precise": { vi: "Quá nhiều chữ số thập phân", en: "Too many decimals" },
  "bad-date": { vi: "Ngày không hợp lệ", en: "No valid date" },
  "bad-format": { vi: "Sai dạng", en: "Wrong format" },
  "too-early": { vi: "Ngày quá sớm", en: "Too early" },
  "too-late": { vi: "Ngày quá muộn", en: "Too late" },
  "out-of-range": { vi: "Năm ngoài khoảng", en: "Year out of range" },
  "date-overflow": { vi: "Vượt khoảng năm tính được", en: "Beyond the years counted" },
  "missing-one-of": { vi: "Thiếu thông tin", en: "Information missing" },
  "not-exactly-one-of": { vi: "Cần đúng một trong các trường", en: "Exactly one field needed" },
  "null-mismatch": { vi: "Số và lý do không có số không khớp", en: "Number and reason for none disagree" },
  "not-a-group": { vi: "Thiếu nhóm điều kiện", en: "No group of conditions" },
  contradiction: { vi: "Dữ liệu mâu thuẫn", en: "Contradiction" },
  "unknown-id": { vi: "Không có mã định danh này", en: "No such id" },
  "not-allowed": { vi: "Không được phép ở đây", en: "Not allowed here" },
  duplicate: { vi: "Bị trùng", en: "Duplicate" },
  unused: { vi: "Không được dùng đến", en: "Unused" },
  "not-a-multiple": { vi: "Hệ số không khớp", en: "Coefficients disagree" },
  "no-pack-above": { vi: "Thiếu gói quy tắc cấp trên", en: "No pack above" },
  "no-pack-header": { vi: "Thiếu phần đầu gói quy tắc", en: "No pack header" },
  "not-one-chain": { vi: "Các gói quy tắc không nối thành chuỗi", en: "Packs are not one chain" },
  "not-a-rulebook": { vi: "Không phải bộ quy tắc", en: "Not a rulebook" },
  "not-a-result": { vi: "Không phải kết quả", en: "Not a result" },
  "other-than-answered": { vi: "Khác với nội dung đã trả lời", en: "Other than answered" },
  "pack-mistake": { vi: "Sai sót trong gói quy tắc", en: "Mistake in a pack" },
  unreadable: { vi: "Không đọc được", en: "Unreadable" },
  "failing-case": { vi: "Trường hợp kiểm tra không đạt", en: "Case fails" },
  "not-accepted": { vi: "Không được nhận", en: "Not accepted" },
};

/** What is doubtful in a nomination, in short. */
export const DOUBT_LABELS: Record<DoubtCode, LocalizedText> = {
  "leave-of-a-man": { vi: "Nghỉ thai sản của người không phải nữ", en: "Maternity leave of a man" },
  "leave-in-a-row": { vi: "Nghỉ thai sản nhiều năm liền", en: "Maternity leave in many years" },
  "title-repeated": { vi: "Danh hiệu nêu nhiều lần trong năm", en: "Title repeated in a year" },
  "long-before-award": { vi: "Thành tích đã lâu trước năm khen", en: "Long before the award" },
  "imposed-and-cleared": { vi: "Kỷ luật vừa thi hành vừa không vi phạm", en: "Imposed and cleared" },
  "list-not-given": { vi: "Danh sách đủ nhưng không nêu", en: "List declared and not given" },
  "field-of-another-kind": { vi: "Dữ liệu của loại đối tượng khác", en: "Field of another kind" },
  "share-not-percent": { vi: "Tỷ lệ nhỏ hơn 1%", en: "Less than one percent" },
  "unit-of-another-group": { vi: "Đơn vị của nhóm đối tượng khác", en: "Unit of another group" },
  "received-later": { vi: "Nhận hồ sơ sau ngày xét", en: "Received later" },
  "received-long-before": { vi: "Nhận hồ sơ từ nhiều năm trước", en: "Received long before" },
  "review-before-close": { vi: "Tổng kết khi phong trào chưa kết thúc", en: "Final review before the close" },
};

/** What was taken for granted, in short. */
export const DEFAULT_LABELS: Record<DefaultCode, LocalizedText> = {
  "still-pending": { vi: "Vụ việc vẫn đang xem xét", en: "Still pending" },
  "not-moved-down": { vi: "Chuyển chức vụ không do điều động", en: "Not moved down by decision" },
  "merit-over-years": { vi: "Thành tích nhiều năm", en: "Merit over years" },
  "movement-of-the-plan": { vi: "Phong trào của kế hoạch", en: "Movement of the plan" },
  "received-on-the-day": { vi: "Nhận hồ sơ vào ngày xét", en: "Received on the day of the answer" },
};
