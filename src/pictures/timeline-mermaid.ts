import { addDays } from "../dates.js";
import { PICTURE_WORDS } from "../explain/pictures.js";
import type { Rulebook } from "../rulebook/types.js";
import { type Span, type TimelineModel, type TimelinePictureOptions, timelineModel } from "./timeline-model.js";

/**
 * Writes a plan's phases, reviews and duties as a Gantt chart for Mermaid, for Markdown that draws it.
 *
 * A phase spans the days it may have. Duties without a day stand as comments: the chart has no place for them.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param options `asOf`, and what to show.
 * @returns the text of a diagram, without the fence of a code block.
 * @throws InvalidInputError for options that are not well formed.
 * @example
 * timelineMermaid(haTinh, { asOf: "2026-11-28" }).split("\n")[0]; // "gantt"
 */
export function timelineMermaid(book: Rulebook, options: TimelinePictureOptions): string {
  const model = timelineModel(book, options);
  const words = (name: keyof typeof PICTURE_WORDS) => PICTURE_WORDS[name][model.locale];
  const duties = (isOfLaw: boolean) => deadlineLines(model, isOfLaw);
  const lines = [
    "gantt",
    `title ${plain(model.title)}`,
    "dateFormat YYYY-MM-DD",
    "axisFormat %Y",
    "tickInterval 12month",
    // It would mark the day on which the page is read.
    "todayMarker off",
    `section ${plain(model.asOfLabel)}`,
    `${plain(model.asOfLabel)} :crit, milestone, now, ${model.asOf}, 0d`,
    ...section(words("phases"), spanLines(model.phases, "phase")),
    ...section(words("reviews"), spanLines(model.reviews, "review")),
    ...section(words("planDuties"), duties(false)),
    ...section(words("lawDuties"), duties(true)),
    ...[...model.undated, ...model.notes].map((each) => `%% ${plain(each)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`section ${plain(title)}`, ...lines];

const spanLines = (spans: readonly Span[], prefix: string): string[] =>
  spans.map(({ label, state, isOver, isOn, possible }, index) => {
    const status = isOver ? "done, " : isOn ? "active, " : "";
    // The end of a task is the day after its last.
    return `${plain(`${label} (${state})`)} :${status}${prefix}${index + 1}, ${possible.from}, ${addDays(possible.to, 1)}`;
  });

function deadlineLines({ duties, locale }: TimelineModel, isOfLaw: boolean): string[] {
  return duties
    .filter((each) => each.isOfLaw === isOfLaw)
    .flatMap(({ label, marks }, row) =>
      marks.map(({ day, isPast, isProvisional }, index) => {
        const state = PICTURE_WORDS[isProvisional ? "provisional" : isPast ? "past" : "coming"][locale];
        const id = `${isOfLaw ? "law" : "duty"}${row + 1}x${index + 1}`;
        return `${plain(`${label}, ${day} (${state})`)} :${isPast ? "done, " : ""}milestone, ${id}, ${day}, 0d`;
      }),
    );
}

/** Text that the grammar takes for nothing but text: no marks of it, and no word of it at the beginning. */
function plain(text: string): string {
  const bare = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(":", " –")
    .replaceAll(";", ",")
    .replace(/[#%{}<>]/g, " ")
    .trim();
  return KEYWORDS.test(bare) ? `“${bare}”` : bare;
}

const KEYWORDS =
  /^(gantt|title|section|dateFormat|axisFormat|tickInterval|todayMarker|inclusiveEndDates|topAxis|includes|excludes|weekday|weekend|click|href|call|accTitle|accDescr)\b/i;
