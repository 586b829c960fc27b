import type { Text } from "../codes.js";
import type { CriteriaReport, CriterionResult } from "../criteria/types.js";
import { noticesSection } from "./notices.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./parts.js";
import { amountText, numberText } from "./values.js";
import type { Voice } from "./voice.js";
import { page, TIED, wrap } from "./wrap.js";

/** How the criteria of a group stand together. */
export const CRITERIA_STATUSES: Record<CriteriaReport["status"], Text> = {
  met: { vi: "Đạt các tiêu chí", en: "The criteria are met" },
  "not-met": { vi: "Chưa đạt các tiêu chí", en: "The criteria are not met" },
  "for-council": { vi: "Phần đo được đã đạt, chờ đánh giá", en: "What is measured is met; people judge the rest" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-applicable": { vi: "Không có tiêu chí cho nhóm này", en: "No criteria for this group" },
};

/** How one criterion stands, as a sign. */
export const CRITERION_SIGNS: Record<CriterionResult["status"], { sign: string; meaning: Text }> = {
  met: { sign: "✓", meaning: { vi: "đạt", en: "met" } },
  "not-met": { sign: "✗", meaning: { vi: "chưa đạt", en: "not met" } },
  undetermined: { sign: "?", meaning: { vi: "chưa rõ", en: "not known yet" } },
  "for-council": { sign: "○", meaning: { vi: "chờ đánh giá", en: "to be judged" } },
};

const measured = (required: string, actual: string | undefined, shortfall: string | undefined): Text => ({
  vi: `cần${TIED}≥${TIED}${required}, ${actual === undefined ? "chưa rõ đạt bao nhiêu" : `đạt${TIED}${actual}`}${
    shortfall === undefined ? "" : `, còn${TIED}thiếu${TIED}${shortfall}`
  }`,
  en: `required${TIED}≥${TIED}${required}, ${actual === undefined ? "not known yet" : `reached${TIED}${actual}`}${
    shortfall === undefined ? "" : `, ${shortfall}${TIED}short`
  }`,
});

/** The words of a criteria report. */
export function explainCriteria(report: CriteriaReport, voice: Voice): string {
  const about = `${voice.label("group", report.group)}, ${voice.date(report.asOf)}`;
  return page(
    [headline(CRITERIA_STATUSES[report.status], about, voice)],
    report.criteria.length === 0 ? [] : [wrap(legend(voice)), ...report.criteria.map((each) => line(each, voice))],
    questionsSection(report.questions, voice),
    judgementsSection(report.judgements, voice),
    noticesSection(report.notices, voice),
    receiptSection(report.receipt, report.receipt.input, voice),
  );
}

function legend(voice: Voice): string {
  return Object.values(CRITERION_SIGNS)
    .map(({ sign, meaning }) => `${sign}${TIED}${voice.say(meaning)}`)
    .join("; ");
}

function line({ title, status, required, actual, shortfall, source }: CriterionResult, voice: Voice): string {
  const percent = (value: number | undefined) =>
    value === undefined ? undefined : amountText(value, "percent", voice.locale);
  const said =
    required === undefined
      ? ""
      : `: ${voice.say(
          measured(
            amountText(required, "percent", voice.locale),
            percent(actual),
            shortfall === undefined ? undefined : numberText(shortfall, voice.locale),
          ),
        )}`;
  return wrap(`${voice.say(title)}${said} (${voice.cite(source)})`, `${CRITERION_SIGNS[status].sign} `);
}
