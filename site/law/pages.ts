import type { Locale } from "../../src/index.js";
import type { Page } from "../page.js";
import { casesByRule } from "./cases.js";
import { lawIndexPage } from "./index-page.js";
import { findNarrowings } from "./narrowing.js";
import { allTexts, rulesById, statedPacks } from "./packs.js";
import { vietnamesePlanPage } from "./plan-page.js";
import { type RuleContext, rulePage } from "./rule-page.js";
import { textPage } from "./text-page.js";

const LOCALES: readonly Locale[] = ["vi", "en"];

/** Every page of the law explorer in both languages, and the page of each plan in Vietnamese. */
export function lawPages(): Page[] {
  const packs = statedPacks();
  const context: RuleContext = {
    titles: new Map(packs.map(({ id, header }) => [id, header.title])),
    cases: casesByRule(new Map(packs.map(({ id, book }) => [id, book]))),
    narrowing: findNarrowings(packs),
  };
  const pages = LOCALES.flatMap((locale) => [
    lawIndexPage(packs, locale),
    ...allTexts(packs).map((text) => textPage(text, packs, locale)),
    ...packs.flatMap((pack) =>
      [...rulesById(pack).values()].map((versions) => rulePage(versions, pack.book, context, locale)),
    ),
  ]);
  return [...pages, ...packs.filter(({ header }) => header.layer !== "law").map(vietnamesePlanPage)];
}
