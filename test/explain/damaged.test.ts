import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import * as library from "../../src/index.js";
import { firstItems, type Json, spoil } from "./spoilt.js";

const candidacy = { occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "tap-the" } } as const;
const nomination = { ...candidacy, award: "bang-khen-tinh", ground: "phong-trao" } as const;
const asked = { award: "bang-khen-tinh", occasion: "tong-ket", asOf: "2026-08-01" } as const;

/** A result of every type. */
const RESULTS: readonly library.Explainable[] = [
  library.evaluate(anGiang, nomination),
  library.recommend(anGiang, candidacy),
  library.remediesFor(anGiang, {
    ...nomination,
    judgements: { "bang-khen-tinh.thanh-tich-phong-trao": { holds: false, by: "x" } },
  }),
  library.remediesFor(national, {
    award: "lao-dong-tien-tien",
    occasion: "hang-nam",
    asOf: "2025-03-03",
    nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc", woman: false },
    record: { ratings: [{ year: 2024, rating: "hoan-thanh" }], complete: ["ratings"] },
  }),
  library.awardsListed(baTo, { asOf: "2026-11-27", occasion: "so-ket", nominee: { kind: "tap-the" } }),
  library.screen(anGiang, [nomination, {} as never]),
  library.assess(haiDuong, { asOf: "2024-06-01", nominee: { group: "co-quan-dia-phuong" }, unit: { level: "cap-xa" } }),
  library.dossierFor(anGiang, asked),
  library.checkDossier(anGiang, { ...asked, documents: [{ kind: "to-trinh" }] }),
  library.processingTermEnd(national, { id: "nha-nuoc.cho-y-kien", startedOn: "2026-04-20" }),
  library.timelineAt(haTinh, { asOf: "2027-06-30" }),
  library.deadlines(haTinh, { from: "2026-01-01", to: "2026-12-31" }),
  library.checkDeadline(haTinh, { id: "bao-cao-hang-nam", asOf: "2026-12-01" }),
  library.checkQuota(anGiang, { ...asked, occasion: "hang-nam", year: 2026, unit: {}, requested: { "tap-the": 3 } }),
  library.prizeFor(national, { award: "giay-khen", nominee: { kind: "ca-nhan" }, decidedOn: "2026-06-30" }),
  library.reviewPlans(anGiang),
];

/** Whatever a call throws that is no error of the library. */
function foreign(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (!(error instanceof library.ThiduaError) || error.path === "") return error;
  }
  return undefined;
}

const faults = (input: unknown, call: (damaged: never) => unknown) => {
  const stored = firstItems(JSON.parse(JSON.stringify(input)) as Json);
  return [...spoil(stored)]
    .map((damaged) => foreign(() => call(damaged as never)))
    .filter((fault) => fault !== undefined);
};

describe("a stored result that is damaged", () => {
  it.each(RESULTS.map((result) => [result.type, result] as const))(
    "of type %s is explained or refused",
    (_, result) => {
      expect(faults(result, (damaged) => library.explain(damaged, { locale: "vi" }))).toEqual([]);
    },
  );

  it("has its deciding checks, or is refused at its place", () => {
    const decision = library.evaluate(anGiang, nomination);
    expect(faults(decision, (damaged) => library.decisiveChecks(damaged))).toEqual([]);
    expect(() => library.decisiveChecks({ ...decision, outcome: "x" as never })).toThrow(
      expect.objectContaining({ path: "decision.outcome" }),
    );
    expect(() => library.decisiveChecks({ outcome: "eligible" } as never)).toThrow(
      expect.objectContaining({ path: "decision", code: "invalid-input", cause: expect.any(TypeError) }),
    );
  });

  it("of whatever depth is refused", () => {
    let check: unknown = { role: "route", status: "pass" };
    for (let depth = 0; depth < 20_000; depth += 1) check = { role: "routes", status: "pass", children: [check] };
    const decision = { ...library.evaluate(anGiang, nomination), checks: [check] };
    expect(foreign(() => library.explain(decision as never, { locale: "vi" }))).toBeUndefined();
  });
});
