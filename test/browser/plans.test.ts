import { describe, expect, it } from "vitest";
import { books } from "./books.js";
import { answerAll, browse, decisionOn, expectSameAnswer, OUT, openPage, START, writeDay } from "./page.js";

const { browser, site } = await browse(OUT);

/** What the plan of Ba Tô lists first is for the province to decide, whose plan is not in the book. */
const awardIn = (id: string) => (id === "ba-to" ? { value: "giay-khen" } : { index: 1 });

/** The plan of Hải Dương ended with the province. */
const dayIn = (id: string) => (id === "hai-duong" ? "2025-06-15" : "2026-08-15");

describe("each plan, to a decision", () => {
  it("is offered", async () => {
    const { page, close } = await openPage(browser, site.address);
    const offered = await page
      .getByLabel(START.vi.plan)
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.filter((id) => id !== "").sort()).toEqual(Object.keys(books).sort());
    await close();
  });

  const runs = Object.keys(books).flatMap((id) => (["vi", "en"] as const).map((locale) => ({ id, locale })));
  it.each(runs)("$id in $locale", async ({ id, locale }) => {
    const words = START[locale];
    const { page, faults, close } = await openPage(browser, site.address);
    if (locale === "en") await page.getByRole("button", { name: "English" }).click();
    await page.getByLabel(words.plan).selectOption(id);
    await writeDay(page, words.day, words.parts, dayIn(id));
    const start = page.locator(".start > .radios");
    await start.nth(0).locator("input").nth(2).check();
    await start.nth(1).locator("input").nth(1).check();
    await page.getByLabel(words.award).selectOption(awardIn(id));
    expect(await answerAll(page)).toBeGreaterThan(0);
    const decision = await expectSameAnswer(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale);
    const { skipped } = await decisionOn(page);
    if (skipped.length === 0) expect(decision.questions).toEqual([]);
    const open = skipped.length === 0 ? [] : ["undetermined"];
    expect(["eligible", "for-council", "ineligible", "on-hold", ...open]).toContain(decision.outcome);
    expect(faults).toEqual([]);
    await close();
  });
});
