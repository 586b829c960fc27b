import type { LocalizedText } from "../codes.js";
import type { MilestoneView, PhaseView, TimelineView } from "../timeline/types.js";
import { bullet, type Line, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { headline } from "./sections.js";

const TIMELINE_MESSAGES = {
  view: { vi: "Tiến độ phong trào", en: "Where the movement stands" },
  phases: { vi: "Giai đoạn", en: "Phase" },
  noPhase: { vi: "Ngày này không nằm trong giai đoạn nào.", en: "The day lies in no phase." },
  uncertain: { vi: "có thể, vì văn bản chỉ nêu mốc chung", en: "perhaps: the text gives no exact days" },
  milestones: { vi: "Sơ kết, tổng kết", en: "Reviews" },
} as const satisfies Record<string, LocalizedText>;

const fromTo = (from: string, to: string): LocalizedText => ({
  vi: `từ ${from} đến ${to}`,
  en: `from ${from} to ${to}`,
});
const previousReview = (title: string, on: string): LocalizedText => ({
  vi: `Đã qua: ${title}, ${on}`,
  en: `Over: ${title}, ${on}`,
});
const nextReview = (title: string, on: string, lastDay: string | undefined): LocalizedText => ({
  vi: `Sắp tới: ${title}, ${on}${lastDay === undefined ? "" : `, chậm nhất ngày ${lastDay}`}`,
  en: `Next: ${title}, ${on}${lastDay === undefined ? "" : `, ${lastDay} at the latest`}`,
});

/** The words of a view of the timeline. */
export function explainTimeline(
  { date, phases, previous, next, notices }: TimelineView,
  localizer: Localizer,
): Line[][] {
  const reviews = [
    ...(previous === undefined
      ? []
      : [
          milestoneLine(
            previous,
            previousReview(titleText(previous, localizer), localizer.date(previous.on)),
            localizer,
          ),
        ]),
    ...(next === undefined ? [] : [milestoneLine(next, nextText(next, localizer), localizer)]),
  ];
  return [
    [headline(TIMELINE_MESSAGES.view, localizer.date(date), localizer)],
    section(
      localizer.text(TIMELINE_MESSAGES.phases),
      phases.length === 0
        ? [bullet(localizer.text(TIMELINE_MESSAGES.noPhase))]
        : phases.map((phase) => bullet(phaseText(phase, localizer), 0, { source: localizer.cite(phase.source) })),
    ),
    section(localizer.text(TIMELINE_MESSAGES.milestones), reviews),
    noticesSection(notices, localizer),
  ];
}

function phaseText({ title, from, to, certain }: PhaseView, localizer: Localizer): string {
  const doubt = certain ? "" : `; ${localizer.text(TIMELINE_MESSAGES.uncertain)}`;
  return `${localizer.text(title)}: ${localizer.text(fromTo(localizer.date(from), localizer.date(to)))}${doubt}`;
}

function titleText({ title, year }: MilestoneView, localizer: Localizer): string {
  return `${localizer.text(title)}${year === undefined ? "" : ` (${year})`}`;
}

function nextText(review: MilestoneView, localizer: Localizer): LocalizedText {
  const { on, lastDay } = review;
  return nextReview(
    titleText(review, localizer),
    localizer.date(on),
    on === lastDay ? undefined : localizer.date(lastDay),
  );
}

function milestoneLine({ source }: MilestoneView, phrase: LocalizedText, localizer: Localizer): Line {
  return bullet(localizer.text(phrase), 0, { source: localizer.cite(source) });
}
