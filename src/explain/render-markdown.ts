import type { Explanation, ExplanationItem, ExplanationSection } from "./document.js";
import { sentenceWithSource } from "./values.js";
import { TIED } from "./wrap.js";

/** Writes an explanation as a fragment of Markdown: headings from level 2 on, and lists. */
export function renderMarkdown({ heading, lines, sections, texts, receipt }: Explanation): string {
  return [
    `## ${escaped(heading)}`,
    ...lines.map(escaped),
    ...sections.flatMap(sectionBlocks),
    ...(texts.length === 0
      ? []
      : [texts.map(({ short, title }) => `- ${escaped(short)}: ${escaped(title)}`).join("\n")]),
    ...(receipt === undefined ? [] : [escaped(receipt)]),
  ].join("\n\n");
}

function sectionBlocks({ heading, lines = [], ordered, items = [] }: ExplanationSection): string[] {
  return [
    ...(heading === undefined ? [] : [`### ${escaped(heading)}`]),
    ...lines.map(escaped),
    ...(items.length === 0
      ? []
      : [items.map((item, index) => itemText(item, ordered ? `${index + 1}. ` : "- ", "")).join("\n")]),
  ];
}

function itemText(item: ExplanationItem, lead: string, indent: string): string {
  const below = `${indent}${" ".repeat(lead.length)}`;
  const { sign, details = [], children = [] } = item;
  const text = escaped(sentenceWithSource(item));
  return [
    `${indent}${lead}${sign === undefined ? "" : `${sign} `}${text}${details.length === 0 ? "" : "  "}`,
    ...details.map((detail, index) => `${below}${escaped(detail)}${index < details.length - 1 ? "  " : ""}`),
    ...children.map((child) => itemText(child, "- ", below)),
  ].join("\n");
}

/** What Markdown would take for a mark of its own is escaped, a line break is a space. */
function escaped(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(TIED, " ")
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
    .replace(/^([-+])(?=\s)/, "\\$1");
}
