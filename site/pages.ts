import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codesPage } from "./codes-page.js";
import { lawPages } from "./law/pages.js";
import { OUTSIDE, siteLinks } from "./links.js";
import type { Page } from "./page.js";

/** The pages of the site, and the files of the repository that they lead to. */
export interface SiteContent {
  pages: Page[];
  files: string[];
}

/** The folders of `docs` that hold written pages. */
const FOLDERS = ["docs", "docs/plans", "docs/vi"] as const;

/** Every page that is in the repository, by where it stands and where it goes on the site. */
export function writtenPages(): { from: string; path: string }[] {
  const inDocs = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => ({ from: `${folder}/${name}`, path: join(folder, name).replace(/^docs\//, "") })),
  );
  return [...inDocs, ...Object.entries(OUTSIDE).map(([from, path]) => ({ from, path }))];
}

/** All pages of the site but those of TypeDoc. */
export function siteContent(): SiteContent {
  const linked = writtenPages().map(({ from, path }) => ({ path, ...siteLinks(from, readFileSync(from, "utf8")) }));
  const pages = [...linked.map(({ path, text }): Page => ({ path, text })), codesPage(), ...lawPages()];
  const files = [...new Set(linked.flatMap((page) => page.files))].filter((file) => existsSync(file));
  return { pages, files };
}
