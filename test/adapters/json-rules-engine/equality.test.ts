import { describe, expect, it } from "vitest";
import { anGiang } from "../../../src/books/an-giang.js";
import { department } from "../../eligibility/nominations.js";
import { compare, enginesOf } from "./equality.js";
import { compareNominations, compareTrees } from "./generated.js";
import type { PlainEngine } from "./plain-engine.js";

/** A short run; the long one is `npm run equality`. */
describe("json-rules-engine and the built-in evaluator", () => {
  it("agree on generated condition trees", async () => {
    const { trees, compared, unknown, plain } = await compareTrees({ runs: 300 });
    expect(trees).toBe(300);
    expect(compared).toBeGreaterThan(trees);
    expect(unknown).toBeGreaterThan(0);
    expect(plain).toBeGreaterThan(0);
  });

  it("agree on generated nominations of every book", async () => {
    const { nominations, compared, unknown, plain } = await compareNominations({ runs: 100 });
    expect(nominations).toBe(100);
    expect(compared).toBeGreaterThan(nominations);
    expect(unknown).toBeGreaterThan(0);
    expect(plain).toBeGreaterThan(0);
  });

  it("would be caught disagreeing", async () => {
    const engines = enginesOf(anGiang, {
      award: department.award,
      kind: "tap-the",
      ground: "phong-trao",
      receivedOn: department.asOf,
    });
    await expect(compare(engines, department)).resolves.toMatchObject({ compared: expect.any(Number) });
    await expect(compare(engines, department, () => false)).rejects.toThrow(/two runs give [13], our evaluator 0/);
    const plain: PlainEngine = async (context) =>
      new Map([...(await engines.plain(context))].map(([key, truth]) => [key, !truth]));
    await expect(compare({ ...engines, plain }, department)).rejects.toThrow(/as it comes/);
  });
});
