import { isCode, type LocalizedText } from "../codes.js";
import type { QuotaCount, QuotaReport, QuotaShare, SharedLimit } from "../quota/types.js";
import { bullet, type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { MESSAGES } from "./phrases.js";
import { headline, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst, numberText } from "./values.js";

/** Whether proposals keep to the quota. */
export const QUOTA_STATUSES: Record<QuotaReport["status"], LocalizedText> = {
  within: { vi: "Trong số lượng được đề nghị", en: "Within the quota" },
  exceeded: { vi: "Vượt số lượng được đề nghị", en: "Over the quota" },
  below: { vi: "Chưa đủ số lượng tối thiểu", en: "Fewer than the minimum so far" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-stated": { vi: "Văn bản không nêu số lượng", en: "No number stated" },
};

const ofYear = (year: number): LocalizedText => ({ vi: `năm ${year}`, en: `${year}` });
const quotaRestsOn = (source: string): LocalizedText => ({ vi: `Căn cứ: ${source}.`, en: `Source: ${source}.` });
const limitIs = (limit: number | null): LocalizedText =>
  limit === null
    ? { vi: "không nêu số tối đa", en: "no limit stated" }
    : { vi: `tối đa ${limit}`, en: `at most ${limit}` };
const minimumIs = (atLeast: number): LocalizedText => ({ vi: `tối thiểu ${atLeast}`, en: `at least ${atLeast}` });
const shortfallIs = (shortfall: number): LocalizedText => ({
  vi: `còn thiếu ${shortfall}`,
  en: `${shortfall} more needed`,
});
const countedWith = (awards: string): LocalizedText => ({
  vi: `tính chung các hình thức: ${awards}`,
  en: `counted together: ${awards}`,
});

/** Whose proposals a limit counts. */
export const QUOTA_HOLDERS: Record<SharedLimit["holder"], LocalizedText> = {
  "don-vi": { vi: "tính cho mỗi đơn vị", en: "for each unit" },
  "cum-khoi": { vi: "tính chung cho cả cụm, khối thi đua", en: "for the whole cluster or block" },
  "toan-dia-ban": { vi: "tính chung cho toàn địa bàn", en: "for the whole territory" },
};
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
    kinds.flatMap(([kind, quota]) => {
      const { others = [], ...first } = quota.provisional ?? quota;
      return [first, ...others].map((count, index) => {
        const name = localizer.label("kind", kind);
        return bullet(
          `${index === 0 ? name : localizer.text(furtherLimit(lowerFirst(name)))}: ${kindText(count, localizer)}`,
          0,
          count.shared?.source === undefined ? {} : { source: localizer.cite(count.shared.source) },
        );
      });
    }),
    questionsSection(report.questions, localizer),
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}

const furtherLimit = (kind: string): LocalizedText => ({
  vi: `Giới hạn khác cho ${kind}`,
  en: `Another limit for ${kind}`,
});

/** With whom and with which awards a limit is shared. */
function sharedParts({ shared }: QuotaCount, localizer: Localizer): string[] {
  if (shared === undefined) return [];
  const { holder, cluster, awards } = shared;
  const named = cluster === undefined ? "" : ` (${localizer.text(cluster)})`;
  return [
    `${localizer.text(QUOTA_HOLDERS[holder])}${named}`,
    ...(awards.length === 0
      ? []
      : [localizer.text(countedWith(awards.map((award) => localizer.awardLabel(award)).join(", ")))]),
  ];
}

const shareIs = ({ percent, base }: QuotaShare, what: string, unknown: string): LocalizedText => ({
  vi: `${numberText(percent, "vi")}% của ${base ?? unknown} (${what})`,
  en: `${numberText(percent, "en")}% of ${base ?? unknown} (${what})`,
});

function kindText(quota: QuotaCount, localizer: Localizer): string {
  const { status, limit, atLeast, share, used, requested, remaining, excess, shortfall } = quota;
  return [
    lowerFirst(localizer.text(QUOTA_STATUSES[status])),
    // The words of the status already give that no number is stated.
    ...(status === "not-stated" && limit === null
      ? []
      : [
          atLeast === undefined ? undefined : localizer.text(minimumIs(atLeast)),
          limit === null && (share ?? atLeast) !== undefined ? undefined : localizer.text(limitIs(limit)),
          share === undefined
            ? undefined
            : localizer.text(shareIs(share, lowerFirst(localizer.text(share.title)), localizer.text(MESSAGES.unknown))),
        ].filter((words) => words !== undefined)),
    ...sharedParts(quota, localizer),
    localizer.text(counts(used === null ? localizer.text(MESSAGES.unknown) : String(used), requested)),
    ...(remaining === null || (excess !== null && excess > 0) ? [] : [localizer.text(remainingIs(remaining))]),
    ...(excess === null || excess === 0 ? [] : [localizer.text(excessIs(excess, used === null))]),
    ...(shortfall === undefined ? [] : [localizer.text(shortfallIs(shortfall))]),
  ].join("; ");
}
