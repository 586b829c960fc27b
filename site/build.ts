// Builds the site into `site/dist`: the pages, the reference by TypeDoc, the HTML by VitePress, and the try-it page.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vitepress";
import { apiPages } from "./api-pages.js";
import { faultsInSite } from "./faults.js";
import { onlyInOtherLanguage } from "./other-language.js";
import type { Page } from "./page.js";
import { siteContent } from "./pages.js";

const PAGES = "site/pages";
const OUT = "site/dist";

function writePages(pages: readonly Page[]): void {
  for (const { path, text } of pages) {
    const file = join(PAGES, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function copyInto(folder: string, files: readonly string[]): void {
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
}

/** The try-it page is a program of its own; the site only has it at an address. */
function addTryIt(): void {
  execFileSync("npm", ["run", "--silent", "docs:try"], { stdio: ["ignore", "ignore", "inherit"] });
  cpSync("docs/try/out", join(OUT, "thu"), { recursive: true });
}

rmSync(PAGES, { recursive: true, force: true });
const { pages, files } = siteContent();
writePages(pages);
copyInto(join(PAGES, "public", "files"), files);
execFileSync(process.execPath, ["node_modules/typedoc/bin/typedoc", "--logLevel", "Warn"], { stdio: "inherit" });
const reference = apiPages("docs/api");
writePages(reference);
writePages(onlyInOtherLanguage([...pages, ...reference]));
await build("site");
addTryIt();

const faults = faultsInSite(OUT);
for (const fault of faults) console.error(fault);
console.log(`${pages.length + reference.length} pages, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
