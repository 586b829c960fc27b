import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { slug } from "github-slugger";
import type { Page } from "./page.js";

/** The page that TypeDoc writes for all that the main entry exports. */
const MAIN = "index/README.md";

/** A question of `src/index.ts` with its page. */
export interface ApiQuestion {
  title: string;
  path: string;
}

/** The questions of `src/index.ts`, in its order. */
export function apiQuestions(): ApiQuestion[] {
  const comments = [...readFileSync("src/index.ts", "utf8").matchAll(/^\/\/ (.+?)\.?$/gm)].map(
    ([, title = ""]) => title,
  );
  // The first comment is about the file.
  return comments.slice(1).map((title) => ({ title, path: `api/${shortName(title)}` }));
}

/** The first words of a question, as an address. */
const shortName = (title: string): string => slug(title.split(/[,?]/)[0] ?? title);

/** What TypeDoc wrote, with the main entry cut into one page for each question, and links that follow. */
export function apiPages(folder: string): Page[] {
  const main = readFileSync(join(folder, MAIN), "utf8");
  const questions = apiQuestions();
  const sections = main.split(/^(?=## )/m).slice(1);
  const pages = questions.map(({ title, path }) => {
    const section = sections.find((text) => text.startsWith(`## ${title}\n`));
    if (section === undefined) throw new Error(`TypeDoc wrote nothing under "${title}"`);
    return { path: `${path}.md`, text: section.replace(/^#(?=#)/gm, "") };
  });
  const places = findAnchors(pages);
  const others = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && name !== MAIN && name !== "README.md")
    .map((name) => ({ path: `api/${name}`, text: readFileSync(join(folder, name), "utf8") }));
  return [
    ...pages.map(({ path, text }) => ({ path, text: withLinks(text, "index", places) })),
    ...others.map(({ path, text }) => ({
      path,
      text: withLinks(text, posix.dirname(path.slice("api/".length)), places),
    })),
    apiIndex(questions, others),
  ];
}

/** Links as they lead from anywhere on the site, of a page that TypeDoc wrote for one folder. */
function withLinks(text: string, folder: string, places: ReadonlyMap<string, string>): string {
  return text.replace(
    /\[([^\]\n]*)\]\(((?:[\w./-]+\.md)?)(#[^)]+)?\)/g,
    (whole, words: string, file: string, anchor = "") => {
      if (file === "" && folder !== "index") return whole;
      const target = file === "" ? MAIN : posix.join(folder, file);
      if (target !== MAIN) return `[${words}](/api/${target}${anchor})`;
      const place = places.get(anchor.slice(1));
      // What a class inherits has a heading of its own name, numbered: the words are enough.
      return place === undefined ? words : `[${words}](/${place}${anchor})`;
    },
  );
}

/** On which page each heading stands, by the anchor that it has on the page of all. */
function findAnchors(pages: readonly Page[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { path, text } of pages) {
    const page = path.replace(/\.md$/, "");
    for (const [, name = ""] of text.matchAll(/^## (.+)$/gm)) places.set(slug(name.replace(/[\\`()]/g, "")), page);
    for (const [, id = ""] of text.matchAll(/<a id="([\w-]+)">/g)) places.set(id, page);
  }
  return places;
}

function apiIndex(questions: readonly ApiQuestion[], others: readonly Page[]): Page {
  const lines = [
    "# API reference",
    "",
    "What `thidua-rules` exports, by the question it answers.",
    "",
    ...questions.map(({ title, path }) => `- [${title}](/${path})`),
    "",
    "## Other entries",
    "",
    ...others
      .filter(({ path }) => !path.includes("index/"))
      .map(({ path }) => `- [\`thidua-rules/${path.replace(/^api\/|\.md$/g, "")}\`](/${path})`),
  ];
  return { path: "api/index.md", text: `${lines.join("\n")}\n` };
}
