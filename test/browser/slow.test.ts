import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeLink } from "../../docs/try/page/link.js";
import { initialState } from "../../docs/try/page/state.js";
import type { NominationInput } from "../../src/index.js";
import { browse, expectSameAnswer, OUT, openPage, START } from "./page.js";

const { browser, site } = await browse(OUT);

const link = (book: string, nominee: NominationInput["nominee"] = { kind: "tap-the" }) => {
  const nomination = { award: "bang-khen-tinh", occasion: "hang-nam", asOf: "2026-08-15", nominee } as const;
  return writeLink({ ...initialState("vi"), book, nomination });
};

const follow = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Follows a link to a plan whose file is held back; lets it go once it is called, and waits until the page has it. */
async function followSlowly(page: Page, book: string): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const file = `**/${book}-*.js`;
  await page.route(file, (route) => held.then(() => route.continue()));
  const asked = page.waitForRequest(file);
  await follow(page, link(book));
  const address = (await asked).url();
  return async () => {
    letGo();
    await page.evaluate(`import("${address}").then(() => {})`);
  };
}

const receiptOf = (page: Page, book: string) => page.locator(".outcome .receipt", { hasText: book });

describe("a slow page", () => {
  it("shows the newer of two links, whichever plan comes first", async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    const letGo = await followSlowly(page, "son-la");
    await follow(page, link("ha-tinh"));
    await receiptOf(page, "ha-tinh").waitFor();
    await letGo();
    expect(await page.getByLabel(START.vi.plan).inputValue()).toBe("ha-tinh");
    expect((await expectSameAnswer(page)).receipt.book.id).toBe("ha-tinh");
    expect(faults).toEqual([]);
    await close();
  });

  it("takes no choice before its link is read, for it would be lost", async () => {
    const { page, faults, close } = await openPage(browser, site.address);
    const letGo = await followSlowly(page, "son-la");
    await page.getByText("English").click({ force: true });
    await letGo();
    await receiptOf(page, "son-la").waitFor();
    expect((await expectSameAnswer(page)).receipt.book.id).toBe("son-la");
    await page.getByText("English").click();
    await page.getByText("Tiếng Việt").waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("has the focus on the question in view, also after two answers in one moment", async () => {
    const { page, faults, close } = await openPage(browser, `${site.address}#${link("an-giang", { kind: "ca-nhan" })}`);
    await page.locator("form.question").waitFor();
    const focused = await page.evaluate(async () => {
      for (const _ of [1, 2]) {
        document.querySelector<HTMLElement>("form.question button.secondary")?.click();
        // The page is drawn anew before the browser does anything else.
        await Promise.resolve();
      }
      return document.activeElement?.closest("form.question") != null;
    });
    expect(focused).toBe(true);
    expect(await page.locator(".later li").count()).toBe(2);
    expect(faults).toEqual([]);
    await close();
  });
});
