import { describe, expect, it } from "vitest";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import type { CodeEntry } from "../../src/codes/entry.js";
import { codeEntries, joinedBy, vocabularyNames } from "../../src/codes/vocabulary.js";
import {
  assess,
  checkDeadline,
  checkDossier,
  checkQuota,
  dossierFor,
  evaluate,
  explain,
  type Notice,
  timelineAt,
} from "../../src/index.js";

const LAST_DAY = "2025-06-30";
const DAY_AFTER = "2025-07-01";

const dissolved = ({ notices }: { notices: Notice[] }) =>
  notices.filter(({ code }) => code === "dissolved").flatMap(({ concerns }) => concerns);

const level = "cap-huyen";
const award = "bang-khen-tinh";
const occasion = "hang-nam";

/** What an answer about the level says on a day. */
const ANSWERS: Record<string, (asOf: string) => { notices: Notice[] }> = {
  evaluate: (asOf) =>
    evaluate(haTinh, { award, occasion, asOf, ground: "cong-trang", nominee: { kind: "tap-the" }, unit: { level } }),
  assess: (asOf) => assess(haiDuong, { asOf, unit: { level }, nominee: { group: "co-quan-dia-phuong" } }),
  checkQuota: (asOf) =>
    checkQuota(haTinh, { award, occasion: "tong-ket", asOf, year: 2025, unit: { level }, requested: { "tap-the": 1 } }),
  checkDeadline: (asOf) => checkDeadline(haTinh, { id: "bao-cao-hang-nam", asOf, unit: { level } }),
};

describe("a level that was dissolved", () => {
  it.each(Object.entries(ANSWERS))("is told of by %s from the first day without it", (_, answerOn) => {
    expect(dissolved(answerOn(LAST_DAY))).toEqual([]);
    expect(dissolved(answerOn(DAY_AFTER))).toEqual([level]);
  });

  it("is told of with its clause, in words", () => {
    const answer = evaluate(haTinh, {
      award,
      occasion,
      asOf: "2026-03-01",
      nominee: { kind: "tap-the" },
      unit: { level },
    });
    expect(answer.notices).toContainEqual({
      code: "dissolved",
      wording: { vi: "Cấp huyện", en: "District level" },
      since: DAY_AFTER,
      source: { instrument: "129/2025/NĐ-CP" },
      concerns: [level],
    });
    const words = explain(answer, { detail: "full", paths: true, locale: "vi" }).replaceAll(/\s+/g, " ");
    expect(words).toContain("Cấp huyện đã kết thúc hoạt động; không còn từ ngày 01/07/2025 (Nghị định 129).");
  });

  it("is not told of where the answer is about another", () => {
    const unit = { level: "cap-xa" } as const;
    expect(
      dissolved(evaluate(haTinh, { award, occasion, asOf: DAY_AFTER, nominee: { kind: "tap-the" }, unit })),
    ).toEqual([]);
    expect(
      dissolved(checkDeadline(haTinh, { id: "bao-cao-hang-nam", asOf: DAY_AFTER, unit: { level: "cap-xa" } })),
    ).toEqual([]);
  });
});

describe("a body that was dissolved", () => {
  it("is told of where a listing leaves the award to it", () => {
    const on = (asOf: string) =>
      dissolved(evaluate(haiDuong, { award: "giay-khen", occasion: "hang-nam", asOf, nominee: { kind: "tap-the" } }));
    expect(on(LAST_DAY)).toEqual([]);
    expect(on(DAY_AFTER)).toContain("ubnd-cap-huyen");
  });

  it("acts in no dossier of the law after its end", () => {
    const on = (asOf: string) => dossierFor(national, { award: "giay-khen", occasion: "hang-nam", asOf });
    const actors = (asOf: string) => on(asOf).steps.flatMap(({ actor }) => actor);
    expect(actors(LAST_DAY)).toContain("chu-tich-ubnd-cap-huyen");
    expect(actors(DAY_AFTER)).not.toContain("chu-tich-ubnd-cap-huyen");
    expect(dissolved(on(DAY_AFTER))).toEqual([]);
  });
});

describe("a former province", () => {
  it("is told of in every answer of its book", () => {
    const answers: ((asOf: string) => { notices: Notice[] })[] = [
      (asOf) => evaluate(haiDuong, { award, occasion, asOf, nominee: { kind: "tap-the" } }),
      (asOf) => dossierFor(haiDuong, { award, occasion, asOf }),
      (asOf) => checkDossier(haiDuong, { award, occasion, asOf, documents: [] }),
      (asOf) => timelineAt(haiDuong, { asOf }),
      (asOf) => ANSWERS.assess?.(asOf) ?? { notices: [] },
    ];
    for (const answerOn of answers) {
      const codes = (asOf: string) => answerOn(asOf).notices.map(({ code }) => code);
      expect(codes(LAST_DAY)).not.toContain("succeeded");
      expect(codes(DAY_AFTER)).toContain("succeeded");
    }
  });
});

describe("the vocabularies", () => {
  it("say when a code ended together with where it is written", () => {
    const entries = vocabularyNames()
      .filter((name) => joinedBy(name)[0] === name)
      .flatMap((name): readonly CodeEntry[] => codeEntries(name));
    const ended = entries.filter(
      ({ dissolvedOn, dissolvedBy }) => dissolvedOn !== undefined || dissolvedBy !== undefined,
    );
    expect(ended.map(({ code }) => code)).toEqual(["cap-huyen", "ubnd-cap-huyen", "chu-tich-ubnd-cap-huyen"]);
    const titled = new Set(national.instruments.map(({ id }) => id));
    for (const { dissolvedOn, dissolvedBy } of ended) {
      expect(dissolvedOn).toBe(DAY_AFTER);
      expect(titled).toContain(dissolvedBy?.instrument);
    }
  });
});
