import type { Element } from "xast";
import { x } from "xastscript";
import { type CivilDate, daysBetween } from "../dates.js";
import { wrap } from "../explain/wrap.js";
import type { Interval } from "./timeline-spans.js";

/** The measures of a picture, in its own units. */
export const [WIDTH, MARGIN, LABELS_WIDTH, LINE_HEIGHT] = [1000, 24, 330, 17] as const;

/** Fonts that have the letters of Vietnamese, on all usual systems. */
export const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** Few, and different by their lightness alone. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#1a1a1a",
  faint: "#595959",
  grid: "#d0d0d0",
  certain: "#2b5c8a",
  possible: "#dbe7f2",
  now: "#a3180f",
} as const;

/** How wide a letter is, of the size of its text: the widest of the usual fonts. */
const LETTER_WIDTH = 0.57;

/** An element with its place and how high it is. */
export interface Drawn {
  elements: Element[];
  height: number;
}

/** Where a day lies from left to right. */
export type Scale = (day: CivilDate) => number;

/** Lays the days of an interval out beside the labels; what lies outside is drawn at the edge. */
export function makeScale({ from, to }: Interval): Scale {
  const left = MARGIN + LABELS_WIDTH;
  const width = WIDTH - MARGIN - left;
  const days = daysBetween(from, to) + 1;
  return (day) => round(left + (width * Math.min(Math.max(daysBetween(from, day), 0), days)) / days);
}

/** Two decimals are finer than any printer, and keep the file the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** How a line of text is set. */
export interface TextStyle {
  x?: number;
  y: number;
  size: number;
  isBold?: boolean;
  anchor?: "start" | "middle" | "end";
  fill?: string;
  /** Whether it keeps what is behind it at a distance. */
  hasHalo?: boolean;
}

/** A line of text; `y` is its base line. */
export function text(content: string, { x: at = MARGIN, y, size, isBold, anchor, fill, hasHalo }: TextStyle): Element {
  return x(
    "text",
    {
      x: String(round(at)),
      y: String(round(y)),
      "font-size": String(size),
      ...(isBold ? { "font-weight": "bold" } : {}),
      ...(anchor === undefined ? {} : { "text-anchor": anchor }),
      ...(fill === undefined ? {} : { fill }),
      ...(hasHalo
        ? { stroke: COLOURS.paper, "stroke-width": "5", "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    plain(content),
  );
}

/** Text broken into lines within a width; `y` is its upper edge. */
export function textBlock(
  content: string,
  { y, size, lead = "", width = WIDTH - 2 * MARGIN, ...style }: TextStyle & { lead?: string; width?: number },
): Drawn {
  const height = Math.round(size * 1.35);
  const lines = wrap(content, lead, Math.floor(width / (size * LETTER_WIDTH))).split("\n");
  const elements = lines.map((line, index) => {
    const indent = line.length - line.trimStart().length;
    return text(line.trimStart(), {
      ...style,
      x: (style.x ?? MARGIN) + indent * size * 0.45,
      y: y + size + index * height,
      size,
    });
  });
  return { elements, height: lines.length * height + 4 };
}

/** What shows when one points at something, and what is read out. */
export const tooltip = (content: string): Element => x("title", {}, plain(content));

/** XML has no control characters, and the library that writes it leaves one mark of XML in texts as it is. */
export const plain = (content: string): string =>
  content
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, " ")
    .replaceAll("]]>", "]] >");
