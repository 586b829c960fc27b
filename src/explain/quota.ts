import { isCode, type Text } from "../codes.js";
import type { KindQuota, QuotaReport } from "../quota/types.js";
import { noticesSection } from "./notices.js";
import { headline, questionsSection, receiptSection } from "./parts.js";
import { WORDS } from "./phrases.js";
import { lowerFirst } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet, page, wrap } from "./wrap.js";

/** Whether proposals keep to the quota. */
export const QUOTA_STATUSES: Record<QuotaReport["status"], Text> = {
  within: { vi: "Trong số lượng được đề nghị", en: "Within the quota" },
  exceeded: { vi: "Vượt số lượng được đề nghị", en: "Over the quota" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-stated": { vi: "Văn bản không nêu số lượng", en: "No number stated" },
};

const ofYear = (year: number): Text => ({ vi: `năm ${year}`, en: `${year}` });
const restsOn = (source: string): Text => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });
const limitIs = (limit: number | null): Text =>
  limit === null
    ? { vi: "không nêu số tối đa", en: "no limit stated" }
    : { vi: `tối đa ${limit}`, en: `at most ${limit}` };
const counts = (used: string, requested: number): Text => ({
  vi: `đã đề nghị: ${used}, lần này: ${requested}`,
  en: `proposed before: ${used}, now: ${requested}`,
});
const remainingIs = (remaining: number): Text => ({ vi: `còn lại ${remaining}`, en: `${remaining} left` });
const excessIs = (excess: number, atLeast: boolean): Text => ({
  vi: `vượt ${atLeast ? "ít nhất " : ""}${excess}`,
  en: `${atLeast ? "at least " : ""}${excess} too many`,
});

/** The words of a quota report. */
export function explainQuota(report: QuotaReport, voice: Voice): string {
  const { status, award, occasion, year, perKind, source } = report;
  const about = [voice.prize(award), lowerFirst(voice.label("occasion", occasion)), voice.say(ofYear(year))].join(", ");
  const kinds = Object.entries(perKind).filter(([kind]) => isCode("kind", kind));
  return page(
    [
      headline(QUOTA_STATUSES[status], about, voice),
      ...(source === undefined ? [] : [wrap(voice.say(restsOn(voice.cite(source))))]),
    ],
    kinds.map(([kind, quota]) => bullet(`${voice.label("kind", kind)}: ${kindText(quota, voice)}`)),
    questionsSection(report.questions, voice),
    noticesSection(report.notices, voice),
    receiptSection(report.receipt, report.receipt.input, voice),
  );
}

function kindText({ status, limit, used, requested, remaining, excess }: KindQuota, voice: Voice): string {
  return [
    lowerFirst(voice.say(QUOTA_STATUSES[status])),
    // A status that no number is stated has said so.
    ...(status === "not-stated" && limit === null ? [] : [voice.say(limitIs(limit))]),
    voice.say(counts(used === null ? voice.say(WORDS.unknown) : String(used), requested)),
    ...(remaining === null || (excess !== null && excess > 0) ? [] : [voice.say(remainingIs(remaining))]),
    ...(excess === null || excess === 0 ? [] : [voice.say(excessIs(excess, used === null))]),
  ].join("; ");
}
