import { existsSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browse } from "./page.js";

const SITE = "site/dist";
const RULE = "law/national/bang-khen-tinh_ca-nhan_cong-trang.html";

if (!existsSync(SITE)) throw new Error(`${SITE} is not there: run npm run docs first`);
const { browser, site } = await browse(SITE);

/** Opens a page and keeps what went wrong on it, requests to other hosts too. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith("data:")) faults.push(request.url());
  });
  await page.goto(`${site.address}${path}`, { waitUntil: "networkidle" });
  // Before its script has taken the page over, a button does nothing.
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  return { page, faults };
}

/** Searches in a page of its own: a page shows at first what was found in it before. */
async function search(words: string): Promise<string[]> {
  const { page, faults } = await open("vi/");
  await page.locator(".VPNavBarSearch button").first().click();
  await page.locator("#localsearch-input").fill(words);
  await page.locator("#localsearch-list .result").first().waitFor();
  const found = await page.locator("#localsearch-list .result").allInnerTexts();
  expect(faults).toEqual([]);
  await page.context().close();
  return found;
}

describe("the site in a browser", () => {
  it("leads from the front page to a rule, in both languages", async () => {
    const { page, faults } = await open("");
    await page.getByRole("link", { name: "law explorer" }).click();
    await page
      .locator("main")
      .getByRole("link", { name: /^Two Chiến sĩ thi đua cơ sở in a row/ })
      .click();
    await page.waitForURL(`**/${RULE}`);
    await page.locator("main").getByRole("link", { name: "Tiếng Việt" }).click();
    await page.waitForURL(`**/vi/${RULE}`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect.poll(() => heading.textContent()).toContain("02 lần liên tục Chiến sĩ thi đua cơ sở");
    await page.getByRole("link", { name: /^điểm d khoản 1 Điều 74/ }).click();
    await page.waitForURL("**/vi/law/texts/06-2022-qh15.html#dieu-74-khoan-1-diem-d");
    await page.locator("#dieu-74-khoan-1-diem-d").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["bang khen", "Bằng khen"],
    ["danh hieu", "danh hiệu"],
    ["dieu kien", "điều kiện"],
  ])("finds the same for %s and %s", async (plain, written) => {
    const found = await search(written);
    expect(found.join("\n").toLowerCase()).toContain(written.toLowerCase());
    expect(await search(plain)).toEqual(found);
  });

  it.each(["", "vi/", RULE, `vi/${RULE}`, "plans/an-giang.html", "vi/plans/an-giang.html", "dossier.html"])(
    "fits a phone of 360 px: /%s",
    async (path) => {
      const { page, faults } = await open(path, { viewport: { width: 360, height: 780 }, colorScheme: "dark" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
