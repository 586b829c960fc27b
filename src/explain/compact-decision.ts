import { type LocalizedText, labelOf } from "../codes.js";
import type { CompactDecision } from "../eligibility/compact.js";
import { targetLine } from "./decision.js";
import { type Line, paragraph } from "./document.js";
import { underLastLaw } from "./last-law.js";
import type { Localizer } from "./localizer.js";
import { headline, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

const EXPAND: LocalizedText = {
  vi: "Bản lưu gọn: lý do và căn cứ có khi mở lại bằng bộ quy tắc đã dùng.",
  en: "Stored without its reasons: the book that answered gives them again.",
};

/** The words of a compact decision: what was decided on and when; the reasons are in the whole decision. */
export function explainCompactDecision(compact: CompactDecision, localizer: Localizer): Line[][] {
  const { outcome, provisional, nomination, receipt } = compact;
  const found =
    provisional === undefined
      ? labelOf("outcome", outcome)
      : underLastLaw(undefined, lowerFirst(localizer.label("outcome", provisional)));
  const { receivedOn = nomination.asOf } = nomination;
  return [
    [
      headline(found, localizer.awardLabel(nomination.award), localizer),
      targetLine({ ...nomination, receivedOn }, localizer),
      paragraph(localizer.text(EXPAND)),
    ],
    receiptSection(receipt, receipt.input, localizer),
  ];
}
