import { describe, expect, it } from "vitest";
import { createRulebook, deadlines, dossierFor, evaluate, explain } from "../../src/index.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "./packs.js";

const source = { instrument: "P1", section: "I" };

const bookOf = (textVerified: boolean) => {
  const header = planHeader();
  return createRulebook([
    lawHeader(),
    lawEligibility(),
    { ...header, instruments: header.instruments.map((instrument) => ({ ...instrument, textVerified })) },
    planEligibility(),
    {
      pack: "plan",
      room: "dossier",
      sets: [{ id: "bo", awards: ["giay-khen"], recipient: "so-noi-vu", copies: 1, source }],
    },
    {
      pack: "plan",
      room: "timeline",
      deadlines: [
        {
          id: "han",
          title: { vi: "Hạn", en: "Due" },
          kind: "once",
          boundary: "before",
          due: { date: "2026-05-01" },
          source,
        },
      ],
    },
  ]);
};

describe("a text that was not compared with the original", () => {
  const query = { award: "giay-khen", occasion: "so-ket", asOf: "2026-01-01" } as const;
  const answers = (book: ReturnType<typeof bookOf>) => ({
    evaluate: evaluate(book, { ...query, nominee: { kind: "tap-the" } }),
    dossierFor: dossierFor(book, query),
    deadlines: deadlines(book, { from: "2026-01-01", to: "2026-12-31" }),
  });
  const codesOf = (notices: readonly { code: string; instrument?: string }[]) =>
    notices.filter(({ code }) => code === "unverified-text").map(({ instrument }) => instrument);

  it("brings one notice into every answer that rests on it, and none otherwise", () => {
    const [unverified, verified] = [answers(bookOf(false)), answers(bookOf(true))];
    expect(Object.values(unverified).map(({ notices }) => codesOf(notices))).toEqual([["P1"], ["P1"], ["P1"]]);
    expect(Object.values(verified).map(({ notices }) => codesOf(notices))).toEqual([[], [], []]);
    expect(unverified.evaluate.outcome).toBe(verified.evaluate.outcome);
  });

  it("is named in words", () => {
    const decision = answers(bookOf(false)).evaluate;
    expect(explain(decision, { locale: "en", detail: "standard", width: 400 })).toContain(
      "What the rulebook has of Plan 1 was not compared with the original",
    );
    expect(explain(decision, { detail: "standard", width: 400 })).toContain("Chưa ai đối chiếu nội dung của Plan 1");
  });
});
