import { compareText } from "../codes/order.js";
import { type LocalizedText, labelOf } from "../codes.js";
import { addDays } from "../dates.js";
import type { DecisionWithoutReceipt } from "../eligibility/types.js";
import type { Check } from "../result/check.js";
import type { Notice, NoticeCode } from "../result/notice.js";
import { type Line, paragraph } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticeText } from "./notices.js";
import { lowerFirst, upperFirst } from "./values.js";

/** An outcome under a law that has ended, with its last day where that is known. */
export const underLastLaw = (lastDay: string | undefined, outcome: string): LocalizedText => ({
  vi: `Theo pháp luật ${lastDay === undefined ? "trước đó" : `đến ngày ${lastDay}`}, ${outcome}`,
  en: `Under the law ${lastDay === undefined ? "before" : `up to ${lastDay}`}, ${outcome}`,
});

const notEncodedSince = (text: string, since: string): LocalizedText => ({
  vi: `${text} áp dụng từ ${since}, chưa có trong bộ quy tắc.`,
  en: `What applies from ${since}, ${text}, is not encoded.`,
});

/** The notices of texts that ended, one of which keeps the law in force from being known. */
const ENDED: readonly NoticeCode[] = ["law-amended", "text-replaced", "provision-ended", "text-expired"];

/** Where the law in force is not encoded, the answer is that of the last law encoded, and so are its reasons. */
export function asAnswered({
  outcome,
  provisional,
  checks,
}: DecisionWithoutReceipt): Pick<DecisionWithoutReceipt, "outcome" | "checks"> {
  return provisional === undefined ? { outcome, checks } : { outcome: provisional, checks: checks.map(asLastEncoded) };
}

/** A check as the last law encoded has it. */
function asLastEncoded(check: Check): Check {
  const { children, provisional, ...rest } = check;
  return {
    ...rest,
    status: provisional ?? check.status,
    ...(children === undefined ? {} : { children: children.map(asLastEncoded) }),
  };
}

/** The outcome; with the last day of the law that it is under, where that law has ended. */
export function answeredOutcome(decision: DecisionWithoutReceipt, localizer: Localizer): LocalizedText {
  const { outcome, provisional } = decision;
  if (provisional === undefined) return labelOf("outcome", outcome);
  const since = endedNotice(decision)?.since;
  const lastDay = since === undefined ? undefined : localizer.date(addDays(since, -1));
  return underLastLaw(lastDay, lowerFirst(localizer.label("outcome", provisional)));
}

/** What took the place of the last law encoded; nothing where the law in force is encoded. */
export function endedLines(decision: DecisionWithoutReceipt, localizer: Localizer): Line[] {
  const ended = endedNotice(decision);
  if (ended === undefined) return [];
  const { by, since } = ended;
  if (by === undefined || since === undefined) return [paragraph(noticeText(ended, localizer))];
  return [paragraph(upperFirst(localizer.text(notEncodedSince(localizer.title(by), localizer.date(since)))))];
}

/** The notices besides that which the lines below the heading have whole. */
export function noticesBelow(decision: DecisionWithoutReceipt, notices: readonly Notice[]): readonly Notice[] {
  const ended = endedNotice(decision);
  return ended?.by !== undefined && ended.since !== undefined ? notices : notices.filter((each) => each !== ended);
}

/** The notice of the text that ended first, of those that an answer under the last law rests on. */
function endedNotice({ provisional, checks, notices }: DecisionWithoutReceipt): Notice | undefined {
  if (provisional === undefined) return undefined;
  const resting = restingOnEnded(checks);
  return notices
    .filter(({ code, byIsEncoded }) => ENDED.includes(code) && byIsEncoded === undefined)
    .filter(({ concerns = [] }) => concerns.some((id) => resting.includes(id)))
    .sort((one, other) => compareText(one.since ?? "", other.since ?? ""))[0];
}

/** The ids of the checks that have another status under the last law encoded. */
function restingOnEnded(checks: readonly Check[]): string[] {
  return checks.flatMap(({ id, provisional, children = [] }) => [
    ...(provisional === undefined ? [] : [id]),
    ...restingOnEnded(children),
  ]);
}
