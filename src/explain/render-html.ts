import type { Explanation, ExplanationItem, ExplanationSection } from "./document.js";
import { TIED } from "./wrap.js";

/**
 * Writes an explanation as a fragment of HTML: headings from `h2` on, lists, no styles and no ids. Statuses are in
 * `data-status`, for a page to style.
 */
export function renderHtml({ locale, heading, lines, sections, texts, receipt }: Explanation): string {
  return [
    `<section lang="${locale}">`,
    element("h2", heading),
    ...lines.map((line) => element("p", line)),
    ...sections.map(sectionHtml),
    ...(texts.length === 0
      ? []
      : [`<dl>${texts.map(({ short, title }) => element("dt", short) + element("dd", title)).join("")}</dl>`]),
    ...(receipt === undefined ? [] : [`<p><small>${escaped(receipt)}</small></p>`]),
    "</section>",
  ].join("\n");
}

function sectionHtml({ heading, lines = [], ordered, items = [] }: ExplanationSection): string {
  return [
    ...(heading === undefined ? [] : [element("h3", heading)]),
    ...lines.map((line) => element("p", line)),
    ...(items.length === 0 ? [] : [listHtml(items, ordered ? "ol" : "ul")]),
  ].join("\n");
}

function listHtml(items: readonly ExplanationItem[], tag: "ol" | "ul"): string {
  return `<${tag}>${items.map(itemHtml).join("")}</${tag}>`;
}

function itemHtml({ text, status, sign, source, details = [], children = [] }: ExplanationItem): string {
  return [
    `<li${status === undefined ? "" : ` data-status="${escaped(status)}"`}>`,
    escaped(sign === undefined ? text : `${sign} ${text}`),
    source === undefined ? "" : ` <cite>${escaped(source)}</cite>`,
    ...details.map((detail) => `<br>${escaped(detail)}`),
    children.length === 0 ? "" : listHtml(children, "ul"),
    "</li>",
  ].join("");
}

const element = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
    .replaceAll(TIED, "&nbsp;");
}
