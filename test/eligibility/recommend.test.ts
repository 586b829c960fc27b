import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { codesOf, evaluate, recommend } from "../../src/index.js";
import { department } from "./nominations.js";

const { award: _, ...candidacy } = department;

describe("recommend", () => {
  it("decides every award form as evaluate does", () => {
    const { decisions } = recommend(anGiang, candidacy);
    expect(decisions.map(({ award }) => award).sort()).toEqual([...codesOf("award")].sort());
    for (const decision of decisions)
      expect(decision).toEqual(evaluate(anGiang, { ...candidacy, award: decision.award }));
  });

  it("puts those nearest to standing first, among equals the higher form", () => {
    const { decisions } = recommend(anGiang, { ...candidacy, occasion: "tong-ket" });
    expect(decisions.map(({ award, outcome }) => `${outcome} ${award}`)).toEqual([
      "for-council huan-chuong-lao-dong-hang-nhat",
      "for-council huan-chuong-lao-dong-hang-nhi",
      "for-council huan-chuong-lao-dong-hang-ba",
      "for-council bang-khen-thu-tuong",
      "for-council co-thi-dua-tinh",
      "for-council bang-khen-tinh",
      "for-council giay-khen",
      "undetermined co-thi-dua-chinh-phu",
    ]);
  });

  it("groups the forms by provisional outcome as by the outcome while its law was in force", () => {
    const [before, after] = ["2026-08-01", "2026-11-27"].map((asOf) => recommend(anGiang, { ...candidacy, asOf }));
    expect(after?.byProvisionalOutcome).toEqual(before?.byOutcome);
    expect(before?.byProvisionalOutcome).toEqual(before?.byOutcome);
    expect(after?.byOutcome.undetermined.length).toBeGreaterThan(before?.byOutcome.undetermined.length ?? 0);
  });

  it("groups the forms by outcome, every outcome present", () => {
    const { byOutcome } = recommend(anGiang, candidacy);
    expect(Object.keys(byOutcome).sort()).toEqual([...codesOf("outcome")].sort());
    expect(byOutcome["for-council"]).toEqual(["bang-khen-tinh", "giay-khen"]);
    expect(byOutcome["not-applicable"]).toHaveLength(6);
  });
});
