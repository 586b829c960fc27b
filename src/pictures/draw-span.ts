import type { Element } from "xast";
import { x } from "xastscript";
import { addDays } from "../dates.js";
import { TIED } from "../explain/wrap.js";
import { COLOURS, type Drawn, LABELS_WIDTH, type Scale, textBlock, tooltip } from "./drawing.js";
import type { Span } from "./timeline-model.js";
import type { Interval } from "./timeline-spans.js";

const BAR_HEIGHT = 14;

/** A phase or review: its name and state beside a bar. */
export function drawSpan(y: number, { label, when, state, possible, certain }: Span, scale: Scale): Drawn {
  const words = `${label}: ${when} (${state})`;
  const named = textBlock(`${label}: ${when} (${state.replaceAll(" ", TIED)})`, {
    y: y + 2,
    size: 13,
    width: LABELS_WIDTH - 16,
  });
  const height = Math.max(named.height + 4, BAR_HEIGHT + 10);
  const barTop = y + (height - BAR_HEIGHT) / 2;
  const bar = x("g", {}, [
    tooltip(words),
    rectangle(edges(possible, scale), barTop, false),
    ...(certain === undefined ? [] : [rectangle(edges(certain, scale), barTop, true)]),
  ]);
  return { elements: [...named.elements, bar], height };
}

/** A bar of the legend. */
export const drawSpanSample = (at: number, y: number, isCertain: boolean): Element =>
  rectangle([at, at + 18], y - BAR_HEIGHT / 2, isCertain);

/** A bar lasts to the end of its last day. */
function edges({ from, to }: Interval, scale: Scale): [number, number] {
  return [scale(from), scale(addDays(to, 1))];
}

function rectangle([left, right]: [number, number], y: number, isCertain: boolean): Element {
  return x("rect", {
    x: String(left),
    y: String(y),
    width: String(Math.max(Math.round((right - left) * 100) / 100, 2)),
    height: String(BAR_HEIGHT),
    fill: isCertain ? COLOURS.certain : COLOURS.possible,
    stroke: COLOURS.certain,
    ...(isCertain ? {} : { "stroke-dasharray": "3 2" }),
  });
}
