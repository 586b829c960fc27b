import { deepFreeze } from "../input/freeze.js";
import { DOCUMENT_FIELDS, FORM_FIELDS } from "./dossier-fields.js";
import type { Input } from "./input.js";
import { today } from "./limits.js";
import { MINUTES_BODIES, NOT_DONE } from "./options.js";

/** What may be missing in the inputs of deadlines, criteria, quotas and dossiers, by name: no decision on a nomination asks for it. Frozen too. */
export const OTHER_INPUTS = /* @__PURE__ */ deepFreeze({
  dutyLevel: {
    path: "unit.level",
    type: "code",
    vocabulary: "unitLevel",
    wording: { vi: "Đơn vị thuộc cấp nào?", en: "At which level is the unit?" },
    suppliedBy: "thu-truong-don-vi",
  },
  dutyDoneOn: {
    path: "doneOn",
    type: "date",
    others: NOT_DONE,
    max: today,
    wording: { vi: "Việc này đã thực hiện ngày nào, hay chưa?", en: "On which day was it done, or was it not?" },
    suppliedBy: "thu-truong-don-vi",
  },
  dutyRecipients: {
    path: "recipients",
    type: "codes",
    vocabulary: "body",
    wording: { vi: "Đã gửi đến những nơi nào?", en: "To whom was it sent?" },
    suppliedBy: "thu-truong-don-vi",
  },
  specialCase: {
    path: "isSpecialCase",
    type: "boolean",
    wording: { vi: "Đây có phải là trường hợp đặc biệt không?", en: "Is this a special case?" },
    suppliedBy: "so-noi-vu",
  },
  planIssuedOn: {
    path: "anchors.planIssuedOn",
    type: "date",
    wording: { vi: "Kế hoạch được ban hành ngày nào?", en: "On which day was the plan issued?" },
    suppliedBy: "so-noi-vu",
  },
  assessedLevel: {
    path: "unit.level",
    type: "code",
    vocabulary: "unitLevel",
    wording: { vi: "Đơn vị được đánh giá thuộc cấp nào?", en: "At which level is the unit assessed?" },
    suppliedBy: "don-vi-de-nghi",
  },
  quotaUsed: {
    path: "used",
    type: "count",
    keyed: "kind",
    min: 0,
    wording: {
      vi: "Trước lần này, cùng năm và dịp, đã đề nghị bao nhiêu?",
      en: "How many were proposed before, in the same year and on the same occasion?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  quotaUsedShared: {
    path: "usedShared",
    type: "count",
    keyed: "id-and-kind",
    min: 0,
    wording: {
      vi: "Trước lần này, cùng năm và dịp, tất cả các đơn vị và hình thức tính chung đã đề nghị bao nhiêu?",
      en: "How many did all units and awards that share this limit propose before, in the same year and on the same occasion?",
    },
    suppliedBy: "so-noi-vu",
  },
  unitCluster: {
    path: "unit.cluster",
    type: "code",
    wording: { vi: "Đơn vị thuộc cụm, khối thi đua nào?", en: "In which cluster or block is the unit?" },
    suppliedBy: "don-vi-de-nghi",
  },
  quotaBase: {
    path: "bases",
    type: "count",
    keyed: "other",
    min: 0,
    wording: {
      vi: "Tổng số làm căn cứ tính tỷ lệ là bao nhiêu?",
      en: "What is the number that the quota is a share of?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierDocuments: {
    path: "documents",
    type: "list",
    fields: DOCUMENT_FIELDS,
    completedBy: "complete",
    wording: { vi: "Hồ sơ còn có những giấy tờ nào?", en: "Which other papers are in the dossier?" },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierEnclosed: {
    path: "documents",
    type: "list",
    fields: DOCUMENT_FIELDS,
    wording: {
      vi: "Giấy tờ kèm theo này được lập thế nào? Ghi như một giấy tờ riêng",
      en: "How is the enclosed paper made out? Give it as a paper of its own",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierForm: {
    path: "documents[].form",
    type: "group",
    fields: FORM_FIELDS,
    wording: {
      vi: "Giấy tờ được lập theo mẫu số mấy, của văn bản nào?",
      en: "On which form, of which text, is the paper made out?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierAchievementsTo: {
    path: "documents[].achievementsTo",
    type: "date",
    max: today,
    wording: {
      vi: "Thành tích trong báo cáo tính đến ngày nào?",
      en: "Up to which day do the achievements in the report run?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierMinutesBody: {
    path: "documents[].body",
    type: "code",
    others: MINUTES_BODIES,
    wording: {
      vi: "Biên bản là của Hội đồng hay của cơ quan, đơn vị?",
      en: "Are the minutes the council's or the body's own?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierNotNeeded: {
    path: "notNeeded",
    type: "codes",
    vocabulary: "document",
    othersPath: "needed",
    wording: {
      vi: "Trường hợp này không cần giấy tờ nào?",
      en: "Which of these papers does this case not need? An empty list: it needs all",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierGround: {
    path: "ground",
    type: "code",
    vocabulary: "ground",
    wording: { vi: "Khen thưởng theo loại hình nào?", en: "What is the award given for?" },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierGroup: {
    path: "nominee.group",
    type: "code",
    vocabulary: "group",
    wording: { vi: "Người, tập thể được đề nghị thuộc nhóm nào?", en: "To which group does the nominee belong?" },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierProcedure: {
    path: "procedure",
    type: "code",
    vocabulary: "procedure",
    wording: {
      vi: "Đề nghị khen thưởng theo thủ tục nào?",
      en: "By which procedure is the award proposed?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierKind: {
    path: "nominee.kind",
    type: "code",
    vocabulary: "kind",
    wording: { vi: "Đối tượng đề nghị là cá nhân, tập thể hay hộ gia đình?", en: "What kind of nominee is proposed?" },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierSets: {
    path: "sets",
    type: "count",
    min: 0,
    wording: { vi: "Nộp bao nhiêu bộ hồ sơ?", en: "How many sets of the dossier are handed in?" },
    suppliedBy: "don-vi-de-nghi",
  },
  dossierElectronicCopies: {
    path: "electronicCopies",
    type: "count",
    min: 0,
    wording: { vi: "Nộp bao nhiêu bản điện tử?", en: "How many electronic copies are handed in?" },
    suppliedBy: "don-vi-de-nghi",
  },
  hasCouncil: {
    path: "unit.hasCouncil",
    type: "boolean",
    wording: {
      vi: "Cấp đề nghị có Hội đồng Thi đua - Khen thưởng không?",
      en: "Does the proposing level have an emulation and commendation council?",
    },
    suppliedBy: "don-vi-de-nghi",
  },
} as const satisfies Record<string, Input>);
