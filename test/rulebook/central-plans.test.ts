/** A plan of the Prime Minister or of a ministry lies between the law and a province's plan, and narrows what lies below. */
import { describe, expect, it } from "vitest";
import {
  assess,
  checkQuota,
  dossierFor,
  evaluate,
  explain,
  InvalidPackError,
  type NominationInput,
  type OccasionCode,
  recommend,
  reviewPlans,
  statusLabel,
  timelineAt,
} from "../../src/index.js";
import { bookOf, changed, packFiles } from "../packs/books.js";

const plan = packFiles("hoc-tap");
const central = bookOf(...plan);
const province = changed(packFiles("song-hai"), "pack", () => ({ extends: "hoc-tap" }));
const book = bookOf(...plan, ...province);

const school: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
  unit: { level: "song-hai:khoi-truong" },
  indicators: { "song-hai:lop-hoc-so": 80 },
  record: { ratings: [{ year: 2025, rating: "tot" }], discipline: [], complete: ["ratings", "discipline"] },
};

const listings = (nomination: NominationInput, of = book) =>
  evaluate(of, nomination).checks.flatMap(({ role, layer, status }) => (role === "listing" ? [[layer, status]] : []));

describe("a chain with a central plan", () => {
  it("has it between the law and the province, in whatever order the files come", () => {
    const layers = [
      ["national", "law"],
      ["hoc-tap", "government"],
      ["song-hai", "province"],
    ];
    expect(book.packs.map(({ pack, layer }) => [pack, layer])).toEqual(layers);
    expect(bookOf(...[...province, ...plan].reverse()).packs.map(({ pack, layer }) => [pack, layer])).toEqual(layers);
  });

  it("may hold the Government's plan and a ministry's, in that order only", () => {
    const ministry = (above: string) =>
      packFiles("song-hai", ["pack"]).map(({ vocabularies: _, movements: __, ...head }) => ({
        ...head,
        pack: "bo-mau",
        layer: "ministry",
        extends: above,
        jurisdiction: { name: { vi: "Bộ Mẫu", en: "Model Ministry" }, level: "bo" },
        instruments: [],
      }));
    expect(bookOf(...plan, ...ministry("hoc-tap")).packs.at(-1)).toMatchObject({ layer: "ministry" });
    expect(bookOf(...ministry("national")).packs).toHaveLength(2);
    const upsideDown = changed(plan, "pack", () => ({ extends: "bo-mau" }));
    expect(() => bookOf(...upsideDown, ...ministry("national"))).toThrow(InvalidPackError);
    const twice = changed(province, "pack", () => ({ layer: "government" }));
    expect(() => bookOf(...plan, ...twice)).toThrow(InvalidPackError);
  });

  it("does not let the law or a route stand in a central plan", () => {
    const route = changed(plan, "eligibility", ({ rules }) => ({
      rules: [{ ...(rules as object[])[0], role: "route" }],
    }));
    expect(() => bookOf(...route)).toThrow(InvalidPackError);
  });
});

describe("availability", () => {
  it("leaves to others what no plan below gives, and lets a plan below fill it", () => {
    expect(listings(school)).toEqual([
      ["law", "pass"],
      ["government", "pass"],
      ["province", "pass"],
    ]);
    const { unit: _, indicators: __, ...rest } = school;
    const alone: NominationInput = { ...rest, nominee: { kind: "tap-the" } };
    expect(listings(alone, central)).toEqual([
      ["law", "pass"],
      ["government", "unknown"],
    ]);
    expect(evaluate(central, alone).notices.map(({ code }) => code)).toContain("external-guidance");
    expect(evaluate(book, school).notices.map(({ code }) => code)).not.toContain("external-guidance");
    const query = { award: "bang-khen-tinh", occasion: "so-ket", asOf: "2026-08-15" } as const;
    expect(dossierFor(book, query).listed).toBe("yes");
    expect(dossierFor(central, query).listed).toBe("left-to-others");
  });

  it("closes what either plan leaves out", () => {
    // The province lists no yearly award, and the central plan no household.
    expect(listings({ ...school, occasion: "hang-nam" }).at(-1)).toEqual(["province", "fail"]);
    const premier = (occasion: OccasionCode) => evaluate(central, { ...school, ...general, occasion });
    const general = { award: "bang-khen-thu-tuong", nominee: { kind: "tap-the" }, unit: {}, indicators: {} } as const;
    expect(premier("tong-ket").outcome).not.toBe("not-applicable");
    expect(premier("so-ket").outcome).toBe("not-applicable");
    expect(evaluate(book, { ...school, award: "bang-khen-thu-tuong", occasion: "tong-ket" }).outcome).toBe(
      "not-applicable",
    );
  });

  it("names the review on which the award could be given instead", () => {
    const decision = evaluate(book, { ...school, occasion: "hang-nam" });
    expect(decision.outcome).toBe("not-applicable");
    expect(decision.notices.find(({ code }) => code === "open-elsewhere")?.concerns).toContain(
      "song-hai.bang-khen-tinh",
    );
  });
});

describe("precedence", () => {
  it("demands what each plan demands", () => {
    const status = (rating: "tot" | "hoan-thanh" | undefined) => {
      const ratings = rating === undefined ? {} : { ratings: [{ year: 2025, rating }] };
      const record = { ...ratings, discipline: [], complete: ["ratings" as const, "discipline" as const] };
      return evaluate(book, { ...school, record }).checks.find(({ id }) => id === "hoc-tap.xep-loai");
    };
    expect(status("tot")).toMatchObject({ status: "pass", layer: "government", pack: "hoc-tap" });
    expect(status("hoan-thanh")?.status).toBe("fail");
    expect(status(undefined)?.status).toBe("unknown");
  });

  it("lets the lowest layer decide and the narrowest number bind", () => {
    expect(evaluate(book, school).decidedBy).toEqual(["chu-tich-ubnd-tinh"]);
    const asked = { award: "bang-khen-tinh", occasion: "so-ket", year: 2026, asOf: "2026-08-15" } as const;
    const proposals = { ...asked, used: { "tap-the": 0 }, requested: { "tap-the": 2 } };
    const report = checkQuota(book, { ...proposals, unit: { level: "song-hai:khoi-truong" } });
    expect(report).toMatchObject({ status: "exceeded", perKind: { "tap-the": { limit: 1 } } });
  });

  it("adds its papers, criteria, days and movements to those of the province", () => {
    const query = {
      award: "bang-khen-tinh",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { group: "song-hai:truong-hoc" },
    } as const;
    const own = dossierFor(book, query).documents.filter(({ layer }) => layer !== "law");
    expect(own.map(({ id, layer }) => [id, layer])).toEqual([
      ["song-hai.bao-cao", "province"],
      ["hoc-tap.danh-sach", "government"],
    ]);
    expect(assess(book, { asOf: "2026-08-15", nominee: { group: "co-quan-dia-phuong" } }).criteria).toMatchObject([
      { id: "hoc-tap.ho-so", layer: "government" },
    ]);
    expect(timelineAt(book, { asOf: "2026-08-15" }).next).toMatchObject({ id: "so-ket", layer: "government" });
    expect(book.movements.map(({ launchedBy }) => launchedBy)).toEqual(["thu-tuong", "tinh"]);
  });

  it("decides nothing of titles, which no plan binds", () => {
    const { byOutcome } = recommend(book, { occasion: "so-ket", asOf: "2026-08-15", nominee: { kind: "ca-nhan" } });
    expect(byOutcome["not-applicable"]).not.toContain("bang-khen-tinh");
    const title = evaluate(book, {
      award: "lao-dong-tien-tien",
      occasion: "hang-nam",
      asOf: "2026-08-15",
      nominee: { kind: "ca-nhan" },
    });
    expect(title.checks.filter(({ layer }) => layer === "government")).toEqual([]);
  });
});

describe("the words", () => {
  it("name the layers in both languages", () => {
    const record = { ratings: [{ year: 2025, rating: "hoan-thanh" as const }], discipline: [] };
    const weak = { ...school, record: { ...record, complete: ["ratings" as const, "discipline" as const] } };
    expect(statusLabel("layer", "government").en).toBe("the Government's plan");
    expect(statusLabel("layer", "ministry").vi).toContain("bộ");
    expect(explain(evaluate(book, weak), { detail: "full" })).toContain("mục II.1, Quyết định số 99/QĐ-TTg");
    expect(reviewPlans(book).findings.map(({ pack }) => pack)).toContain("hoc-tap");
  });
});
