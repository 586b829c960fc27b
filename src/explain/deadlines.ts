import type { LocalizedText } from "../codes.js";
import type { SchoolYear } from "../dates.js";
import type { Anchors, DeadlineList, DeadlineReport, DeadlineView } from "../timeline/types.js";
import { bullet, detail, type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { PRECISIONS } from "./phrases.js";
import { questionsSection, receiptSection } from "./sections.js";
import { lowerFirst, rangeText } from "./values.js";
import { TIED } from "./wrap.js";

const DEADLINE_MESSAGES = {
  heading: { vi: "Các việc có thời hạn", en: "Duties and their days" },
  none: {
    vi: "Các văn bản đã mã hóa không nêu việc nào đến hạn trong khoảng thời gian này.",
    en: "The texts encoded name no duty that is due in this period.",
  },
  noDay: { vi: "không nêu ngày", en: "no day stated" },
  everyUnit: { vi: "mọi đơn vị", en: "every unit" },
} as const satisfies Record<string, LocalizedText>;

/** The days that a text counts from, where one is missing. */
export const MISSING_ANCHORS: Record<keyof Anchors, LocalizedText> = {
  planIssuedOn: { vi: "chưa biết ngày ban hành kế hoạch", en: "the plan's day of issue is not known yet" },
};

/** The state of a deadline. */
export const DEADLINE_STATES: Record<DeadlineReport["state"], LocalizedText> = {
  open: { vi: "còn trong hạn", en: "still open" },
  "last-day": { vi: "đang là ngày cuối cùng của hạn", en: "this is the last day" },
  late: { vi: "trễ hạn", en: "late" },
  done: { vi: "đã thực hiện đúng hạn", en: "done in time" },
  "done-as-special": { vi: "đã thực hiện trong hạn của trường hợp đặc biệt", en: "done in time for a special case" },
  past: { vi: "đã qua hạn, chưa rõ đã thực hiện hay chưa", en: "the term is over; not known whether it was done" },
  undetermined: { vi: "chưa xác định", en: "undetermined" },
  "not-stated": { vi: "văn bản không nêu ngày", en: "no day stated" },
  "needs-anchor": { vi: "chưa tính được hạn", en: "the day cannot be counted yet" },
};

const lastDayIs = (day: string): LocalizedText => ({ vi: `hạn cuối ${day}`, en: `last day ${day}` });
const provisionalLastDayIs = (day: string): LocalizedText => ({
  vi: `hạn cuối ${day} theo văn bản trước đó`,
  en: `last day ${day} under the text before`,
});
const daysLeftIs = (days: number): LocalizedText => ({
  vi: `còn${TIED}${days}${TIED}ngày`,
  en: `${days}${TIED}${days === 1 ? "day" : "days"}${TIED}left`,
});
const lateByIs = (days: number): LocalizedText => ({
  vi: `trễ${TIED}${days}${TIED}ngày`,
  en: `late by${TIED}${days}${TIED}${days === 1 ? "day" : "days"}`,
});
const served = (bodies: string): LocalizedText => ({
  vi: `Nơi nhận (đủ tất cả): ${bodies}.`,
  en: `To be served (all): ${bodies}.`,
});
const owedBy = (units: string): LocalizedText => ({ vi: `Đơn vị thực hiện: ${units}.`, en: `Owed by: ${units}.` });
const quantityIs = (amount: string, of: string): LocalizedText => ({
  vi: `Số lượng: ${amount} ${of}.`,
  en: `Quantity: ${amount} ${of}.`,
});
const stillToServe = (bodies: string): LocalizedText => ({
  vi: `Còn phải gửi: ${bodies}.`,
  en: `Still to be served: ${bodies}.`,
});
const deadlineRestsOn = (source: string): LocalizedText => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });

const inSpecialCases = (lastDay: string, what: string): LocalizedText => ({
  vi: `Trường hợp đặc biệt (${what}): hạn cuối ${lastDay}`,
  en: `In a special case (${what}): last day ${lastDay}`,
});
const judgedBy = (bodies: string): LocalizedText => ({ vi: `do ${bodies} xem xét`, en: `judged by ${bodies}` });
const HALVES: Record<1 | 2, (year: number) => LocalizedText> = {
  1: (year) => ({ vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }),
  2: (year) => ({ vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` }),
};
const inSchoolYear = (years: SchoolYear): LocalizedText => ({ vi: `năm học ${years}`, en: `school year ${years}` });

/** The title of a deadline with the period that the occurrence is of. */
export function deadlineTitle(
  { title, year, half, schoolYear }: Pick<DeadlineView, "title" | "year" | "half" | "schoolYear">,
  localizer: Localizer,
): string {
  const period = schoolYear !== undefined ? localizer.text(inSchoolYear(schoolYear)) : yearText(year, half, localizer);
  return `${localizer.text(title)}${period === undefined ? "" : ` (${period})`}`;
}

function yearText(year: number | undefined, half: 1 | 2 | undefined, localizer: Localizer): string | undefined {
  if (year === undefined) return undefined;
  return half === undefined ? String(year) : localizer.text(HALVES[half](year));
}

/** Until when in a special case, and who judges whether it is one. */
function specialCasesTexts({ specialCases }: Pick<DeadlineView, "specialCases">, localizer: Localizer): string[] {
  if (specialCases === undefined || specialCases.lastDay === null) return [];
  const { title, lastDay, judgedBy: bodies } = specialCases;
  const day = inSpecialCases(localizer.date(lastDay), lowerFirst(localizer.text(title)));
  const judges = bodies.length === 0 ? [] : [localizer.text(judgedBy(localizer.labels("body", bodies)))];
  return [`${[localizer.text(day), ...judges].join("; ")}.`];
}

/** The words of a list of deadlines. */
export function explainDeadlines({ deadlines, notices, receipt }: DeadlineList, localizer: Localizer): Line[][] {
  return [
    deadlines.length === 0
      ? [paragraph(localizer.text(DEADLINE_MESSAGES.none))]
      : [
          paragraph(localizer.text(DEADLINE_MESSAGES.heading)),
          ...deadlines.flatMap((deadline) => deadlineLines(deadline, localizer)),
        ],
    noticesSection(notices, localizer),
    receiptSection(receipt, receipt.input, localizer),
  ];
}

function deadlineLines(deadline: DeadlineView, localizer: Localizer): Line[] {
  return [
    bullet(`${deadlineTitle(deadline, localizer)}: ${deadlineDay(deadline, localizer)}`),
    ...deadlineDetails(deadline, localizer).map((each) => detail(each)),
  ];
}

/** What is to be known about a deadline besides its title and day: special cases, who is served, who owes it, how many, and the clause. */
export function deadlineDetails(deadline: DeadlineView, localizer: Localizer): string[] {
  const { levels, owedBy: bodies = [], recipients, quantity, source } = deadline;
  const named = [
    ...(levels.length === 0 ? [] : [localizer.names("unitLevel", levels)]),
    ...(bodies.length === 0 ? [] : [localizer.labels("body", bodies)]),
  ];
  const units = named.length === 0 ? localizer.text(DEADLINE_MESSAGES.everyUnit) : named.join(", ");
  const details = [
    ...(recipients.length === 0 ? [] : [served(localizer.labels("body", recipients))]),
    owedBy(units),
    ...(quantity === undefined ? [] : [quantityIs(rangeText(quantity, localizer.locale), localizer.text(quantity.of))]),
    deadlineRestsOn(localizer.cite(source)),
  ];
  return [...specialCasesTexts(deadline, localizer), ...details.map((each) => localizer.text(each))];
}

/** The last day of a deadline in words, or why it has none. */
export function deadlineDay(
  { lastDay, precision, needsAnchor, provisional }: DeadlineView,
  localizer: Localizer,
): string {
  if (lastDay === null) {
    return localizer.text(needsAnchor === undefined ? DEADLINE_MESSAGES.noDay : MISSING_ANCHORS[needsAnchor]);
  }
  const day = localizer.text((provisional ? provisionalLastDayIs : lastDayIs)(localizer.date(lastDay)));
  return precision === null || precision === "day" ? day : `${day} (${localizer.text(PRECISIONS[precision])})`;
}

/** The words of a report on one deadline. */
export function explainDeadline(report: DeadlineReport, localizer: Localizer): Line[][] {
  const { state, lastDay, daysLeft, lateBy, missingRecipients = [], source } = report;
  const found = [
    ...(state === "late" && lateBy !== undefined && lateBy > 0 ? [] : [DEADLINE_STATES[state]]),
    // Where no days are left, the words of the state give them: the last day, or a term that is over.
    ...(daysLeft === undefined || daysLeft === 0 ? [] : [daysLeftIs(daysLeft)]),
    ...(lateBy === undefined || lateBy === 0 ? [] : [lateByIs(lateBy)]),
    ...(lastDay === null ? [] : [lastDayIs(localizer.date(lastDay))]),
  ].map((each) => localizer.text(each));
  return [
    [
      paragraph(`${deadlineTitle(report, localizer)}: ${found.join(", ")}`),
      ...specialCasesTexts(report, localizer).map((each) => paragraph(each)),
      ...(missingRecipients.length === 0
        ? []
        : [paragraph(localizer.text(stillToServe(localizer.labels("body", missingRecipients))))]),
      paragraph(localizer.text(deadlineRestsOn(localizer.cite(source)))),
    ],
    questionsSection(report.questions, localizer),
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}
