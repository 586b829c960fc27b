import type { LocalizedText } from "../codes.js";
import type { PlanReview, ReviewFinding, ReviewFindingCode } from "../rulebook/review.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { headline, receiptSection } from "./sections.js";

const REVIEW_MESSAGES = {
  review: { vi: "Rà soát văn bản của các kế hoạch", en: "Review of the plans' texts" },
  none: { vi: "Không có điểm nào cần xem lại.", en: "There is nothing to look at." },
} as const satisfies Record<string, LocalizedText>;

/** What each kind of finding is about. */
export const FINDINGS: Record<ReviewFindingCode, LocalizedText> = {
  "overlapping-phases": { vi: "Các giai đoạn chồng lên nhau", en: "Phases overlap" },
  "competing-deadlines": { vi: "Hai thời hạn cho cùng một việc", en: "Two deadlines for the same thing" },
  "missing-anchor": {
    vi: "Thời hạn tính từ một ngày mà văn bản không nêu",
    en: "Terms that count from a day the text does not give",
  },
  "award-without-sets": { vi: "Không nêu số bộ hồ sơ", en: "Awards without a number of sets of the dossier" },
  "differing-audiences": {
    vi: "Các quy định nêu cấp thực hiện khác nhau",
    en: "Provisions that name different levels of unit",
  },
  "open-reading": { vi: "Văn bản có thể hiểu theo nhiều cách", en: "Texts that can be read in several ways" },
};

/** The words of a review: the findings of each kind, with their clauses. */
export function explainPlanReview({ findings, receipt }: PlanReview, localizer: Localizer): Line[][] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    [
      headline(REVIEW_MESSAGES.review, receipt.book.id, localizer),
      ...(findings.length === 0 ? [paragraph(localizer.text(REVIEW_MESSAGES.none))] : []),
    ],
    ...codes.map((code) =>
      section(
        localizer.text(FINDINGS[code]),
        findings
          .filter((finding) => finding.code === code)
          .map((finding) => bullet(findingText(finding, localizer), 0, { source: localizer.cite(finding.source) })),
      ),
    ),
    receiptSection(receipt, undefined, localizer),
  ];
}

function findingText({ concerns, codes = [] }: ReviewFinding, localizer: Localizer): string {
  const names = codes.map((code) =>
    localizer.hasLabel("unitLevel", code) ? localizer.label("unitLevel", code) : localizer.awardLabel(code),
  );
  return `${[concerns.join(", "), ...(names.length === 0 ? [] : [names.join(", ")])].join(": ")}`;
}
