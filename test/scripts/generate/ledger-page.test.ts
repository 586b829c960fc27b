import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARTICLES, articlesOf, encodedIn, LEDGER, ledgerPage, TEXTS } from "../../../scripts/generate/ledger-page.js";
import { national } from "../../../src/books/national.js";

describe("docs/law-ledger.md", () => {
  it("is current: npm run generate", () => {
    expect(readFileSync("docs/law-ledger.md", "utf8")).toBe(ledgerPage());
  });

  it("accounts for every article of the law", () => {
    const all = Array.from({ length: ARTICLES }, (_, index) => index + 1);
    expect(articlesOf(national, LEDGER, TEXTS.law)).toEqual(all);
  });

  it.each(Object.values(TEXTS))("gives no reason for an article of %s that is encoded", (instrument) => {
    const encoded = encodedIn(national, instrument);
    const both = Object.keys(LEDGER[instrument] ?? {}).filter((article) => encoded.has(Number(article)));
    expect(both).toEqual([]);
  });

  it("says to whom what is delegated is left, and of nothing else", () => {
    for (const [text, reasons] of Object.entries(LEDGER)) {
      expect(Object.values(TEXTS)).toContain(text);
      for (const [article, { how, reason, to }] of Object.entries(reasons)) {
        expect(reason, article).toMatch(/^\p{Lu}.{10,}\.$/u);
        expect(to !== undefined, `${text} ${article}`).toBe(how === "delegated");
      }
    }
  });

  it("finds the statements by their place", () => {
    expect(encodedIn(national, TEXTS.law).get(84)?.get("84.6")).toEqual(["cap-tinh.so-bo", "co-so.so-bo"]);
    expect(ledgerPage()).toContain("`nha-nuoc.y-kien`");
  });

  it("would miss an article", () => {
    const { [TEXTS.law]: law, ...rest } = LEDGER;
    const { "1": _, ...without } = law ?? {};
    expect(articlesOf(national, { ...rest, [TEXTS.law]: without }, TEXTS.law)).not.toContain(1);
  });
});
