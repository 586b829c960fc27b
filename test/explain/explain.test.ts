import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { explain, explanationOf } from "../../src/explain/explain.js";
import { formatDate } from "../../src/explain/format-date.js";
import type { LanguageTag } from "../../src/index.js";
import type { Question } from "../../src/questions/question.js";
import { DECISIONS } from "./decisions.js";
import { deadlines } from "./fixtures.js";

const caught = (result: unknown, locale: unknown = "vi"): unknown => {
  try {
    return explain(result as never, { detail: "full", paths: true, locale: locale as never });
  } catch (error) {
    return error;
  }
};

describe("explain", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "decision"],
    ["an object without a type", {}],
    ["another type", { type: "screening" }],
    ["a name of every object", { type: "constructor" }],
    ["a type and nothing else", { type: "decision" }],
    ["a recommendation of things that are no decisions", { type: "recommendation", decisions: [{}], notices: [] }],
    ["a list of results", [DECISIONS.eligible]],
    ["the deadlines of a list without their envelope", deadlines.deadlines],
  ])("refuses %s", (_, result) => {
    const error = caught(result);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ code: "invalid-input", path: "result" });
  });

  it.each(["fr", "fr-VN", "v", "vietnamese", "vi_VN", "vi-", "-en", " en", 5])("refuses the locale %j", (locale) => {
    const error = caught(DECISIONS.eligible, locale as string);
    expect(error).toMatchObject({
      path: "locale",
      problems: [{ code: "not-a-code", params: { codes: ["vi", "en"] } }],
    });
  });

  it("names the language that a locale written otherwise has", () => {
    expect(caught(DECISIONS.eligible, "vi_VN")).toMatchObject({ problems: [{ candidates: ["vi"] }] });
  });

  it.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["EN-gb", "en"],
    ["VI", "vi"],
    ["en-Latn-US-u-ca-gregory", "en"],
  ] as const)("takes %s as %s", (tag, locale) => {
    const tagged = tag as LanguageTag;
    expect(explain(DECISIONS.eligible, { locale: tagged })).toBe(explain(DECISIONS.eligible, { locale }));
    expect(explanationOf(DECISIONS.eligible, { locale: tagged }).locale).toBe(locale);
    expect(formatDate("2040-08", { locale: tagged })).toBe(formatDate("2040-08", { locale }));
  });

  it("speaks Vietnamese without a locale, and shortly", () => {
    expect(explain(DECISIONS.eligible)).toBe(explain(DECISIONS.eligible, { locale: "vi", detail: "short" }));
  });

  it("asks for no more than eight values, each with its name", () => {
    const question = {
      path: "unit.level",
      type: "code",
      wording: { vi: "Cấp nào?", en: "Which level?" },
      suppliedBy: "so-noi-vu",
      why: { title: { vi: "Điều kiện", en: "Requirement" }, source: { instrument: "X" } },
      settles: [],
    } satisfies Question;
    const labels: Record<string, string> = { "cap-xa": "Commune level", thon: "Village or residential quarter" };
    const option = (code: string) => ({ code, label: { vi: "", en: labels[code] ?? "A level" } });
    const say = (codes: string[]) =>
      explain(
        { ...DECISIONS.eligible, questions: [{ ...question, options: codes.map(option) }] },
        { detail: "full", paths: true, locale: "en" },
      );
    expect(say(["cap-xa", "thon"])).toContain(
      "1. Which level? [unit.level]\n   Accepted values: cap-xa (Commune level), thon (Village or residential\n   quarter). Supplied by: Department of Home Affairs.",
    );
    expect(say(["1", "2", "3", "4", "5", "6", "7", "8"])).toContain("Accepted values: 1 (A level), 2 (A level), 3");
    expect(say(["1", "2", "3", "4", "5", "6", "7", "8", "9"])).not.toContain("Accepted values");
  });

  it("says the same notice once", () => {
    const notice = { code: "succeeded", since: "2040-01-01" } as const;
    const notices = [
      { ...notice, concerns: ["a"] },
      { ...notice, concerns: ["b"] },
    ];
    const text = explain({ ...DECISIONS.eligible, notices }, { detail: "full", paths: true, locale: "en" });
    expect(text.split("The territory came to an end on 2040-01-01.")).toHaveLength(2);
  });
});
