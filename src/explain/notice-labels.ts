import type { LocalizedText } from "../codes.js";
import type { NoticeCode } from "../result/notice.js";

/** What each kind of notice is about, in short: for a badge or a filter. */
export const NOTICE_LABELS: Record<NoticeCode, LocalizedText> = {
  "law-amended": { vi: "Văn bản đã được sửa đổi", en: "Text amended" },
  "text-replaced": { vi: "Văn bản đã bị thay thế", en: "Text replaced" },
  "text-expired": { vi: "Văn bản đã hết hiệu lực", en: "Text expired" },
  "provision-ended": { vi: "Quy định đã hết áp dụng", en: "Provision ended" },
  "not-in-force": { vi: "Văn bản chưa có hiệu lực", en: "Text not yet in force" },
  "draft-text": { vi: "Văn bản dự thảo", en: "Draft" },
  "unverified-text": { vi: "Văn bản chưa được đối chiếu", en: "Text not verified" },
  interpretation: { vi: "Cách hiểu", en: "Interpretation" },
  "plan-narrower-than-law": { vi: "Kế hoạch hẹp hơn pháp luật", en: "Plan narrower than the law" },
  "open-elsewhere": { vi: "Có thể đề nghị trong trường hợp khác", en: "Open in another case" },
  "not-stated": { vi: "Văn bản không nêu", en: "Not stated" },
  "not-encoded": { vi: "Chưa có trong bộ quy tắc", en: "Not encoded" },
  "layer-missing": { vi: "Thiếu văn bản của một cấp", en: "Level without its texts" },
  succeeded: { vi: "Đơn vị hành chính đã kết thúc hoạt động", en: "Territory ended" },
  dissolved: { vi: "Cấp hoặc cơ quan đã kết thúc hoạt động", en: "Level or body dissolved" },
  conflict: { vi: "Quy định mâu thuẫn", en: "Conflict" },
  "other-law": { vi: "Không phải bản luật phát hành", en: "Not the released law" },
  "external-guidance": { vi: "Theo hướng dẫn của cơ quan khác", en: "Guidance of another body" },
  preference: { vi: "Thứ tự ưu tiên", en: "Preference" },
  "doubtful-input": { vi: "Dữ liệu cần kiểm tra lại", en: "Doubtful input" },
  "after-reference-year": { vi: "Năm chưa được tính", en: "Year not counted" },
  "default-taken": { vi: "Giá trị mặc định", en: "Default taken" },
};
