import type { Element } from "xast";
import { x } from "xastscript";
import { PICTURE_WORDS } from "../explain/pictures.js";
import { dateText } from "../explain/values.js";
import { COLOURS, type Drawn, LABELS_WIDTH, type Scale, text, textBlock, tooltip } from "./drawing.js";
import type { DeadlineMark, DeadlineRow, TimelineModel } from "./timeline-model.js";

const [HALF_MARK, DAY_WIDTH] = [6, 40] as const;

/** A duty: its name beside a mark at each of its last days, with day and month. */
export function drawDeadline(y: number, { label, marks }: DeadlineRow, scale: Scale, { locale }: TimelineModel): Drawn {
  const named = textBlock(label, { y: y + 4, size: 13, width: LABELS_WIDTH - 16 });
  const height = Math.max(named.height + 8, 50);
  const middle = y + height / 2;
  let above = Number.NEGATIVE_INFINITY;
  let below = Number.NEGATIVE_INFINITY;
  const drawn = marks.flatMap((mark): Element[] => {
    const at = scale(mark.day);
    const state = PICTURE_WORDS[mark.isProvisional ? "provisional" : mark.isPast ? "past" : "coming"][locale];
    const sign = x("g", {}, [tooltip(`${label}: ${dateText(mark.day, locale)}, ${state}`), drawMark(at, middle, mark)]);
    const isAbove = at - above >= DAY_WIDTH;
    // Days that lie too close stand above and below; a third has its tooltip and the description.
    if (!isAbove && at - below < DAY_WIDTH) return [sign];
    if (isAbove) above = at;
    else below = at;
    return [
      sign,
      text(dayAndMonth(mark, locale), {
        x: at,
        y: isAbove ? middle - 10 : middle + 20,
        size: 12,
        anchor: "middle",
        hasHalo: true,
      }),
    ];
  });
  return { elements: [...named.elements, ...drawn], height };
}

const dayAndMonth = ({ day }: DeadlineMark, locale: TimelineModel["locale"]): string =>
  locale === "vi" ? `${day.slice(8)}/${day.slice(5, 7)}` : day.slice(5);

/** A ring for what is over, a diamond for what is ahead; broken under a text that has ended. */
export function drawMark(
  at: number,
  y: number,
  { isPast, isProvisional }: Pick<DeadlineMark, "isPast" | "isProvisional">,
): Element {
  const broken = isProvisional ? { "stroke-dasharray": "3 2", fill: COLOURS.paper } : {};
  if (isPast) {
    return x("circle", {
      cx: String(at),
      cy: String(y),
      r: String(HALF_MARK - 1),
      fill: COLOURS.paper,
      stroke: COLOURS.ink,
      "stroke-width": "2",
      ...broken,
    });
  }
  const [left, right, top, bottom] = [at - HALF_MARK, at + HALF_MARK, y - HALF_MARK, y + HALF_MARK].map(
    (each) => Math.round(each * 100) / 100,
  );
  return x("path", {
    d: `M${at} ${top}L${right} ${y}L${at} ${bottom}L${left} ${y}Z`,
    fill: COLOURS.ink,
    stroke: COLOURS.ink,
    "stroke-width": "1.5",
    ...broken,
  });
}
