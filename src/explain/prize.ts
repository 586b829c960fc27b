import type { Locale, Text } from "../codes.js";
import type { PrizeAmount, PrizeReport } from "../prizes/types.js";
import type { Notice } from "../result/notice.js";
import { noticesSection } from "./notices.js";
import { headline, receiptSection } from "./parts.js";
import { WORDS } from "./phrases.js";
import { lowerFirst, numberText } from "./values.js";
import type { Voice } from "./voice.js";
import { bullet, page, section, TIED, wrap } from "./wrap.js";

/** Whether a prize can be told. */
export const PRIZE_STATUSES: Record<PrizeReport["status"], Text> = {
  stated: { vi: "Tiền thưởng", en: "Prize" },
  "not-stated": { vi: "Văn bản không nêu tiền thưởng", en: "No prize stated" },
  undetermined: { vi: "Chưa xác định được tiền thưởng", en: "The prize is not known" },
};

const SAID = {
  rules: { vi: "Quy định kèm theo", en: "Rules that go with it" },
  otherReadings: { vi: "Theo cách hiểu khác", en: "Under other readings" },
  secondary: { vi: "theo nguồn thứ cấp", en: "from secondary sources" },
} as const satisfies Record<string, Text>;

const decidedOn = (day: string): Text => ({ vi: `quyết định ngày ${day}`, en: `decided ${day}` });
const coefficientIs = (times: string, source: string): Text => ({
  vi: `Hệ số: ${times} lần mức lương cơ sở (${source})`,
  en: `Coefficient: ${times} times the base salary (${source})`,
});
const baseSalaryIs = (amount: string, source: string): Text => ({
  vi: `Mức lương cơ sở: ${amount} (${source})`,
  en: `Base salary: ${amount} (${source})`,
});
const amountIs = (amount: string): Text => ({ vi: `Mức tiền: ${amount}`, en: `Amount: ${amount}` });
const mayBe = (amount: string): Text => ({ vi: `Được làm tròn thành: ${amount}`, en: `May be rounded to: ${amount}` });
const underLastText = (amount: string): Text => ({
  vi: `Theo văn bản cuối cùng đã đưa vào bộ quy tắc: ${amount}.`,
  en: `Under the last text encoded: ${amount}.`,
});

/** The words of a prize. */
export function explainPrize(report: PrizeReport, voice: Voice): string {
  const { status, award, kind, provisional, rules, notices } = report;
  const amount = statedIn(report) ?? provisional;
  const about = [
    voice.prize(award),
    lowerFirst(voice.label("kind", kind)),
    voice.say(decidedOn(voice.date(report.decidedOn))),
  ].join(", ");
  return page(
    [
      headline(PRIZE_STATUSES[status], about, voice),
      ...(provisional === undefined ? [] : [wrap(voice.say(underLastText(money(provisional.amount, voice.locale))))]),
    ],
    amount === undefined ? [] : amountLines(amount, voice),
    section(
      voice.say(SAID.rules),
      rules.map(({ title, source, provisional: ended }) =>
        bullet(
          `${voice.say(title)} (${voice.cite(source)}${ended === undefined ? "" : `; ${voice.say(WORDS.provisionalMark)}`})`,
        ),
      ),
    ),
    otherReadings(notices, voice),
    noticesSection(notices, voice),
    receiptSection(report.receipt, report.receipt.input, voice),
  );
}

/** The amount of a report, put together again; nothing where it has none. */
function statedIn(report: PrizeReport): PrizeAmount | undefined {
  const { amount, mayBeRoundedTo, coefficient, baseSalary, source } = report;
  if (amount === null || coefficient === null || baseSalary === null || source === undefined) return undefined;
  return { amount, mayBeRoundedTo, coefficient, baseSalary, source };
}

function amountLines(prize: PrizeAmount, voice: Voice): string[] {
  const { amount, mayBeRoundedTo, coefficient, baseSalary, source } = prize;
  const salarySource = [
    voice.cite(baseSalary.source),
    ...(baseSalary.validity === "secondary" ? [voice.say(SAID.secondary)] : []),
  ].join("; ");
  return [
    amountIs(money(amount, voice.locale)),
    ...(mayBeRoundedTo === null || mayBeRoundedTo === amount ? [] : [mayBe(money(mayBeRoundedTo, voice.locale))]),
    coefficientIs(numberText(coefficient, voice.locale), voice.cite(source)),
    baseSalaryIs(money(baseSalary.amount, voice.locale), salarySource),
  ].map((line) => bullet(voice.say(line)));
}

function otherReadings(notices: readonly Notice[], voice: Voice): string[] {
  return section(
    voice.say(SAID.otherReadings),
    notices
      .flatMap(({ alternatives = [] }) => alternatives)
      .map(({ reading, amount }) => bullet(`${voice.say(reading)}: ${money(amount, voice.locale)}`)),
  );
}

/** An amount of money as it is written in the language: thousands parted by dots or by commas. */
function money(amount: number, locale: Locale): string {
  const [whole = "", part] = String(amount).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
  const decimals = part === undefined ? "" : `${locale === "vi" ? "," : "."}${part}`;
  return `${parted}${decimals}${TIED}${locale === "vi" ? "đồng" : "VND"}`;
}
