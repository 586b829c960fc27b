import type { LocalizedText } from "../codes.js";
import type { NamedDay, ProcessingTermReport } from "../dossier/types.js";
import { type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { headline, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";
import { TIED } from "./wrap.js";

const TERM_MESSAGES = {
  term: { vi: "Thời hạn giải quyết", en: "Processing term" },
  undetermined: { vi: "Chưa xác định được ngày cuối của thời hạn.", en: "The last day cannot be determined." },
  holidaysUnknown: {
    vi: "Chưa biết đủ các ngày nghỉ lễ, ngày làm bù trong thời hạn: ngày cuối có thể thay đổi.",
    en: "The days off of the whole term are not known yet: the last day may change.",
  },
} as const satisfies Record<string, LocalizedText>;

const termDays = (limit: ProcessingTermReport["limit"], days: number): LocalizedText => ({
  vi: `${limit === "at-most" ? "trong" : "ít nhất"} ${days}${TIED}ngày làm việc`,
  en: `${limit === "at-most" ? "within" : "at least"} ${days}${TIED}working days`,
});
const endsOn = (days: string, day: string): LocalizedText => ({
  vi: `Ngày cuối: ${day} (${days}).`,
  en: `Last day: ${day} (${days}).`,
});
const provisionallyEndsOn = (days: string, day: string): LocalizedText => ({
  vi: `Theo văn bản trước đó, ngày cuối: ${day} (${days}).`,
  en: `Under the text before, last day: ${day} (${days}).`,
});
const daysOffText = (days: string): LocalizedText => ({
  vi: `Ngày nghỉ không tính: ${days}.`,
  en: `Days off that do not count: ${days}.`,
});
const workingSaturdaysText = (days: string): LocalizedText => ({
  vi: `Thứ Bảy làm bù, có tính: ${days}.`,
  en: `Saturdays worked, which count: ${days}.`,
});
const termRestsOn = (source: string): LocalizedText => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });

/** Days one after the other; those of one text that follow each other name it once, behind the last. */
function namedDays(days: readonly NamedDay[], localizer: Localizer): string {
  const cited = days.map(({ date, source }) => ({
    day: localizer.date(date),
    text: source === undefined ? "" : ` (${localizer.cite(source)})`,
  }));
  return cited.map(({ day, text }, index) => `${day}${text === cited[index + 1]?.text ? "" : text}`).join(", ");
}

/** The words of the end of a processing term. */
export function explainProcessingTerm(report: ProcessingTermReport, localizer: Localizer): Line[][] {
  const { actor, action, limit, workingDays, lastDay, provisional, certain, daysOff, workingSaturdays } = report;
  const days = localizer.text(termDays(limit, workingDays));
  const lines = [
    lastDay === null ? TERM_MESSAGES.undetermined : endsOn(days, localizer.date(lastDay)),
    ...(provisional === undefined ? [] : [provisionallyEndsOn(days, localizer.date(provisional))]),
    ...(certain || (lastDay ?? provisional) === undefined ? [] : [TERM_MESSAGES.holidaysUnknown]),
    ...(daysOff.length === 0 ? [] : [daysOffText(namedDays(daysOff, localizer))]),
    ...(workingSaturdays.length === 0 ? [] : [workingSaturdaysText(namedDays(workingSaturdays, localizer))]),
    termRestsOn(localizer.citeAll(report)),
  ];
  return [
    [
      headline(
        TERM_MESSAGES.term,
        `${localizer.labels("body", actor)}, ${lowerFirst(localizer.text(action))}`,
        localizer,
      ),
      ...lines.map((line) => paragraph(localizer.text(line))),
    ],
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}
