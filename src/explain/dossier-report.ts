import type { LocalizedText } from "../codes.js";
import type { DossierReport } from "../dossier/types.js";
import { checkLines } from "./check-lines.js";
import { dossierSubject } from "./checklist.js";
import { type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { shortProceduresSection } from "./procedures.js";
import { headline, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

/** Whether a dossier is complete. */
export const DOSSIER_STATUSES: Record<DossierReport["status"], LocalizedText> = {
  complete: { vi: "Hồ sơ đầy đủ", en: "The dossier is complete" },
  incomplete: { vi: "Hồ sơ chưa đầy đủ", en: "The dossier is not complete" },
  undetermined: { vi: "Chưa xác định hồ sơ đã đầy đủ hay chưa", en: "Not known yet whether the dossier is complete" },
  "not-listed": { vi: "Không nêu hình thức này cho dịp này", en: "Not listed on this occasion" },
};

const DOSSIER_REPORT_MESSAGES = {
  missing: { vi: "Còn thiếu hoặc sai", en: "Missing or wrong" },
  unclear: { vi: "Còn chưa rõ", en: "Not clear yet" },
} as const satisfies Record<string, LocalizedText>;

const handedTo = (body: string): LocalizedText => ({ vi: `Nơi nhận: ${body}.`, en: `Handed to: ${body}.` });

const underLastText = (status: string): LocalizedText => ({
  vi: `Theo văn bản trước khi hết hiệu lực: ${status}.`,
  en: `Under the text before it ended: ${status}.`,
});

/** The words of a dossier report. */
export function explainDossier(report: DossierReport, localizer: Localizer): Line[][] {
  const { status, provisional, recipient, missing, checks } = report;
  const failing = checks.filter((check) => check.status === "fail");
  const unclear = checks.filter((check) => check.status === "unknown" || check.status === "judgement");
  return [
    [
      headline(DOSSIER_STATUSES[status], dossierSubject(report, localizer).join(", "), localizer),
      ...(provisional === undefined
        ? []
        : [paragraph(localizer.text(underLastText(lowerFirst(localizer.text(DOSSIER_STATUSES[provisional])))))]),
      ...(recipient === undefined ? [] : [paragraph(localizer.text(handedTo(localizer.label("body", recipient))))]),
    ],
    failing.length + missing.length === 0
      ? []
      : [paragraph(missingText(missing, localizer)), ...failing.flatMap((check) => checkLines(check, localizer))],
    section(
      localizer.text(DOSSIER_REPORT_MESSAGES.unclear),
      unclear.flatMap((check) => checkLines(check, localizer)),
    ),
    questionsSection(report.questions, localizer),
    shortProceduresSection(report.shortProcedures, localizer),
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}

function missingText(missing: DossierReport["missing"], localizer: Localizer): string {
  return [
    localizer.text(DOSSIER_REPORT_MESSAGES.missing),
    ...(missing.length === 0 ? [] : [localizer.names("document", missing)]),
  ].join(": ");
}
