import { describe, expect, it } from "vitest";
import { completeNominations } from "../../scripts/bench/nominations.js";
import { anGiang } from "../../src/books/an-giang.js";
import { codesOf, evaluate, explain, InvalidInputError, recommend } from "../../src/index.js";
import { sharedWritable, writableTwice } from "../properties/shared.js";

const candidacies = completeNominations(8, 3);
const nominations = candidacies.flatMap((candidacy) => codesOf("award").map((award) => ({ ...candidacy, award })));

describe("receipt: false", () => {
  it("leaves out of a decision the receipt alone", () => {
    for (const nomination of nominations) {
      const { receipt, ...rest } = evaluate(anGiang, nomination);
      expect(receipt.input).toHaveLength(64);
      expect(evaluate(anGiang, nomination, { receipt: false })).toStrictEqual(rest);
      expect(evaluate(anGiang, nomination, { receipt: true })).toStrictEqual({ ...rest, receipt });
    }
  });

  it("leaves out of a recommendation its receipt and those of its decisions", () => {
    for (const candidacy of candidacies) {
      const { receipt: _, decisions, ...rest } = recommend(anGiang, candidacy, {});
      const without = decisions.map(({ receipt: __, ...decision }) => decision);
      expect(recommend(anGiang, candidacy, { receipt: false })).toStrictEqual({ ...rest, decisions: without });
    }
  });

  it("leaves the last line out of an explanation", () => {
    for (const candidacy of candidacies) {
      const nomination = { ...candidacy, award: "giay-khen" as const };
      for (const [whole, without] of [
        [evaluate(anGiang, nomination), evaluate(anGiang, nomination, { receipt: false })],
        [recommend(anGiang, candidacy), recommend(anGiang, candidacy, { receipt: false })],
      ] as const) {
        const text = explain(without, { detail: "full" });
        expect(text.length).toBeGreaterThan(100);
        expect(explain(whole, { detail: "full" }).startsWith(text.trimEnd())).toBe(true);
        expect(explain(whole, { detail: "full" })).not.toBe(text);
      }
    }
  });

  it.each([
    [{ receipt: "no" }, "receipt"],
    [{ reciept: false }, "reciept"],
    [7, "options"],
    [null, "options"],
  ])("is refused where the options are %j", (options, path) => {
    const nomination = nominations[0] as (typeof nominations)[number];
    for (const call of [
      () => evaluate(anGiang, nomination, options as never),
      () => recommend(anGiang, nomination, options as never),
    ]) {
      expect(call).toThrow(InvalidInputError);
      expect(call).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ path })] }));
    }
  });
});

describe("a recommendation", () => {
  it("has the decisions that evaluate gives, receipts included", () => {
    for (const candidacy of candidacies) {
      for (const decision of recommend(anGiang, candidacy).decisions) {
        expect(decision).toStrictEqual(evaluate(anGiang, { ...candidacy, award: decision.award }));
      }
    }
  });

  it("shares with itself and with other answers only what cannot be written on", () => {
    for (const candidacy of candidacies) {
      const one = recommend(anGiang, candidacy);
      expect(writableTwice(one)).toEqual([]);
      expect(sharedWritable(one, recommend(anGiang, candidacy))).toEqual([]);
      expect(sharedWritable(one, evaluate(anGiang, { ...candidacy, award: "giay-khen" }))).toEqual([]);
    }
  });
});
