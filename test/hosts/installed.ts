import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const hosts = inject("hosts");

/** Why no host can run; undefined where they can. */
export const skipped = "skipped" in hosts ? hosts.skipped : undefined;

/** The folder with all hosts. */
export const folder = "folder" in hosts ? hosts.folder : "";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

/** Opens a page whose files come from a folder, and closes the browser after the test. No server and no network is there. */
export async function openPage(root: string, test: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(root, pathname === "/" ? "index.html" : pathname);
      return existsSync(path)
        ? route.fulfill({ path })
        : route.fulfill({ status: pathname === "/favicon.ico" ? 204 : 404 });
    });
    await page.goto("http://portal.test/");
    await test(page).catch((error: unknown) => faults.unshift(String(error)));
    if (faults.length > 0) throw new Error(faults.join("\n"));
  } finally {
    await browser.close();
  }
}

/** The lines of a host's files that are not blank. */
export function countLines(...files: string[]): number {
  const text = files.map((file) => readFileSync(join("test/hosts", file), "utf8")).join("\n");
  return text.split("\n").filter((line) => line.trim() !== "").length;
}
