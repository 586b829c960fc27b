import type { MarkdownRenderer } from "vitepress";
import { citationLinks } from "./citations.js";
import { inlinePictures } from "./inline-pictures.js";

/** An anchor as TypeDoc writes it; no other HTML is let through. */
const ANCHOR = /^<a id="([\w-]+)"><\/a>/;

/**
 * Markdown as GitHub shows it: text is text, and no template of Vue. Places in a text of law lead to its page, and drawings
 * stand in the page itself, where they take its colours.
 */
export function plainMarkdown(md: MarkdownRenderer): void {
  md.inline.ruler.before("html_inline", "anchor", (state, silent) => {
    const found = ANCHOR.exec(state.src.slice(state.pos));
    if (found === null) return false;
    if (!silent) state.push("html_inline", "", 0).content = found[0];
    state.pos += found[0].length;
    return true;
  });
  const { text } = md.renderer.rules;
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const html = text?.(tokens, index, options, env, self) ?? md.utils.escapeHtml(tokens[index]?.content ?? "");
    return html.replaceAll("{{", "&#123;&#123;");
  };
  citationLinks(md);
  inlinePictures(md);
}
