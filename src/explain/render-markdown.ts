import type { Explanation, ExplanationItem, ExplanationSection } from "./document.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { sentenceWithSource } from "./values.js";

/** Writes an explanation as a fragment of Markdown: headings from level 2 on, and lists. */
export function renderMarkdown({ heading, lines, sections, texts, receipt }: Explanation): string {
  return [
    `## ${escapeMarkdown(heading)}`,
    ...lines.map(escapeMarkdown),
    ...sections.flatMap(sectionBlocks),
    ...(texts.length === 0
      ? []
      : [texts.map(({ short, title }) => `- ${escapeMarkdown(short)}: ${escapeMarkdown(title)}`).join("\n")]),
    ...(receipt === undefined ? [] : [escapeMarkdown(receipt)]),
  ].join("\n\n");
}

function sectionBlocks({ heading, lines = [], ordered, items = [] }: ExplanationSection): string[] {
  return [
    ...(heading === undefined ? [] : [`### ${escapeMarkdown(heading)}`]),
    ...lines.map(escapeMarkdown),
    ...(items.length === 0
      ? []
      : [items.map((item, index) => itemText(item, ordered ? `${index + 1}. ` : "- ", "")).join("\n")]),
  ];
}

function itemText(item: ExplanationItem, lead: string, indent: string): string {
  const below = `${indent}${" ".repeat(lead.length)}`;
  const { sign, details = [], children = [] } = item;
  const text = escapeMarkdown(sentenceWithSource(item));
  return [
    `${indent}${lead}${sign === undefined ? "" : `${sign} `}${text}${details.length === 0 ? "" : "  "}`,
    ...details.map((detail, index) => `${below}${escapeMarkdown(detail)}${index < details.length - 1 ? "  " : ""}`),
    ...children.map((child) => itemText(child, "- ", below)),
  ].join("\n");
}
