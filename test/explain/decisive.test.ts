import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/eligibility/types.js";
import { checkText } from "../../src/explain/check-lines.js";
import { asAnswered } from "../../src/explain/last-law.js";
import { Localizer } from "../../src/explain/localizer.js";
import { MESSAGES } from "../../src/explain/phrases.js";
import { sentenceWithSource } from "../../src/explain/values.js";
import { decisiveChecks, explain, explanationOf } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { DECISIONS } from "./decisions.js";

const LOCALES = ["vi", "en"] as const;
const HEADINGS = [MESSAGES.noRoute, MESSAGES.unknownRoute];

/** The rule-level checks that an explanation gives reasons for: those below a heading lie one deeper. */
function checksExplained(decision: Decision, locale: "vi" | "en"): string[] {
  const localizer = new Localizer(locale, {});
  const why = explanationOf(decision, { locale, detail: "full" }).sections.find(({ name }) => name === "why");
  return (why?.items ?? []).flatMap((item) =>
    HEADINGS.some((heading) => localizer.text(heading) === item.text)
      ? (item.children ?? []).map(sentenceWithSource)
      : [sentenceWithSource(item)],
  );
}

/** A check as its entry begins; a number compared may follow. */
const plain = (text: string) => text.normalize("NFC").replace(/[\s\u00a0]+/g, " ");

import { receipt } from "./stated.js";

describe("the checks that an explanation gives reasons for", async () => {
  const decisions = [
    ...(await caseDecisions()),
    ...Object.entries(DECISIONS).map(([name, decision]) => ({ name, decision })),
  ];

  it("are tried on every outcome, and on more than sixteen hundred decisions", () => {
    expect(new Set(decisions.map(({ decision }) => decision.outcome)).size).toBe(6);
    expect(decisions.length).toBeGreaterThan(1600);
  });

  it.each(LOCALES)("are exactly the decisive ones, in their order: %s", (locale) => {
    const wrong = decisions.flatMap(({ name, decision }) => {
      const voice = new Localizer(locale, decision.texts);
      const expected = decisiveChecks(asAnswered(decision)).map((check) =>
        plain(sentenceWithSource(checkText(check, voice))),
      );
      const explained = checksExplained(decision, locale).map(plain);
      return JSON.stringify(explained) === JSON.stringify(expected) ? [] : [{ name, explained, expected }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

describe("the one check that a recommendation names", () => {
  it("is a decisive one", async () => {
    const decisions = (await caseDecisions()).map(({ decision }) => decision);
    const wrong = decisions.filter((decision) => {
      const voice = new Localizer("en", decision.texts);
      const text = plain(
        explain(
          {
            type: "recommendation",
            decisions: [decision],
            byOutcome: {} as never,
            byProvisionalOutcome: {} as never,
            notices: [],
            texts: {},
            receipt,
          },
          { detail: "full", paths: true, locale: "en" },
        ),
      );
      return !decisiveChecks(asAnswered(decision)).some((check) => {
        const { role, title } = check;
        const said =
          role === "listing" || role === "routes"
            ? sentenceWithSource(checkText(check, voice))
            : `${voice.text(title)} (${voice.citeAll(check)})`;
        return text.includes(plain(said));
      });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
