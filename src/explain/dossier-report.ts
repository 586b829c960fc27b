import type { Text } from "../codes.js";
import type { DossierReport } from "../dossier/types.js";
import { noticesSection } from "./notices.js";
import { headline, questionsSection, receiptSection } from "./parts.js";
import { checkLines } from "./reasons.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { page, section, wrap } from "./wrap.js";

/** Whether a dossier is complete. */
export const DOSSIER_STATUSES: Record<DossierReport["status"], Text> = {
  complete: { vi: "Hồ sơ đầy đủ", en: "The dossier is complete" },
  incomplete: { vi: "Hồ sơ chưa đầy đủ", en: "The dossier is not complete" },
  undetermined: { vi: "Chưa xác định hồ sơ đã đầy đủ hay chưa", en: "Not known yet whether the dossier is complete" },
  "not-listed": { vi: "Không nêu hình thức này cho dịp này", en: "Not listed on this occasion" },
};

const SAID = {
  missing: { vi: "Còn thiếu hoặc sai", en: "Missing or wrong" },
  unclear: { vi: "Còn chưa rõ", en: "Not clear yet" },
} as const satisfies Record<string, Text>;

const handedTo = (body: string): Text => ({ vi: `Nơi nhận: ${body}.`, en: `Handed to: ${body}.` });

/** The words of a dossier report. */
export function explainDossier(report: DossierReport, voice: Voice): string {
  const { status, award, occasion, recipient, missing, checks } = report;
  const failing = checks.filter((check) => check.status === "fail");
  const unclear = checks.filter((check) => check.status === "unknown" || check.status === "judgement");
  return page(
    [
      headline(
        DOSSIER_STATUSES[status],
        `${voice.prize(award)}, ${lowerFirst(voice.label("occasion", occasion))}`,
        voice,
      ),
      ...(recipient === undefined ? [] : [wrap(voice.say(handedTo(voice.label("body", recipient))))]),
    ],
    failing.length + missing.length === 0
      ? []
      : [wrap(missingText(missing, voice)), ...failing.flatMap((check) => checkLines(check, voice))],
    section(
      voice.say(SAID.unclear),
      unclear.flatMap((check) => checkLines(check, voice)),
    ),
    questionsSection(report.questions, voice),
    noticesSection(report.notices, voice),
    receiptSection(report.receipt, report.receipt.input, voice),
  );
}

function missingText(missing: DossierReport["missing"], voice: Voice): string {
  return [voice.say(SAID.missing), ...(missing.length === 0 ? [] : [voice.names("document", missing)])].join(": ");
}
