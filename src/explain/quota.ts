import { isCode, type LocalizedText } from "../codes.js";
import type { QuotaCount, QuotaReport, QuotaShare } from "../quota/types.js";
import { bullet, type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { MESSAGES } from "./phrases.js";
import { headline, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

/** Whether proposals keep to the quota. */
export const QUOTA_STATUSES: Record<QuotaReport["status"], LocalizedText> = {
  within: { vi: "Trong số lượng được đề nghị", en: "Within the quota" },
  exceeded: { vi: "Vượt số lượng được đề nghị", en: "Over the quota" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-stated": { vi: "Văn bản không nêu số lượng", en: "No number stated" },
};

const ofYear = (year: number): LocalizedText => ({ vi: `năm ${year}`, en: `${year}` });
const quotaRestsOn = (source: string): LocalizedText => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });
const limitIs = (limit: number | null): LocalizedText =>
  limit === null
    ? { vi: "không nêu số tối đa", en: "no limit stated" }
    : { vi: `tối đa ${limit}`, en: `at most ${limit}` };
const counts = (used: string, requested: number): LocalizedText => ({
  vi: `đã đề nghị: ${used}, lần này: ${requested}`,
  en: `proposed before: ${used}, now: ${requested}`,
});
const remainingIs = (remaining: number): LocalizedText => ({ vi: `còn lại ${remaining}`, en: `${remaining} left` });
const excessIs = (excess: number, atLeast: boolean): LocalizedText => ({
  vi: `vượt ${atLeast ? "ít nhất " : ""}${excess}`,
  en: `${atLeast ? "at least " : ""}${excess} too many`,
});

/** Where a quota has ended the words are those of the last one, and the first line names that. */
const underLastQuota = (status: string): LocalizedText => ({
  vi: `Theo quy định trước khi hết áp dụng, ${status}`,
  en: `Under the quota before it ended, ${status}`,
});

/** The words of a quota report. */
export function explainQuota(report: QuotaReport, localizer: Localizer): Line[][] {
  const { status, provisional, award, occasion, year, perKind, source } = report;
  const found =
    provisional === undefined
      ? QUOTA_STATUSES[status]
      : underLastQuota(lowerFirst(localizer.text(QUOTA_STATUSES[provisional])));
  const about = [
    localizer.awardLabel(award),
    lowerFirst(localizer.label("occasion", occasion)),
    localizer.text(ofYear(year)),
  ].join(", ");
  const kinds = Object.entries(perKind).filter(([kind]) => isCode("kind", kind));
  return [
    [
      headline(found, about, localizer),
      ...(source === undefined ? [] : [paragraph(localizer.text(quotaRestsOn(localizer.cite(source))))]),
    ],
    kinds.map(([kind, quota]) =>
      bullet(`${localizer.label("kind", kind)}: ${kindText(quota.provisional ?? quota, localizer)}`),
    ),
    questionsSection(report.questions, localizer),
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}

const shareIs = ({ percent, base }: QuotaShare, what: string, unknown: string): LocalizedText => ({
  vi: `${percent}% của ${base ?? unknown} (${what})`,
  en: `${percent}% of ${base ?? unknown} (${what})`,
});

function kindText(
  { status, limit, share, used, requested, remaining, excess }: QuotaCount,
  localizer: Localizer,
): string {
  return [
    lowerFirst(localizer.text(QUOTA_STATUSES[status])),
    // The words of the status already give that no number is stated.
    ...(status === "not-stated" && limit === null
      ? []
      : [
          limit === null && share !== undefined ? undefined : localizer.text(limitIs(limit)),
          share === undefined
            ? undefined
            : localizer.text(shareIs(share, lowerFirst(localizer.text(share.title)), localizer.text(MESSAGES.unknown))),
        ].filter((words) => words !== undefined)),
    localizer.text(counts(used === null ? localizer.text(MESSAGES.unknown) : String(used), requested)),
    ...(remaining === null || (excess !== null && excess > 0) ? [] : [localizer.text(remainingIs(remaining))]),
    ...(excess === null || excess === 0 ? [] : [localizer.text(excessIs(excess, used === null))]),
  ].join("; ");
}
