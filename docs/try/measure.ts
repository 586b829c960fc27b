import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Response } from "playwright-core";

/** The system's own browser: none is downloaded. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** What the first load of a page asks for, each file with its bytes under gzip, and after how many milliseconds it can be used. */
export async function firstLoad(browser: Browser, address: string) {
  const page = await browser.newPage();
  try {
    // A file is asked for before its content is there.
    const loading: Promise<LoadedFile>[] = [];
    page.on("response", (response) => loading.push(loadedFile(response)));
    await page.goto(address, { waitUntil: "networkidle" });
    // The network also rests while a slow machine still reads what came.
    await page.waitForFunction(() => performance.getEntriesByName("interactive").length > 0);
    const files = await Promise.all(loading);
    const interactiveAfter = await page.evaluate(() => performance.getEntriesByName("interactive")[0]?.startTime);
    return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), interactiveAfter };
  } finally {
    await page.close();
  }
}

interface LoadedFile {
  name: string;
  bytes: number;
}

async function loadedFile(response: Response): Promise<LoadedFile> {
  return { name: new URL(response.url()).pathname, bytes: gzipSync(await response.body()).length };
}
