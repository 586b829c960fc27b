import { beforeAll, describe, expect, it } from "vitest";
import { measureAnswers } from "../../scripts/answers/figures.js";
import { type Detail, type ExplanationItem, explain, explanationOf } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { sampled } from "../sampled.js";

const LOCALES = ["vi", "en"] as const;
let decisions: Awaited<ReturnType<typeof caseDecisions>> = [];
beforeAll(async () => {
  decisions = await caseDecisions();
});

const lengths = (locale: "vi" | "en", detail: Detail) =>
  decisions.map(({ decision }) => explain(decision, { locale, detail }).split("\n").length).sort((a, b) => a - b);

describe("a short explanation", () => {
  it.each(LOCALES)("has at most twelve lines for nine decisions of ten: %s", (locale) => {
    const all = lengths(locale, "short");
    expect(all.length).toBeGreaterThan(1_600);
    expect(all[Math.floor(all.length * 0.9)]).toBeLessThanOrEqual(12);
  });

  it("names the outcome, or that of the last law encoded, and what decides", () => {
    const bare = decisions.filter(({ decision }) => {
      const { heading, sections } = explanationOf(decision, { locale: "en" });
      return heading === "" || sections.every(({ items = [] }) => items.length === 0);
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it("names a clause for each reason, but for there being no standard at all", () => {
    const isCited = ({ source, children = [] }: ExplanationItem): boolean =>
      source !== undefined || children.some(isCited);
    const uncited = decisions.filter(({ decision }) => {
      const reasons =
        explanationOf(decision, { locale: "en" }).sections.find(({ name }) => name === "why")?.items ?? [];
      return reasons.some(
        (item) => !isCited(item) && !/^(and \d+ more|No standard is for|Not known yet whether any)/.test(item.text),
      );
    });
    expect(uncited.map(({ name }) => name)).toEqual([]);
  });

  it("is nowhere longer than the standard one, nor that than the full one", () => {
    const wrong = sampled(decisions, 12).filter(({ decision }) => {
      const [short = 0, standard = 0, full = 0] = (["short", "standard", "full"] as const).map(
        (detail) => explain(decision, { detail }).length,
      );
      return short > standard || standard > full;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(LOCALES)("an explanation in %s", (locale) => {
  it("has no path, id or code of the input unless asked", () => {
    const leaks = sampled(decisions, 10).filter(({ decision }) => {
      const text = explain(decision, { locale, detail: "full" });
      return /\[[\w.[\]]+\]|\b(record|nominee|judgements|indicators)\.\w/.test(text.replace(/\n\n[^\n]*$/, ""));
    });
    expect(leaks.map(({ name }) => name)).toEqual([]);
  });

  it("cites a text by its short name, and its full title once", () => {
    const repeated = sampled(decisions, 6).filter(({ decision }) => {
      const { sections, texts } = explanationOf(decision, { locale, detail: "full" });
      const cited =
        JSON.stringify(sections)
          .match(/"source":"[^"]*"/g)
          ?.join() ?? "";
      const full = Object.values(decision.texts).filter(({ short }) => short !== undefined);
      return (
        full.some((title) => cited.includes(title[locale])) ||
        new Set(texts.map(({ short }) => short)).size < texts.length
      );
    });
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });
});

describe("over all cases", () => {
  it("nothing is there twice, and no code or path", async () => {
    const measured = await measureAnswers(".", false, (results) => sampled(results, 8));
    const levels = measured.map(({ locale, detail }) => `${locale} ${detail}`);
    expect(levels).toEqual(
      LOCALES.flatMap((locale) => ["short", "standard", "full"].map((each) => `${locale} ${each}`)),
    );
    for (const { answers } of measured) {
      expect(answers.length).toBeGreaterThan(300);
      expect(answers.flatMap(({ copies, leaks }) => [...copies, ...leaks])).toEqual([]);
    }
  }, 60_000);
});
