import type { Locale, LocalizedText } from "../codes.js";
import type { PrizeAmount, PrizeReport } from "../prizes/types.js";
import type { Notice } from "../result/notice.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { MESSAGES } from "./phrases.js";
import { headline, receiptSection } from "./sections.js";
import { lowerFirst, numberText } from "./values.js";
import { TIED } from "./wrap.js";

/** Whether the amount of a prize is known. */
export const PRIZE_STATUSES: Record<PrizeReport["status"], LocalizedText> = {
  stated: { vi: "Tiền thưởng", en: "Prize" },
  "not-stated": { vi: "Văn bản không nêu tiền thưởng", en: "No prize stated" },
  undetermined: { vi: "Chưa xác định được tiền thưởng", en: "The prize is not known" },
};

const PRIZE_MESSAGES = {
  rules: { vi: "Quy định kèm theo", en: "Rules that go with it" },
  otherReadings: { vi: "Theo cách hiểu khác", en: "Under other readings" },
  secondary: { vi: "theo nguồn thứ cấp", en: "from secondary sources" },
} as const satisfies Record<string, LocalizedText>;

const decidedOn = (day: string): LocalizedText => ({ vi: `quyết định ngày ${day}`, en: `decided ${day}` });
const coefficientIs = (times: string, source: string): LocalizedText => ({
  vi: `Hệ số: ${times} lần mức lương cơ sở (${source})`,
  en: `Coefficient: ${times} times the base salary (${source})`,
});
const baseSalaryIs = (amount: string, source: string): LocalizedText => ({
  vi: `Mức lương cơ sở: ${amount} (${source})`,
  en: `Base salary: ${amount} (${source})`,
});
const amountIs = (amount: string): LocalizedText => ({ vi: `Mức tiền: ${amount}`, en: `Amount: ${amount}` });
const mayBe = (amount: string): LocalizedText => ({
  vi: `Được làm tròn thành: ${amount}`,
  en: `May be rounded to: ${amount}`,
});
const underLastText = (amount: string): LocalizedText => ({
  vi: `Theo văn bản cuối cùng đã đưa vào bộ quy tắc: ${amount}.`,
  en: `Under the last text encoded: ${amount}.`,
});

/** The words of a prize. */
export function explainPrize(report: PrizeReport, localizer: Localizer): Line[][] {
  const { status, award, kind, provisional, rules, notices } = report;
  const amount = statedIn(report) ?? provisional;
  const about = [
    localizer.awardLabel(award),
    lowerFirst(localizer.label("kind", kind)),
    localizer.text(decidedOn(localizer.date(report.decidedOn))),
  ].join(", ");
  return [
    [
      headline(PRIZE_STATUSES[status], about, localizer),
      ...(provisional === undefined
        ? []
        : [paragraph(localizer.text(underLastText(money(provisional.amount, localizer.locale))))]),
    ],
    amount === undefined ? [] : amountLines(amount, localizer),
    section(
      localizer.text(PRIZE_MESSAGES.rules),
      rules.map(({ title, source, provisional: ended }) =>
        bullet(
          `${localizer.text(title)} (${localizer.cite(source)}${ended === undefined ? "" : `; ${localizer.text(MESSAGES.provisionalMark)}`})`,
        ),
      ),
    ),
    otherReadings(notices, localizer),
    noticesSection(notices, localizer),
    receiptSection(report.receipt, report.receipt.input, localizer),
  ];
}

/** The amount of a report, put together again; undefined where it has none. */
function statedIn(report: PrizeReport): PrizeAmount | undefined {
  const { amount, mayBeRoundedTo, coefficient, baseSalary, source } = report;
  if (amount === null || coefficient === null || baseSalary === null || source === undefined) return undefined;
  return { amount, mayBeRoundedTo, coefficient, baseSalary, source };
}

function amountLines(prize: PrizeAmount, localizer: Localizer): Line[] {
  const { amount, mayBeRoundedTo, coefficient, baseSalary, source } = prize;
  const salarySource = [
    localizer.cite(baseSalary.source),
    ...(baseSalary.reliability === "secondary" ? [localizer.text(PRIZE_MESSAGES.secondary)] : []),
  ].join("; ");
  return [
    amountIs(money(amount, localizer.locale)),
    ...(mayBeRoundedTo === null || mayBeRoundedTo === amount ? [] : [mayBe(money(mayBeRoundedTo, localizer.locale))]),
    coefficientIs(numberText(coefficient, localizer.locale), localizer.cite(source)),
    baseSalaryIs(money(baseSalary.amount, localizer.locale), salarySource),
  ].map((line) => bullet(localizer.text(line)));
}

function otherReadings(notices: readonly Notice[], localizer: Localizer): Line[] {
  return section(
    localizer.text(PRIZE_MESSAGES.otherReadings),
    notices
      .flatMap(({ alternatives = [] }) => alternatives)
      .map(({ reading, amount }) => bullet(`${localizer.text(reading)}: ${money(amount, localizer.locale)}`)),
  );
}

/** An amount of money as it is written in the language: thousands parted by dots or by commas. */
function money(amount: number, locale: Locale): string {
  const [whole = "", part] = String(amount).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
  const decimals = part === undefined ? "" : `${locale === "vi" ? "," : "."}${part}`;
  return `${parted}${decimals}${TIED}${locale === "vi" ? "đồng" : "VND"}`;
}
