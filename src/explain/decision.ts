import type { LocalizedText } from "../codes.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import type { Decision, DecisionWithoutReceipt } from "../eligibility/types.js";
import type { Check } from "../result/check.js";
import { checkLines, decisiveLines } from "./check-lines.js";
import { bullet, type Detail, type Line, paragraph, section } from "./document.js";
import { answeredOutcome, asAnswered, endedLines, noticesBelow } from "./last-law.js";
import type { Localizer } from "./localizer.js";
import { noticesSection, noticeText } from "./notices.js";
import { decidedBy, MESSAGES, targetIs } from "./phrases.js";
import { doubtsAt, failedRoutes, judgementsAt, noticesAt, reasonsAt } from "./relevance.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

const furtherStandards: LocalizedText = { vi: "Tiêu chuẩn khác chưa đạt", en: "Other standards that are not met" };

/** The words of a decision. */
export function explainDecision(
  decision: DecisionWithoutReceipt & Partial<Decision>,
  localizer: Localizer,
  level: Detail,
): Line[][] {
  const { outcome, checks } = asAnswered(decision);
  const answered = { outcome, checks, decisive: decisiveChecks({ outcome, checks }) };
  const shown = reasonsAt(level, answered);
  const notices = noticesAt(level, decision, answered, shown);
  const others = outcome === "ineligible" ? [] : failedRoutes(level, answered);
  return [
    [
      headline(answeredOutcome(decision, localizer), localizer.awardLabel(decision.award), localizer),
      ...endedLines(decision, localizer),
      ...doubtsAt(level, decision, answered).map((doubt) => paragraph(noticeText(doubt, localizer, level))),
      ...(level === "short" ? [] : targetLines(decision, localizer)),
    ],
    section(
      localizer.text(MESSAGES.why),
      decisiveLines(shown, localizer, routesIn(answered.decisive) - routesIn(shown)),
      "why",
    ),
    section(
      localizer.text(furtherStandards),
      others.flatMap((route) => checkLines(route, localizer)),
      "other-standards",
    ),
    questionsSection(decision.questions, localizer),
    judgementsSection(judgementsAt(level, decision.judgements, answered, shown), localizer),
    withFoldedReadings(
      noticesSection(noticesBelow(decision, notices), localizer, level),
      level === "standard" ? decision.notices.length - notices.length : 0,
      localizer,
    ),
    receiptSection(decision.receipt, decision.receipt?.input, localizer),
  ];
}

const foldedReadings = (count: number): LocalizedText => ({
  vi: `Còn ${count} cách hiểu văn bản khác: xem bản đầy đủ.`,
  en: `${count} further ${count === 1 ? "reading" : "readings"} of the texts: see the full explanation.`,
});

/** A line that counts the readings left to the full explanation. */
function withFoldedReadings(notices: Line[], count: number, localizer: Localizer): Line[] {
  if (count === 0) return notices;
  const line = bullet(localizer.text(foldedReadings(count)));
  return notices.length === 0 ? section(localizer.text(MESSAGES.notices), [line], "notices") : [...notices, line];
}

const routesIn = (checks: readonly Check[]): number => checks.filter(({ role }) => role === "route").length;

function targetLines(decision: DecisionWithoutReceipt, localizer: Localizer): Line[] {
  const { decidedBy: bodies } = decision;
  return [
    targetLine(decision, localizer),
    ...(bodies.length === 0 ? [] : [paragraph(localizer.text(decidedBy(localizer.labels("body", bodies))))]),
  ];
}

/** On which occasion, ground and days the question is. */
export function targetLine(
  { occasion, ground, asOf, receivedOn }: Pick<DecisionWithoutReceipt, "occasion" | "ground" | "asOf" | "receivedOn">,
  localizer: Localizer,
): Line {
  const target = targetIs(
    lowerFirst(localizer.label("occasion", occasion)),
    ground === undefined ? undefined : lowerFirst(localizer.label("ground", ground)),
    localizer.date(asOf),
    receivedOn === asOf ? undefined : localizer.date(receivedOn),
  );
  return paragraph(localizer.text(target));
}
