import { describe, expect, it } from "vitest";
import { createRulebook, evaluate, explain, reviewPlans } from "../../src/index.js";
import { packFiles } from "../cases/documents.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "./packs.js";

const LACKS_ENGLISH = "the rulebook has no English for them";

/** Everything in a pack's file that is a wording, with its path. */
function wordings(value: unknown, path = ""): [path: string, wording: Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  if ("vi" in value) return [[path, value as Record<string, unknown>]];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${path}/${key}`));
}

const requirement = (title: object) => ({
  id: "plan.tap-the",
  role: "requirement",
  ground: "phong-trao",
  appliesTo: { kinds: ["tap-the"] },
  title,
  conditions: {
    all: [{ fact: "memberPercent", params: { of: "completed" }, operator: "greaterThanInclusive", value: 70 }],
  },
  source: { instrument: "P1", section: "I" },
});

const bookWith = (title: object) =>
  createRulebook([lawHeader(), lawEligibility(), planHeader(), planEligibility({ rules: [requirement(title)] })]);

const nomination = {
  award: "giay-khen",
  occasion: "so-ket",
  asOf: "2026-01-01",
  nominee: { kind: "tap-the", members: { total: 10, completed: 5 } },
} as const;

describe("a pack without English", () => {
  const decision = evaluate(bookWith({ vi: "Đủ tỷ lệ hoàn thành" }), nomination);
  const inEnglish = (result: typeof decision) => explain(result, { locale: "en", detail: "full", width: 400 });

  it("is answered in Vietnamese words, and named once in the answer", () => {
    const words = inEnglish(JSON.parse(JSON.stringify(decision)));
    expect(words).toContain("Đủ tỷ lệ hoàn thành");
    expect(words.split(LACKS_ENGLISH)).toHaveLength(2);
    expect(explain(decision, { locale: "vi", detail: "full", width: 400 })).not.toMatch(/English|tiếng Anh/);
  });

  it("is nothing to name where the words have English", () => {
    const words = inEnglish(evaluate(bookWith({ vi: "Đủ tỷ lệ", en: "Enough of them" }), nomination));
    expect(words).toContain("Enough of them");
    expect(words).not.toContain(LACKS_ENGLISH);
  });

  it("is another book than one whose English is the same words", () => {
    expect(bookWith({ vi: "Đủ tỷ lệ" }).digest).not.toBe(bookWith({ vi: "Đủ tỷ lệ", en: "Đủ tỷ lệ" }).digest);
  });

  it("has nothing that its review takes for Vietnamese left in English", () => {
    const codes = reviewPlans(bookWith({ vi: "Đủ tỷ lệ hoàn thành" })).findings.map(({ code }) => code);
    expect(codes).not.toContain("vietnamese-in-english");
  });
});

describe("the packs of this library", () => {
  it("have both languages everywhere", () => {
    const found = packFiles().flatMap(({ path, document }) =>
      wordings(document).map(([place, wording]) => [`${path}${place}`, wording] as const),
    );
    expect(found.length).toBeGreaterThan(1_000);
    expect(found.filter(([, { vi, en }]) => !vi || !en).map(([place]) => place)).toEqual([]);
  });
});
