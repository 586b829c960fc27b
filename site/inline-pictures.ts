import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/** Puts a drawing that stands beside a page into the page, so that it has the page's colours and its text can be read aloud. */
export function inlinePictures(md: MarkdownRenderer): void {
  const image = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const source = tokens[index]?.attrGet("src") ?? "";
    if (!source.endsWith(".svg")) return image?.(tokens, index, options, env, self) ?? "";
    const file = join("docs", dirname(env.relativePath), source);
    const drawing = readFileSync(decodeURI(file), "utf8")
      .replace(/<\?xml[^>]*\?>\s*/, "")
      .trim();
    return `<span class="picture" v-pre>${drawing}</span>`;
  };
}
