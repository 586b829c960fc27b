// The library's own short wordings that are part of a result. Below the modules, so that each wording has one home; sentences
// around results are made in `explain`.

import type { LocalizedText } from "../codes.js";
import { deepFreeze } from "../input/freeze.js";

/** The titles of checks of a decision that no provision of a pack gives a title. */
export const CHECK_TITLES = /* @__PURE__ */ deepFreeze({
  listedByLaw: {
    vi: "Pháp luật cho phép tặng hình thức này cho loại đối tượng này",
    en: "The law gives this award to this kind of nominee",
  },
  listedByPlan: {
    vi: "Kế hoạch nêu hình thức này cho dịp và loại đối tượng này",
    en: "The plan lists this award on this occasion for this kind of nominee",
  },
  routes: { vi: "Tiêu chuẩn: đạt một là đủ", en: "Standards: any one is enough" },
  all: { vi: "Đạt tất cả", en: "All of these" },
  any: { vi: "Đạt một trong các điều sau", en: "Any one of these" },
  not: { vi: "Không thuộc trường hợp sau", en: "Not this" },
} as const satisfies Record<string, LocalizedText>);

/** The titles of checks of dossiers and quotas, which no decision on a nomination has. */
export const OTHER_CHECK_TITLES = /* @__PURE__ */ deepFreeze({
  documentPresent: { vi: "Có trong hồ sơ", en: "In the dossier" },
  documentForm: { vi: "Theo đúng mẫu", en: "On the right form" },
  minutesBody: { vi: "Biên bản đúng chủ thể", en: "Minutes of the right body" },
  achievementsAge: {
    vi: "Thành tích trong báo cáo kết thúc cách ngày nộp",
    en: "Since the end of the achievements in the report",
  },
  copies: { vi: "Số bộ hồ sơ", en: "Number of sets" },
  quota: { vi: "Số lượng được đề nghị", en: "How many may be proposed" },
  electronicCopies: { vi: "Số bản điện tử", en: "Number of electronic copies" },
} as const satisfies Record<string, LocalizedText>);

/** The title of the check that a document encloses another, by the label of the other. */
export const enclosedTitle = ({ vi, en }: LocalizedText): LocalizedText => ({
  vi: `Kèm theo: ${vi}`,
  en: `Encloses: ${en}`,
});

/** Why a plan states nothing of an award form. */
export const FORM_NAMED_BY_LAW = /* @__PURE__ */ deepFreeze({
  vi: "Kế hoạch không nêu tên hình thức; hình thức này theo pháp luật",
  en: "The plan names no form; this one is the law's",
} as const satisfies LocalizedText);

/** The wordings of other notices that no provision of a pack words. */
export const NOTICE_WORDINGS = /* @__PURE__ */ deepFreeze({
  noDocuments: { vi: "Thành phần hồ sơ", en: "The papers of the dossier" },
  noQuota: {
    vi: "Không có quy định về số lượng cho hình thức này trong dịp này",
    en: "No clause gives a number for this award on this occasion",
  },
  quotaOfOtherLevels: {
    vi: "Quy định không nêu số lượng cho cấp của đơn vị này",
    en: "The clause gives no number for units of this level",
  },
  quotaOfOtherClusters: {
    vi: "Quy định không nêu số lượng cho cụm, khối thi đua của đơn vị này",
    en: "The clause gives no number for the unit's cluster or block",
  },
  minimumAboveMaximum: {
    vi: "Số tối thiểu lớn hơn số tối đa",
    en: "The minimum is above the maximum",
  },
  noPrize: { vi: "Mức tiền thưởng của hình thức này", en: "The prize of this form" },
  noBaseSalary: { vi: "Mức lương cơ sở vào ngày quyết định", en: "The base salary on the day of the decision" },
  noPrizeForKind: {
    vi: "Tiền thưởng hình thức này cho loại đối tượng này",
    en: "A prize of this form for this kind of nominee",
  },
  phasesOverlap: { vi: "Các giai đoạn chồng lên nhau", en: "The phases overlap" },
  noSuchDay: {
    vi: "Năm không có ngày này: hạn là ngày cuối tháng",
    en: "The year has no such day: the term ends with the month",
  },
} as const satisfies Record<string, LocalizedText>);
