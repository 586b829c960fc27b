import type { Text } from "../codes.js";
import type { Anchors, Deadline, DeadlineReport } from "../timeline/types.js";
import { noticesSection } from "./notices.js";
import { headline, questionsSection, receiptSection } from "./parts.js";
import { PRECISIONS } from "./phrases.js";
import { rangeText } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet, page, TIED, wrap } from "./wrap.js";

const SAID = {
  heading: { vi: "Các việc có thời hạn", en: "Duties and their days" },
  none: { vi: "Không có việc nào đến hạn trong khoảng thời gian này.", en: "No duty is due in this period." },
  noDay: { vi: "không nêu ngày", en: "no day stated" },
  everyUnit: { vi: "mọi đơn vị", en: "every unit" },
} as const satisfies Record<string, Text>;

/** The days that a text counts from, where one is missing. */
export const MISSING_ANCHORS: Record<keyof Anchors, Text> = {
  planIssuedOn: { vi: "chưa biết ngày ban hành kế hoạch", en: "the plan's day of issue is not known yet" },
};

/** How a duty stands. */
export const DEADLINE_STATES: Record<DeadlineReport["state"], Text> = {
  open: { vi: "còn trong hạn", en: "still open" },
  "last-day": { vi: "đang là ngày cuối cùng của hạn", en: "this is the last day" },
  late: { vi: "trễ hạn", en: "late" },
  done: { vi: "đã thực hiện đúng hạn", en: "done in time" },
  past: { vi: "đã qua hạn, chưa rõ đã thực hiện hay chưa", en: "the term is over; not known whether it was done" },
  undetermined: { vi: "chưa xác định", en: "undetermined" },
  "not-stated": { vi: "văn bản không nêu ngày", en: "no day stated" },
  "needs-anchor": { vi: "chưa tính được hạn", en: "the day cannot be counted yet" },
};

const lastDayIs = (day: string): Text => ({ vi: `hạn cuối ${day}`, en: `last day ${day}` });
const daysLeftIs = (days: number): Text => ({
  vi: `còn${TIED}${days}${TIED}ngày`,
  en: `${days}${TIED}${days === 1 ? "day" : "days"}${TIED}left`,
});
const lateByIs = (days: number): Text => ({
  vi: `trễ${TIED}${days}${TIED}ngày`,
  en: `late by${TIED}${days}${TIED}${days === 1 ? "day" : "days"}`,
});
const served = (bodies: string): Text => ({
  vi: `Nơi nhận (đủ tất cả): ${bodies}.`,
  en: `To be served (all): ${bodies}.`,
});
const owedBy = (units: string): Text => ({ vi: `Đơn vị thực hiện: ${units}.`, en: `Owed by: ${units}.` });
const quantityIs = (amount: string, of: string): Text => ({
  vi: `Số lượng: ${amount} ${of}.`,
  en: `Quantity: ${amount} ${of}.`,
});
const stillToServe = (bodies: string): Text => ({
  vi: `Còn phải gửi: ${bodies}.`,
  en: `Still to be served: ${bodies}.`,
});
const restsOn = (source: string): Text => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });

/** The words of a list of duties. A list carries no titles of texts, so each text is named by its id. */
export function explainDeadlines(deadlines: readonly Deadline[], voice: Voice): string {
  if (deadlines.length === 0) return wrap(voice.say(SAID.none));
  return page([wrap(voice.say(SAID.heading)), ...deadlines.flatMap((deadline) => dutyLines(deadline, voice))]);
}

function dutyLines(deadline: Deadline, voice: Voice): string[] {
  const { title, year, audience, recipients, quantity, source } = deadline;
  const units = audience.length === 0 ? voice.say(SAID.everyUnit) : voice.names("unitLevel", audience);
  const details = [
    ...(recipients.length === 0 ? [] : [served(voice.labels("body", recipients))]),
    owedBy(units),
    ...(quantity === undefined ? [] : [quantityIs(rangeText(quantity, voice.locale), voice.say(quantity.of))]),
    restsOn(voice.cite(source)),
  ];
  return [
    bullet(`${voice.say(title)}${year === undefined ? "" : ` (${year})`}: ${dayText(deadline, voice)}`),
    ...details.map((detail) => wrap(voice.say(detail), "  ")),
  ];
}

function dayText({ lastDay, precision, needsAnchor }: Deadline, voice: Voice): string {
  if (lastDay === null) {
    return voice.say(needsAnchor === undefined ? SAID.noDay : MISSING_ANCHORS[needsAnchor]);
  }
  const day = voice.say(lastDayIs(voice.date(lastDay)));
  return precision === null || precision === "day" ? day : `${day} (${voice.say(PRECISIONS[precision])})`;
}

/** The words of a report on one duty. */
export function explainDeadline(report: DeadlineReport, voice: Voice): string {
  const { title, state, lastDay, daysLeft, lateBy, missingRecipients = [], source } = report;
  const found = [
    ...(state === "late" && lateBy !== undefined && lateBy > 0 ? [] : [DEADLINE_STATES[state]]),
    // A state says its own days where it has none left: the last day, or a term that is over.
    ...(daysLeft === undefined || daysLeft === 0 ? [] : [daysLeftIs(daysLeft)]),
    ...(lateBy === undefined || lateBy === 0 ? [] : [lateByIs(lateBy)]),
    ...(lastDay === null ? [] : [lastDayIs(voice.date(lastDay))]),
  ].map((each) => voice.say(each));
  return page(
    [
      headline(title, found.join(", "), voice),
      ...(missingRecipients.length === 0
        ? []
        : [wrap(voice.say(stillToServe(voice.labels("body", missingRecipients))))]),
      wrap(voice.say(restsOn(voice.cite(source)))),
    ],
    questionsSection(report.questions, voice),
    noticesSection(report.notices, voice),
    receiptSection(report.receipt, report.receipt.input, voice),
  );
}
