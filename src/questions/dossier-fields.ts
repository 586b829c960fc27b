import type { InputFields } from "./input.js";
import { today } from "./limits.js";
import { MINUTES_BODIES } from "./options.js";

/** A numbered form of a text. */
export const FORM_FIELDS: InputFields = {
  number: { type: "text", label: { vi: "Mẫu số", en: "Number of the form" }, needed: true },
  instrument: {
    type: "text",
    label: { vi: "Mã văn bản có mẫu", en: "Id of the text that has the form" },
    hint: { vi: "Như trong trường texts của kết quả", en: "As in the field texts of a result" },
  },
};

/** A paper of a dossier. */
export const DOCUMENT_FIELDS: InputFields = {
  kind: { type: "code", vocabulary: "document", label: { vi: "Loại giấy tờ", en: "Kind of paper" }, needed: true },
  body: { type: "code", others: MINUTES_BODIES, label: { vi: "Biên bản của ai", en: "Whose minutes" } },
  form: { type: "group", fields: FORM_FIELDS, label: { vi: "Mẫu", en: "Form" } },
  encloses: { type: "codes", vocabulary: "document", label: { vi: "Kèm theo", en: "Encloses" } },
  achievementsTo: {
    type: "date",
    label: { vi: "Thành tích tính đến ngày", en: "Last day of the achievements" },
    max: today,
  },
};
