import { TIED } from "./wrap.js";

/** What Markdown would take for a mark of its own is escaped, a line break is a space. */
export function escapeMarkdown(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(TIED, " ")
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
    .replace(/^([-+])(?=\s)/, "\\$1");
}
