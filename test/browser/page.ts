import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { launchBrowser } from "../../docs/try/measure.js";
import { readLink } from "../../docs/try/page/link.js";
import { completeNomination } from "../../docs/try/page/state.js";
import { serve } from "../../docs/try/serve.js";
import { type Decision, evaluate, explanationOf, type Locale, type NominationInput } from "../../src/index.js";
import { books } from "./books.js";

export const OUT = resolve("docs/try/out");

/** The single file, as a person opens it from a disk. */
export const SINGLE_FILE = pathToFileURL(`${OUT}/thu-mot-de-nghi.html`).href;

/** Opens Chromium and serves a folder until the tests of the file are done. */
export async function browse(folder: string) {
  const [browser, site] = await Promise.all([launchBrowser(), serve(folder)]);
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return { browser, site };
}

/** A page that keeps what went wrong on it: errors, warnings of the console, and what its policy refused. */
export interface WatchedPage {
  page: Page;
  faults: string[];
}

export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  await page.goto(address);
  await page.waitForSelector("main");
  return { page, faults, close: () => context.close() };
}

/** What the first form asks, in one language. */
export const START = {
  vi: { plan: "Kế hoạch, quy định", day: "Ngày xét", parts: ["Ngày", "Tháng", "Năm"], award: "Hình thức, danh hiệu" },
  en: { plan: "Plan or law", day: "Day of the decision", parts: ["Day", "Month", "Year"], award: "Award or title" },
} as const;

/** Writes a day, `YYYY-MM-DD`, into the three boxes of a field. */
export async function writeDay(page: Page, name: string, parts: readonly string[], day: string) {
  const group = page.getByRole("group", { name, exact: true });
  const [year = "", month = "", date = ""] = day.split("-");
  for (const [index, text] of [date, month, year].entries()) {
    await group.getByLabel(parts[index] ?? "", { exact: true }).fill(text);
  }
}

/** Answers what the page asks until nothing is left, in the simplest way that each control has. */
export async function answerAll(page: Page): Promise<number> {
  const form = page.locator("form.question").first();
  await form.waitFor();
  for (let answered = 0; answered < 60; answered += 1) {
    if ((await page.locator(".questions form.question").count()) === 0) return answered;
    const list = form.locator("fieldset.list > label.choice input").first();
    const choice = form.locator("input[type=radio]").first();
    const select = form.locator("select").first();
    const year = form.locator(".date-year input").first();
    const text = form.locator("input[type=text]").first();
    if ((await list.count()) > 0) await list.check();
    else if ((await choice.count()) > 0) await choice.check();
    else if ((await select.count()) > 0) await select.selectOption({ index: 1 });
    else if ((await year.count()) > 0) {
      await form.locator(".date-day input").first().fill("1");
      await form.locator(".date-month input").first().fill("6");
      await year.fill("2019");
    } else if ((await text.count()) > 0) await text.fill("50");
    await form.locator("button[type=submit]").click();
    if ((await form.locator(".problems").count()) > 0) await form.locator("button.secondary").last().click();
  }
  throw new Error("the page never stops asking");
}

/** What the page has in its address, and the decision on it, worked out here. */
export async function decisionOn(
  page: Page,
): Promise<{ nomination: NominationInput; decision: Decision; locale: Locale; skipped: string[] }> {
  // Asked of the page itself: `page.url()` hears later of an address that a script has changed.
  const state = readLink(await page.evaluate(() => location.hash.slice(1)));
  const nomination = state === undefined ? undefined : completeNomination(state);
  const book = books[state?.book ?? ""];
  if (state === undefined || nomination === undefined || book === undefined)
    throw new Error("the address holds no nomination");
  return { nomination, decision: evaluate(book, nomination), locale: state.locale, skipped: state.skipped };
}

/** The page shows what the library answers in Node. */
export async function expectSameAnswer(page: Page) {
  const shown = page.locator(".outcome");
  const missing = async () => {
    const { decision, locale } = await decisionOn(page);
    const { heading, sections } = explanationOf(decision, { locale });
    const items = sections.flatMap((section) => section.items ?? []).map(({ text }) => text);
    const parts = [
      { selector: ".verdict-text", texts: [heading] },
      { selector: ".explanation", texts: items },
      { selector: ".receipt", texts: [decision.receipt.input.slice(0, 12)] },
    ];
    const read = parts.map(async ({ selector, texts }) => {
      const text = (await shown.locator(selector).textContent()) ?? "";
      return texts.filter((one) => !text.includes(one));
    });
    return (await Promise.all(read)).flat();
  };
  await expect.poll(missing).toEqual([]);
  return (await decisionOn(page)).decision;
}
