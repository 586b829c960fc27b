import type { Element } from "xast";
import { x } from "xastscript";
import { getYear } from "../dates.js";
import { COLOURS, type Drawn, LABELS_WIDTH, LINE_HEIGHT, MARGIN, type Scale, text, WIDTH } from "./drawing.js";
import type { TimelineModel } from "./timeline-model.js";
import type { Interval } from "./timeline-spans.js";

/** So wide is the name of a year. */
const YEAR_WIDTH = 44;

/** The years above the chart, below the room for the name of the day. */
export function drawAxis(y: number, scale: Scale, range: Interval): Drawn {
  const [first, last] = [getYear(range.from), getYear(range.to)];
  const width = WIDTH - 2 * MARGIN - LABELS_WIDTH;
  const step = Math.max(1, Math.ceil((YEAR_WIDTH * (last - first + 1)) / width));
  const elements: Element[] = [];
  for (let year = first; year <= last; year += step) {
    const [start, end] = [scale(`${year}-01-01`), scale(`${Math.min(year, last)}-12-31`)];
    elements.push(
      text(String(year), {
        x: (start + end) / 2,
        y: y + LINE_HEIGHT * 2,
        size: 13,
        anchor: "middle",
        isBold: true,
        hasHalo: true,
      }),
    );
  }
  return { elements, height: LINE_HEIGHT * 2 + 10 };
}

/** The line of the day, and those between the years, behind the chart. */
export function drawAsOf(
  top: number,
  bottom: number,
  scale: Scale,
  { asOf, asOfLabel, range }: TimelineModel,
): Element[] {
  const at = scale(asOf);
  const isOutside = asOf < range.from || asOf > range.to;
  const grid = Array.from({ length: getYear(range.to) - getYear(range.from) + 1 }, (_, index) =>
    verticalLine(scale(`${getYear(range.from) + index}-01-01`), top + LINE_HEIGHT + 4, bottom, {
      stroke: COLOURS.grid,
    }),
  );
  if (isOutside) return grid;
  const half = asOfLabel.length * 3.6;
  const labelAt = Math.min(Math.max(at, MARGIN + LABELS_WIDTH + half), WIDTH - MARGIN - half);
  return [
    ...grid,
    verticalLine(at, top + LINE_HEIGHT, bottom, {
      stroke: COLOURS.now,
      "stroke-width": "2",
      "stroke-dasharray": "6 3",
    }),
    text(asOfLabel, {
      x: labelAt,
      y: top + LINE_HEIGHT - 4,
      size: 13,
      anchor: "middle",
      fill: COLOURS.now,
      isBold: true,
    }),
  ];
}

const verticalLine = (at: number, from: number, to: number, style: Record<string, string>): Element =>
  x("line", { x1: String(at), x2: String(at), y1: String(from), y2: String(to), ...style });
