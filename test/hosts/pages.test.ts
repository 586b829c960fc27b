import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { checkDossier, type DossierInput as DossierCheck, dossierFor, evaluate, explain } from "../../src/index.js";
import { countLines, folder, hasChromium, openPage, skipped } from "./installed.js";

const asked = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "doanh-nghiep" },
} as const;
const nobodyDisciplined = { discipline: [], complete: ["discipline"] } as const;

it("keeps the React page under 290 lines", () => {
  const files = ["index.html", "main.jsx", "page.jsx", "question-form.jsx", "after.jsx"];
  expect(countLines(...files.map((file) => `react/${file}`))).toBeLessThanOrEqual(290);
});

describe.skipIf(skipped !== undefined || !hasChromium)(`in Chromium${skipped ? ` (${skipped})` : ""}`, () => {
  beforeAll(() => {
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "react", "--logLevel", "error"], {
      cwd: folder,
    });
  });

  it("takes a nomination on the React page from questions to a decision, papers and deadlines", async () => {
    await openPage(join(folder, "react/dist"), async (page) => {
      await page.locator("select[name='Hình thức']").selectOption("bang-khen-tinh");
      await page.waitForSelector("#decision[data-outcome=undetermined]");

      const group = page.locator("form[data-path='nominee.group']");
      await group.locator("select").selectOption("doanh-nghiep");
      await group.locator("button[type=submit]").click();

      // A list that is sent empty, and not declared whole, is asked about again.
      await page.locator("form[data-path='record.discipline'] button[type=submit]").click();
      const whole = page.locator("form[data-path='record.complete']");
      await whole.locator("select").selectOption("true");
      expect(await page.locator("#decision").getAttribute("data-outcome")).toBe("undetermined");
      await whole.locator("button[type=submit]").click();
      await page.waitForSelector("#decision[data-outcome=for-council]");

      const open = evaluate(anGiang, { ...asked, record: nobodyDisciplined }).judgements.length;
      expect(open).toBeGreaterThan(0);
      expect(await page.locator("fieldset[data-path^=judgements]").count()).toBe(open);
      for (let left = open; left > 0; left -= 1)
        await page.locator("fieldset[data-path^=judgements] button").first().click();
      await page.waitForSelector("#decision[data-outcome=eligible]");
      expect(await page.locator("#decision").textContent()).toContain("Đủ điều kiện");

      const words = () => page.locator("#dossier pre").textContent();
      const toldOf = (documents: DossierCheck["documents"]) =>
        explain(checkDossier(anGiang, { ...asked, record: nobodyDisciplined, documents }));
      expect(await words()).toBe(toldOf([]));
      const papers = page.locator("#dossier input");
      const kinds = dossierFor(anGiang, asked).documents.map(({ kind }) => ({ kind }));
      expect(await papers.count()).toBe(kinds.length);
      for (let index = 0; index < kinds.length; index += 1) await papers.nth(index).check();
      expect(await words()).toBe(toldOf(kinds));
      expect(await page.locator("#deadlines li").first().textContent()).toMatch(/\d{2}\/\d{2}\/2026/);
    });
  });

  it("shows on the React page what cannot be, beside the field, and takes rows of a list", async () => {
    await openPage(join(folder, "react/dist"), async (page) => {
      await page.locator("select[name='Đối tượng']").selectOption("ca-nhan");
      await page.locator("select[name='Hình thức']").selectOption("lao-dong-tien-tien");
      const ratings = page.locator("form[data-path='record.ratings']");
      const years = ratings.locator("input[name=year]").first();
      await years.fill("2025-13");
      await ratings.locator("select[name=rating]").first().selectOption("tot");
      await ratings.locator("button[type=submit]").click();
      await page.waitForSelector("[role=alert]");
      await years.fill("2025");
      await ratings.locator("button[type=submit]").click();
      await page.waitForSelector("main:not(:has([role=alert]))");
      expect(await page.locator("form[data-path='record.ratings']").count()).toBe(0);
    });
  });

  it("decides on the plain page, with the classic script", async () => {
    const script = "thidua-rules-books.js";
    copyFileSync(join(folder, "node_modules/thidua-rules/dist/script", script), join(folder, "plain", script));
    await openPage(join(folder, "plain"), async (page) => {
      await page.locator("select[name=award]").selectOption("bang-khen-tinh");
      const decision = page.locator("#decision");
      expect(await decision.textContent()).toBe(explain(evaluate(anGiang, asked)));
      await page.locator("select[name=discipline]").selectOption("none");
      expect(await decision.getAttribute("data-outcome")).toBe("for-council");
    });
  });
});
