import type { LocalizedText } from "../codes.js";
import type { ReceiptCheck } from "../eligibility/verify-receipt.js";
import { bullet, type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";

const VERIFIED: LocalizedText = {
  vi: "Biên nhận đúng với bộ quy tắc và dữ liệu này",
  en: "The receipt is that of this book and this input",
};
const REFUTED: LocalizedText = {
  vi: "Biên nhận không phải của bộ quy tắc và dữ liệu này",
  en: "The receipt is not that of this book and this input",
};
const BOOK = {
  same: { vi: "Bộ quy tắc: giống", en: "Rules: the same" },
  other: { vi: "Bộ quy tắc: khác", en: "Rules: others" },
} as const satisfies Record<string, LocalizedText>;
const INPUT = {
  same: { vi: "Dữ liệu của đề nghị: giống", en: "Facts of the nomination: the same" },
  other: { vi: "Dữ liệu của đề nghị: khác", en: "Facts of the nomination: others" },
} as const satisfies Record<string, LocalizedText>;

/** The words of a receipt's check: which part differs. */
export function explainReceiptCheck({ verified, sameBook, sameInput }: ReceiptCheck, localizer: Localizer): Line[][] {
  return [
    [paragraph(localizer.text(verified ? VERIFIED : REFUTED))],
    [
      bullet(localizer.text(sameBook ? BOOK.same : BOOK.other)),
      bullet(localizer.text(sameInput ? INPUT.same : INPUT.other)),
    ],
  ];
}
