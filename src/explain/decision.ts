import { type LocalizedText, labelOf, type OutcomeCode } from "../codes.js";
import { addDays } from "../dates.js";
import { decisiveChecks } from "../eligibility/decisive.js";
import type { Decision } from "../eligibility/types.js";
import type { Check } from "../result/check.js";
import type { Notice, NoticeCode } from "../result/notice.js";
import { type Detail, type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection, noticeText } from "./notices.js";
import { decidedBy, MESSAGES, targetIs } from "./phrases.js";
import { checkLines, decisiveLines } from "./reasons.js";
import { headline, judgementsSection, questionsSection, receiptSection } from "./sections.js";
import { lowerFirst } from "./values.js";

const underLastLaw = (lastDay: string | undefined, outcome: string): LocalizedText => ({
  vi: `Theo pháp luật ${lastDay === undefined ? "trước đó" : `đến ngày ${lastDay}`}, ${outcome}`,
  en: `Under the law ${lastDay === undefined ? "before" : `up to ${lastDay}`}, ${outcome}`,
});

const notEncodedSince = (text: string, since: string): LocalizedText => ({
  vi: `${text} áp dụng từ ${since}, chưa có trong bộ quy tắc.`,
  en: `What applies from ${since}, ${text}, is not encoded.`,
});

const furtherStandards: LocalizedText = { vi: "Tiêu chuẩn khác chưa đạt", en: "Other standards that are not met" };

/** The notices of texts that ended, one of which keeps the law in force from being known. */
const ENDED: readonly NoticeCode[] = ["law-amended", "text-replaced", "provision-ended", "text-expired"];

/** The words of a decision. */
export function explainDecision(decision: Decision, localizer: Localizer, level: Detail): Line[][] {
  const { outcome, provisional } = decision;
  const answered = asAnswered(decision);
  const decisive = decisiveChecks(answered);
  return [
    [
      heading(decision, localizer),
      ...(provisional === undefined ? [] : endedLines(decision, localizer, level)),
      ...(level === "short" ? [] : targetLines(decision, localizer)),
    ],
    section(
      localizer.text(MESSAGES.why),
      decisiveLines(reasonsAt(level, answered.outcome, decisive), localizer),
      "why",
    ),
    outcome === "ineligible" ? [] : failedRoutes(answered, decisive, localizer),
    questionsSection(decision.questions, localizer),
    judgementsSection(decision.judgements, localizer),
    notices(decision, decisive, localizer, level),
    receiptSection(decision.receipt, decision.receipt.input, localizer),
  ];
}

/** Where the law in force is not encoded, the answer is that of the last law encoded, and so are its reasons. */
export function asAnswered({ outcome, provisional, checks }: Decision): Pick<Decision, "outcome" | "checks"> {
  return provisional === undefined ? { outcome, checks } : { outcome: provisional, checks: checks.map(asLastEncoded) };
}

/**
 * The deciding checks to show. A short explanation names of what passes or waits for people the standard alone: that nothing
 * else stands against it goes without saying. Standards without any support on file are left to the full one.
 */
function reasonsAt(level: Detail, outcome: OutcomeCode, decisive: readonly Check[]): readonly Check[] {
  if (level === "full") return decisive;
  const routes = decisive.filter(({ role }) => role === "route");
  if (level === "short" && routes.length > 0 && (outcome === "eligible" || outcome === "for-council")) return routes;
  const claimed = routes.filter(isClaimed);
  return claimed.length === 0
    ? decisive
    : decisive.filter((check) => check.role !== "route" || claimed.includes(check));
}

/** Whether something on file is in favour of a standard. */
function isClaimed({ children, status, actual }: Check): boolean {
  if (children !== undefined && children.length > 0) return children.some(isClaimed);
  if (status === "fail" && typeof actual === "number") return actual > 0;
  return status !== "fail";
}

function heading({ outcome, provisional, award, notices: all }: Decision, localizer: Localizer): Line {
  const name = localizer.awardLabel(award);
  if (provisional === undefined) return headline(labelOf("outcome", outcome), name, localizer);
  const since = endedNotice(all)?.since;
  const lastDay = since === undefined ? undefined : localizer.date(addDays(since, -1));
  return headline(underLastLaw(lastDay, lowerFirst(localizer.label("outcome", provisional))), name, localizer);
}

function endedLines(decision: Decision, localizer: Localizer, level: Detail): Line[] {
  const ended = endedNotice(decision.notices);
  if (ended === undefined) return [];
  const { by, since } = ended;
  if (level !== "short" || by === undefined || since === undefined) return [paragraph(noticeText(ended, localizer))];
  return [paragraph(localizer.text(notEncodedSince(localizer.title(by), localizer.date(since))))];
}

const endedNotice = (all: readonly Notice[]): Notice | undefined =>
  all.find(({ code, byIsEncoded }) => ENDED.includes(code) && byIsEncoded === undefined);

/** A check as the last law encoded has it. */
function asLastEncoded(check: Check): Check {
  const { children, provisional, ...rest } = check;
  return {
    ...rest,
    status: provisional ?? check.status,
    ...(children === undefined ? {} : { children: children.map(asLastEncoded) }),
  };
}

function targetLines(
  { occasion, ground, asOf, receivedOn, decidedBy: bodies }: Decision,
  localizer: Localizer,
): Line[] {
  const target = targetIs(
    lowerFirst(localizer.label("occasion", occasion)),
    ground === undefined ? undefined : lowerFirst(localizer.label("ground", ground)),
    localizer.date(asOf),
    receivedOn === asOf ? undefined : localizer.date(receivedOn),
  );
  return [
    paragraph(localizer.text(target)),
    ...(bodies.length === 0 ? [] : [paragraph(localizer.text(decidedBy(localizer.labels("body", bodies))))]),
  ];
}

/** The standards that fail while another is met or open: a reader may have thought of one of them. */
function failedRoutes({ checks }: Pick<Decision, "checks">, decisive: readonly Check[], localizer: Localizer): Line[] {
  const routes = checks.filter(({ role }) => role === "routes").flatMap(({ children = [] }) => children);
  const failed = routes.filter((route) => route.status === "fail" && !decisive.includes(route) && isClaimed(route));
  return section(
    localizer.text(furtherStandards),
    failed.flatMap((route) => checkLines(route, localizer)),
    "other-standards",
  );
}

/** The notices. Where nothing is to be supplied or judged they are what is left to do, and no explanation is without them. */
function notices(decision: Decision, decisive: readonly Check[], localizer: Localizer, level: Detail): Line[] {
  const { outcome, provisional, questions, judgements } = decision;
  const lines = noticesSection(level === "full" ? decision.notices : notesOn(decision, decisive), localizer, level);
  const isAllThereIs =
    outcome === "undetermined" && provisional === undefined && questions.length + judgements.length === 0;
  return isAllThereIs ? section(localizer.text(MESSAGES.notices), lines.slice(1)) : lines;
}

/** The notices on which the answer rests: those of the whole book, and those about a check that decides. */
function notesOn({ notices: all }: Decision, decisive: readonly Check[]): Notice[] {
  const ids = decisive.flatMap(idsIn);
  return all.filter(
    ({ code, concerns }) =>
      code !== "interpretation" || concerns === undefined || concerns.some((id) => ids.includes(id)),
  );
}

const idsIn = ({ id, children = [] }: Check): string[] => [id, ...children.flatMap(idsIn)];
