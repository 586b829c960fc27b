import type { LocalizedText } from "../../src/index.js";
import type { Rule } from "../../src/pack/types.js";

/** What the pages of the law say around what the packs say. */
export const WORDS = {
  explorer: { vi: "Tra cứu quy định", en: "Law explorer" },
  explorerLead: {
    vi: "Mỗi điều kiện, tiêu chuẩn đã mã hóa có một trang: nội dung, điều khoản, thời gian áp dụng, cách hiểu, kế hoạch nào quy định thêm và tình huống kiểm thử nào bảo vệ nó. Trang được sinh từ gói quy tắc, không viết tay. Văn bản chính thức luôn có giá trị cao hơn.",
    en: "Every condition and standard that is encoded has a page: what it asks, its clause, its dates, how it was read, which plans add to it and which cases protect it. The pages are generated from the packs; nothing is written by hand. The official texts prevail.",
  },
  texts: { vi: "Văn bản", en: "Texts" },
  role: { vi: "Vai trò", en: "role" },
  ground: { vi: "Loại thành tích", en: "ground" },
  awards: { vi: "Hình thức, danh hiệu", en: "for awards" },
  kinds: { vi: "Đối tượng", en: "for" },
  groups: { vi: "Nhóm", en: "groups" },
  exceptGroups: { vi: "Trừ nhóm", en: "not for the groups" },
  occupations: { vi: "Nghề nghiệp", en: "occupations" },
  occasions: { vi: "Dịp xét", en: "occasions" },
  levels: { vi: "Cấp đơn vị", en: "levels of unit" },
  clause: { vi: "Điều khoản", en: "clause" },
  inForce: { vi: "Áp dụng", en: "applies" },
  id: { vi: "Mã", en: "id" },
  condition: { vi: "Điều kiện", en: "Condition" },
  notStated: { vi: "Không quy định", en: "Not stated" },
  reading: { vi: "Cách hiểu đã chọn", en: "Reading taken" },
  because: { vi: "Lý do", en: "because" },
  beforeAfter: { vi: "Trước và sau khi thay đổi", en: "Before and after" },
  field: { vi: "Nội dung", en: "what" },
  noCondition: { vi: "không có điều kiện máy kiểm tra được", en: "no condition that a machine can check" },
  narrowedBy: { vi: "Kế hoạch quy định thêm", en: "Plans that add to it" },
  narrowedByNone: {
    vi: "Không kế hoạch nào đã mã hóa quy định thêm điều kiện cho cùng hình thức và đối tượng.",
    en: "No plan that is encoded adds a condition for the same award and nominee.",
  },
  narrows: { vi: "Quy định thêm cho", en: "Adds to" },
  cases: { vi: "Tình huống kiểm thử", en: "Cases that protect it" },
  casesLead: {
    vi: "Trong các tình huống này quy tắc đã quyết định thuận (+) hoặc không thuận (−). Câu mô tả viết bằng tiếng Anh.",
    en: "In these cases the rule decided in favour of the nominee (+) or against (−). The sentence says what would go wrong if the case failed.",
  },
  casesMore: { vi: "và {count} tình huống khác", en: "and {count} more" },
  casesNone: { vi: "Chưa có tình huống nào.", en: "None yet." },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  from: { vi: "từ {day}", en: "from {day}" },
  to: { vi: "đến hết {day}", en: "to {day}" },
  always: { vi: "không nêu ngày", en: "no day stated" },
  nothingEncoded: {
    vi: "Văn bản được nêu tên; chưa có quy định nào được mã hóa từ văn bản này.",
    en: "The text is named; nothing of it is encoded.",
  },
  issuer: { vi: "Cơ quan ban hành", en: "issued by" },
  issuedOn: { vi: "Ngày ban hành", en: "issued" },
  read: { vi: "Đã đối chiếu", en: "compared with the text" },
  readYes: { vi: "có, từng chữ", en: "yes, word by word" },
  readNo: { vi: "chưa; chỉ nêu tên", en: "no; named only" },
  transition: { vi: "Chuyển tiếp", en: "transition" },
  wholeText: { vi: "Cả văn bản", en: "The text as a whole" },
  ofHeader: {
    vi: "Nêu phong trào hoặc cấp còn thiếu của gói quy tắc.",
    en: "Names a movement, or a layer that the pack lacks.",
  },
  encoded: { vi: "Đã mã hóa", en: "Encoded" },
  judged: { vi: "Phải có người đánh giá", en: "Judged by people" },
  silent: { vi: "Văn bản không quy định", en: "Not stated" },
  leftOut: { vi: "Chưa mã hóa", en: "Left out" },
  review: { vi: "Điều người soạn thảo nên xem lại", en: "What an editor should look at" },
  judgedBy: { vi: "người đánh giá", en: "judged by" },
  none: { vi: "Không có.", en: "None." },
} as const satisfies Record<string, LocalizedText>;

/** What a rule does to a nomination. */
export const ROLES: Record<Rule["role"], LocalizedText> = {
  requirement: { vi: "điều kiện bắt buộc", en: "requirement: must hold" },
  route: { vi: "tiêu chuẩn: đạt một trong các tiêu chuẩn là đủ", en: "route: one of the routes is enough" },
  bar: { vi: "điều không được vướng", en: "bar: must not hold" },
  hold: { vi: "lý do tạm hoãn, không phải từ chối", en: "hold: puts the award off, and is no refusal" },
};
