import type { LocalizedText } from "../codes.js";
import type { CriteriaReport, CriterionResult } from "../criteria/types.js";
import { bullet, type Item, type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { scoresSection } from "./scores.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./sections.js";
import { amountText, numberText } from "./values.js";
import { TIED } from "./wrap.js";

/** The status of all criteria of a group. */
export const CRITERIA_STATUSES: Record<CriteriaReport["status"], LocalizedText> = {
  met: { vi: "Đạt các tiêu chí", en: "The criteria are met" },
  "not-met": { vi: "Chưa đạt các tiêu chí", en: "The criteria are not met" },
  "for-council": { vi: "Phần đo được đã đạt, chờ đánh giá", en: "What is measured is met; people judge the rest" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-applicable": { vi: "Không có tiêu chí cho nhóm này", en: "No criteria for this group" },
};

/** The sign of a criterion's status, and its meaning. */
export const CRITERION_SIGNS: Record<CriterionResult["status"], { sign: string; meaning: LocalizedText }> = {
  met: { sign: "✓", meaning: { vi: "đạt", en: "met" } },
  "not-met": { sign: "✗", meaning: { vi: "chưa đạt", en: "not met" } },
  undetermined: { sign: "?", meaning: { vi: "chưa rõ", en: "not known yet" } },
  "for-council": { sign: "○", meaning: { vi: "chờ đánh giá", en: "to be judged" } },
};

const measured = (required: string, actual: string | undefined, shortfall: string | undefined): LocalizedText => ({
  vi: `cần ít nhất${TIED}${required}, ${actual === undefined ? "chưa rõ đạt bao nhiêu" : `đạt${TIED}${actual}`}${
    shortfall === undefined ? "" : `, còn${TIED}thiếu${TIED}${shortfall}`
  }`,
  en: `at least${TIED}${required} required, ${actual === undefined ? "not known yet" : `reached${TIED}${actual}`}${
    shortfall === undefined ? "" : `, ${shortfall}${TIED}short`
  }`,
});

/** The words of a criteria report. */
export function explainCriteria(report: CriteriaReport, localizer: Localizer): Line[][] {
  const about = `${localizer.label("group", report.group)}, ${localizer.date(report.asOf)}`;
  return [
    [headline(CRITERIA_STATUSES[report.status], about, localizer)],
    report.criteria.length === 0
      ? []
      : [paragraph(legend(localizer)), ...joined(report.criteria.map((each) => criterionLine(each, localizer)))],
    scoresSection(report.scores ?? [], localizer),
    questionsSection(report.questions, localizer),
    judgementsSection(report.judgements, localizer),
    noticesSection(report.notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}

function legend(localizer: Localizer): string {
  return Object.values(CRITERION_SIGNS)
    .map(({ sign, meaning }) => `${sign}${TIED}${localizer.text(meaning)}`)
    .join("; ");
}

/** A plan may have one criterion in two places: what reads the same is one entry with both. */
function joined(lines: readonly Item[]): Line[] {
  const byWords = new Map<string, Item>();
  for (const line of lines) {
    const key = `${line.sign} ${line.text}`;
    const before = byWords.get(key);
    byWords.set(key, before === undefined ? line : { ...before, source: `${before.source}; ${line.source}` });
  }
  return [...byWords.values()];
}

function criterionLine(
  { title, status, required, actual, shortfall, unit: given, source }: CriterionResult,
  localizer: Localizer,
): Item {
  const unit = given ?? "percent";
  const reached = actual === undefined ? undefined : amountText(actual, unit, localizer.locale);
  const comparison =
    required === undefined
      ? ""
      : `: ${localizer.text(
          measured(
            amountText(required, unit, localizer.locale),
            reached,
            shortfall === undefined ? undefined : numberText(shortfall, localizer.locale),
          ),
        )}`;
  return bullet(`${localizer.text(title)}${comparison}`, 0, {
    status,
    sign: CRITERION_SIGNS[status].sign,
    source: localizer.cite(source),
  });
}
