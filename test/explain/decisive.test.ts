import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/eligibility/types.js";
import { Localizer } from "../../src/explain/localizer.js";
import { MESSAGES } from "../../src/explain/phrases.js";
import { checkText } from "../../src/explain/reasons.js";
import { decisiveChecks, explain } from "../../src/index.js";
import { caseDecisions } from "../cases/decisions.js";
import { DECISIONS } from "./decisions.js";

const LOCALES = ["vi", "en"] as const;
const HEADINGS = [MESSAGES.noRoute, MESSAGES.unknownRoute];

/** The lines of the section that gives the reasons, unbroken, each with how deep it stands. */
function reasonLines(text: string, voice: Localizer): { depth: number; line: string }[] {
  const why = text.split("\n\n").find((section) => section.split("\n")[0] === voice.text(MESSAGES.why)) ?? "";
  const lines: { depth: number; line: string }[] = [];
  for (const each of why.split("\n").slice(1)) {
    const [, indent, line] = /^( *)[-+·] (.*)$/.exec(each) ?? [];
    const before = lines.at(-1);
    if (indent !== undefined && line !== undefined) lines.push({ depth: indent.length / 2, line });
    else if (before !== undefined) before.line += ` ${each.trim()}`;
  }
  return lines;
}

/** The rule-level checks that an explanation gives reasons for: those below a heading stand one deeper. */
function checksExplained(decision: Decision, voice: Localizer): string[] {
  const explained: string[] = [];
  let isBelowHeading = false;
  for (const { depth, line } of reasonLines(explain(decision, { locale: voice.locale }), voice)) {
    if (depth === 0) isBelowHeading = HEADINGS.some((heading) => voice.text(heading) === line);
    if (depth === (isBelowHeading ? 1 : 0)) explained.push(line);
  }
  return explained;
}

/** A check as its line begins; a number compared may follow. */
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
      const expected = decisiveChecks(decision).map((check) => plain(checkText(check, voice)));
      const explained = checksExplained(decision, voice).map(plain);
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
          { type: "recommendation", decisions: [decision], byOutcome: {} as never, notices: [], texts: {}, receipt },
          { locale: "en" },
        ),
      );
      return !decisiveChecks(decision).some((check) => {
        const { role, title } = check;
        const said =
          role === "listing" || role === "routes"
            ? checkText(check, voice)
            : `${voice.text(title)} (${voice.citeAll(check)})`;
        return text.includes(plain(said));
      });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
