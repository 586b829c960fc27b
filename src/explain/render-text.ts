import type { Explanation, ExplanationItem, ExplanationSection } from "./document.js";
import { sentenceWithSource } from "./values.js";
import { wrap } from "./wrap.js";

const BULLETS = ["- ", "  + ", "    · "] as const;

/** Writes an explanation as lines of at most `width` columns. */
export function renderText({ heading, lines, sections, texts, receipt }: Explanation, width: number): string {
  const parts = [
    [heading, ...lines].map((line) => wrap(line, "", width)),
    ...sections.map((section) => sectionLines(section, width)),
    texts.length === 0 ? [] : [wrap(`${texts.map(({ short, title }) => `${short}: ${title}`).join("; ")}.`, "", width)],
    receipt === undefined ? [] : [wrap(receipt, "", width)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

function sectionLines({ heading, lines = [], ordered, items = [] }: ExplanationSection, width: number): string[] {
  const digits = String(items.length).length;
  return [
    ...[...(heading === undefined ? [] : [heading]), ...lines].map((line) => wrap(line, "", width)),
    ...items.flatMap((item, index) =>
      itemLines(item, 0, ordered ? `${String(index + 1).padStart(digits)}. ` : undefined, width),
    ),
  ];
}

function itemLines(item: ExplanationItem, depth: number, number: string | undefined, width: number): string[] {
  const { sign, details = [], children = [] } = item;
  const lead = number ?? (sign === undefined ? (BULLETS[depth] ?? `${" ".repeat(2 * depth)}· `) : `${sign} `);
  return [
    wrap(sentenceWithSource(item), lead, width),
    ...details.map((text) => wrap(text, " ".repeat(lead.length), width)),
    ...children.flatMap((child) => itemLines(child, depth + 1, undefined, width)),
  ];
}
