import { escapeMarkdown } from "../explain/escape-markdown.js";

/** Identifiers as `code` writes them. */
const CODE = /(`[^`\s]+`)/;

/** Words of a pack within a line: what Markdown would take for a mark is escaped, but for identifiers as code. */
export const inline = (words: string): string =>
  words
    .split(CODE)
    .map((part) => (CODE.test(part) ? part : escapeMarkdown(part)))
    .join("");

/** A row of a table; its cells are Markdown. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll(/\\?\|/g, "\\|")).join(" | ")} |`;

/** A table; nothing where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [row(...head), `|${"---|".repeat(head.length)}`, ...rows.map((cells) => row(...cells))];
}

/** A heading, in Markdown, with what stands below it; nothing where nothing does. */
export function section(level: 2 | 3 | 4, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${"#".repeat(level)} ${title}`, "", ...lines];
}

/** An identifier as code. */
export const code = (id: string): string => `\`${id}\``;

/** Identifiers as code, one after the other. */
export const codes = (ids: readonly string[]): string => ids.map(code).join(", ");

/** The lines of a page, with one empty line between blocks and one line end at the end. */
export const pageText = (lines: readonly string[]): string =>
  `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
