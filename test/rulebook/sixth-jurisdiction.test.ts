/** A province that exists nowhere, made of JSON and nothing else, answers everything a built-in one does. */
import { describe, expect, it } from "vitest";
import { nationalPack } from "../../src/books/packs/national.js";
import {
  assess,
  checkDeadline,
  checkDossier,
  checkQuota,
  cite,
  createRulebook,
  deadlines,
  dossierFor,
  evaluate,
  explain,
  recommend,
  reviewPlans,
  timelineAt,
} from "../../src/index.js";
import plan from "./sixth-jurisdiction.json" with { type: "json" };

const book = createRulebook([...nationalPack, ...plan]);
const source = { instrument: "ke-hoach-dong-hai", section: "II", item: "1" };
const candidacy = {
  occasion: "tong-ket",
  asOf: "2026-05-20",
  nominee: { kind: "tap-the", group: "thon" },
  unit: { level: "thon" },
  record: { discipline: [], complete: ["discipline"] },
} as const;

describe("a sixth jurisdiction", () => {
  it("decides, with a condition of its own beside the law's", () => {
    const nomination = {
      ...candidacy,
      award: "bang-khen-tinh",
      record: { discipline: [], complete: ["discipline"] },
    } as never;
    const decision = evaluate(book, nomination);
    expect(decision.outcome).toBe("for-council");
    expect(decision.judgements.map(({ id }) => id)).toContain("dong-hai.lan-toa");
    expect(decision.checks.find(({ id }) => id === "dong-hai.lan-toa")?.source).toEqual({ ...source, item: "2" });
  });

  it("recommends within its own table", () => {
    const { byOutcome } = recommend(book, structuredClone(candidacy) as never);
    expect(byOutcome["for-council"]).toEqual(["bang-khen-tinh"]);
    expect(byOutcome["not-applicable"]).toHaveLength(7);
  });

  it("assesses its criteria", () => {
    const report = assess(book, {
      asOf: "2026-05-20",
      nominee: { group: "thon" },
      indicators: { "ho-so-truc-tuyen": 49.9 },
    });
    expect(report).toMatchObject({ status: "not-met", criteria: [{ required: 50, actual: 49.9, shortfall: 0.1 }] });
  });

  it("lists and checks its dossier", () => {
    const query = { award: "bang-khen-tinh", occasion: "tong-ket", asOf: "2026-05-20" } as const;
    expect(dossierFor(book, query)).toMatchObject({ listed: "yes", sets: [{ recipient: "ubnd-xa", copies: 4 }] });
    const documents = [{ kind: "bao-cao-thanh-tich" as const }];
    expect(checkDossier(book, { ...query, documents, sets: 4 }).status).toBe("complete");
    expect(checkDossier(book, { ...query, documents, sets: 3 }).status).toBe("incomplete");
  });

  it("knows its days", () => {
    expect(timelineAt(book, { asOf: "2026-05-20" })).toMatchObject({
      phases: [{ id: "giai-doan-1" }],
      next: { id: "tong-ket" },
    });
    expect(
      deadlines(book, { from: "2026-01-01", to: "2026-12-31", unit: { level: "thon" } }).deadlines.map(
        ({ id, lastDay }) => [id, lastDay],
      ),
    ).toEqual([["gui-ke-hoach", "2026-03-30"]]);
    expect(checkDeadline(book, { id: "gui-ke-hoach", asOf: "2026-04-02", doneOn: "2026-03-31" })).toMatchObject({
      state: "late",
      lateBy: 1,
    });
  });

  it("keeps its quota", () => {
    const proposals = {
      award: "bang-khen-tinh",
      occasion: "tong-ket",
      year: 2026,
      asOf: "2026-05-20",
      unit: { level: "thon" },
    } as const;
    expect(checkQuota(book, { ...proposals, requested: { "tap-the": 6 } }).status).toBe("exceeded");
    expect(checkQuota(book, { ...proposals, used: { "tap-the": 0 }, requested: { "tap-the": 5 } }).status).toBe(
      "within",
    );
  });

  it("speaks, cites and is reviewed", () => {
    expect(cite(source, book, { locale: "en" })).toContain("section II.1");
    expect(explain(timelineAt(book, { asOf: "2026-05-20" }), { detail: "full", paths: true, locale: "vi" })).toContain(
      "Giai đoạn 1",
    );
    expect(reviewPlans(book).findings).toEqual([]);
  });
});
