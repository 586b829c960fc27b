import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import {
  type CompactDecision,
  compactDecision,
  evaluate,
  expandDecision,
  explain,
  InvalidInputError,
  InvalidNominationError,
} from "../../src/index.js";
import { type CaseDecision, caseDecisions } from "../cases/decisions.js";
import { inventedBook } from "../packs/books.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-11-27",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
} as const;

let decisions: CaseDecision[] = [];
beforeAll(async () => {
  decisions = await caseDecisions();
});

describe("a compact decision", () => {
  it("of every case is the whole one again, from JSON, and half of them have less than 1 kB", () => {
    expect(decisions.length).toBeGreaterThan(1_600);
    const sizes = decisions.map(({ name, book, nomination: decidedOn, decision }) => {
      const stored = JSON.stringify(compactDecision(decision, decidedOn));
      if (!isDeepStrictEqual(expandDecision(book, JSON.parse(stored)), decision)) expect.fail(name);
      return stored.length;
    });
    expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(1_000);
  });

  it("has its outcome and the provisional one, and the words of both", () => {
    const decision = evaluate(anGiang, nomination);
    const compact = compactDecision(decision, nomination);
    expect(compact).toMatchObject({ outcome: "undetermined", provisional: decision.provisional, nomination });
    expect(explain(compact, { locale: "en" })).toContain("Under the law before, undetermined: Certificate of Merit");
  });

  it("keeps nothing of the nomination given", () => {
    const given = structuredClone(nomination) as { occasion: string };
    const compact = compactDecision(evaluate(anGiang, given as never), given as never);
    given.occasion = "so-ket";
    expect(expandDecision(anGiang, compact).occasion).toBe("hang-nam");
  });

  const compact = compactDecision(evaluate(anGiang, nomination), nomination);
  const changed = (more: Partial<CompactDecision>) => ({ ...compact, ...more });
  it.each([
    ["another book", national, compact, "compact.receipt.book"],
    [
      "another nomination",
      anGiang,
      changed({ nomination: { ...nomination, asOf: "2026-08-01" } }),
      "compact.receipt.input",
    ],
    ["another answer", anGiang, changed({ digest: "0".repeat(64) }), "compact.digest"],
    ["a decision", anGiang, evaluate(anGiang, nomination) as never, "compact.type"],
    ["nothing", anGiang, undefined as never, "compact"],
  ])("is refused for %s, with the path", (_, book, given, path) => {
    expect(() => expandDecision(book, given)).toThrow(expect.objectContaining({ path }));
    expect(() => expandDecision(book, given)).toThrow(InvalidInputError);
  });

  it("is made of a decision and the nomination decided on alone", () => {
    const decision = evaluate(anGiang, nomination);
    expect(() => compactDecision(decision, { ...nomination, asOf: "2026-08-01" })).toThrow(
      expect.objectContaining({
        path: "nomination",
        problems: [expect.objectContaining({ code: "other-than-answered" })],
      }),
    );
    expect(() => compactDecision(decision, {} as never)).toThrow(InvalidNominationError);
    expect(() => compactDecision({} as never, nomination)).toThrow(expect.objectContaining({ path: "decision" }));
  });
});

describe("a decision with codes of a pack's own", () => {
  const book = inventedBook("song-hai");
  const own = {
    award: "bang-khen-tinh",
    occasion: "so-ket",
    asOf: "2026-08-01",
    nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
    unit: { level: "song-hai:khoi-truong" },
  } as const;

  it("is the whole one again with its book, and refused without it", () => {
    const decision = evaluate(book, own);
    expect(expandDecision(book, compactDecision(decision, own, book))).toEqual(decision);
    expect(() => compactDecision(decision, own)).toThrow(InvalidNominationError);
  });
});
