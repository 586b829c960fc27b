import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

/** The system's own browser: none is downloaded. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** What the first load of a page asks for, each file with its bytes under gzip, and after how many milliseconds it can be used. */
export async function firstLoad(browser: Browser, address: string) {
  const page = await browser.newPage();
  try {
    const files: { name: string; bytes: number }[] = [];
    page.on("response", async (response) => {
      const name = new URL(response.url()).pathname;
      files.push({ name, bytes: gzipSync(await response.body()).length });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const interactiveAfter = await page.evaluate(() => performance.getEntriesByName("interactive")[0]?.startTime);
    return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), interactiveAfter };
  } finally {
    await page.close();
  }
}
