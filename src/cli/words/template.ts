import type { LocalizedText } from "../../codes.js";

/** The wordings of a new pack: each is about something still to be filled in from the text. */
export const TEMPLATE_WORDS = {
  title: {
    vi: "Kế hoạch phong trào thi đua: chưa điền tên",
    en: "A plan of an emulation movement: its name is not filled in",
  },
  territory: { vi: "Chưa điền tên địa phương", en: "The territory is not filled in" },
  instrument: {
    vi: "Văn bản kế hoạch: chưa điền số, tên",
    en: "The text of the plan: number and title are not filled in",
  },
  unread: { vi: "Chưa đọc vào gói quy tắc", en: "Not read into the pack yet" },
  movement: {
    vi: "Phong trào: ai phát động, từ ngày nào đến ngày nào",
    en: "The movement: who launched it, from when to when",
  },
  criteria: { vi: "Tiêu chí thi đua của kế hoạch", en: "The plan's emulation criteria" },
  listing: {
    vi: "Chưa điền hình thức nào, cho ai, dịp nào",
    en: "Which award, for whom, on which occasion is not filled in",
  },
  rule: { vi: "Chưa điền tiêu chuẩn riêng của kế hoạch", en: "The plan's own standards are not filled in" },
  ruleTitle: { vi: "Tiêu chuẩn riêng của kế hoạch", en: "The plan's own standards" },
  quota: { vi: "Chưa điền số lượng được đề nghị", en: "How many may be proposed is not filled in" },
  copies: { vi: "Chưa điền số bộ hồ sơ", en: "The number of copies of the dossier is not filled in" },
  deadlineTitle: { vi: "Báo cáo kết quả phong trào", en: "The report on the movement" },
  deadline: { vi: "Chưa điền ngày", en: "The day is not filled in" },
  protectsAward: {
    vi: "Gói chưa điền không được khẳng định hay bác một đề nghị nào",
    en: "A pack that is not filled in must neither confirm nor refuse a nomination",
  },
  protectsQuota: {
    vi: "Số lượng chưa điền không phải là 0, cũng không phải là không giới hạn",
    en: "A number that is not filled in is neither 0 nor unlimited",
  },
  protectsDossier: {
    vi: "Số bộ hồ sơ chưa điền phải được nêu là chưa có",
    en: "A number of copies that is not filled in must be named as missing",
  },
  protectsDeadline: {
    vi: "Việc chưa điền ngày thì không ai bị coi là nộp muộn",
    en: "Nobody is late for what has no day yet",
  },
} as const satisfies Record<string, LocalizedText>;
