import type { Text } from "../codes.js";
import type { Milestone, Phase, TimelineView } from "../timeline/types.js";
import { noticesSection } from "./notices.js";
import { headline } from "./parts.js";
import type { Voice } from "./voice.js";
import { bullet, page, section } from "./wrap.js";

const SAID = {
  view: { vi: "Tiến độ phong trào", en: "Where the movement stands" },
  phases: { vi: "Giai đoạn", en: "Phase" },
  noPhase: { vi: "Ngày này không nằm trong giai đoạn nào.", en: "The day lies in no phase." },
  uncertain: { vi: "có thể, vì văn bản chỉ nêu mốc chung", en: "perhaps: the text gives no exact days" },
  milestones: { vi: "Sơ kết, tổng kết", en: "Reviews" },
} as const satisfies Record<string, Text>;

const fromTo = (from: string, to: string): Text => ({ vi: `từ ${from} đến ${to}`, en: `from ${from} to ${to}` });
const previousReview = (title: string, on: string): Text => ({
  vi: `Đã qua: ${title}, ${on}`,
  en: `Over: ${title}, ${on}`,
});
const nextReview = (title: string, on: string, lastDay: string | undefined): Text => ({
  vi: `Sắp tới: ${title}, ${on}${lastDay === undefined ? "" : `, chậm nhất ngày ${lastDay}`}`,
  en: `Next: ${title}, ${on}${lastDay === undefined ? "" : `, ${lastDay} at the latest`}`,
});

/** The words of a view of the timeline. */
export function explainTimeline({ date, phases, previous, next, notices }: TimelineView, voice: Voice): string {
  const reviews = [
    ...(previous === undefined
      ? []
      : [milestoneText(previous, previousReview(voice.say(previous.title), voice.date(previous.on)), voice)]),
    ...(next === undefined ? [] : [milestoneText(next, nextText(next, voice), voice)]),
  ];
  return page(
    [headline(SAID.view, voice.date(date), voice)],
    section(
      voice.say(SAID.phases),
      phases.length === 0 ? [bullet(voice.say(SAID.noPhase))] : phases.map((phase) => bullet(phaseText(phase, voice))),
    ),
    section(
      voice.say(SAID.milestones),
      reviews.map((review) => bullet(review)),
    ),
    noticesSection(notices, voice),
  );
}

function phaseText({ title, from, to, certain, source }: Phase, voice: Voice): string {
  const doubt = certain ? "" : `; ${voice.say(SAID.uncertain)}`;
  return `${voice.say(title)}: ${voice.say(fromTo(voice.date(from), voice.date(to)))}${doubt} (${voice.cite(source)})`;
}

function nextText({ title, on, lastDay }: Milestone, voice: Voice): Text {
  return nextReview(voice.say(title), voice.date(on), on === lastDay ? undefined : voice.date(lastDay));
}

function milestoneText({ source }: Milestone, said: Text, voice: Voice): string {
  return `${voice.say(said)} (${voice.cite(source)})`;
}
