import { describe, expect, it } from "vitest";
import { createRulebook } from "../../src/index.js";
import type { Case } from "../../src/testing/case.js";
import { findDifferences } from "../../src/testing/differences.js";
import { runCases } from "../../src/testing/run-cases.js";
import { lawEligibility, lawHeader } from "../rulebook/packs.js";

describe("the differences of a value from what is expected", () => {
  const paths = (value: unknown, expected: unknown) => findDifferences(value, expected, "$").map(({ path }) => path);

  it("leave more fields out of account, but not fewer or others", () => {
    expect(paths({ a: 1, b: 2 }, { a: 1 })).toEqual([]);
    expect(paths({ a: 1 }, { a: 1, b: 2 })).toEqual(["$.b"]);
    expect(paths({ a: { b: null } }, { a: { b: null } })).toEqual([]);
    expect(paths({ a: {} }, { a: { b: null } })).toEqual(["$.a.b"]);
    expect(paths({ a: "1" }, { a: 1 })).toEqual(["$.a"]);
    expect(paths({}, { toString: {} })).toEqual(["$.toString"]);
  });

  it("are of a list where it is longer or shorter, and else of its items", () => {
    expect(paths([{ a: 1, b: 2 }], [{ a: 1 }])).toEqual([]);
    expect(paths([{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }])).toEqual(["$[1].a"]);
    expect(paths([1, 2], [1])).toEqual(["$"]);
    expect(paths([], {})).toEqual(["$"]);
    expect(paths({ 0: 1, length: 1 }, [1])).toEqual(["$"]);
  });

  it("hold what was expected and what came", () => {
    expect(findDifferences({ a: 1 }, { a: 2, b: 3 }, "result")).toEqual([
      { path: "result.a", expected: 2, received: 1 },
      { path: "result.b", expected: 3 },
    ]);
  });
});

describe("a case", () => {
  const book = createRulebook([lawHeader(), lawEligibility()]);
  const one: Case = {
    id: "one",
    protects: "An invented collective",
    call: "evaluate",
    input: {
      award: "giay-khen",
      occasion: "so-ket",
      asOf: "2026-01-01",
      ground: "phong-trao",
      nominee: { kind: "tap-the" },
    },
    expect: { result: { outcome: "eligible" }, decisive: ["route", "giay-khen"], sources: ["L1 1"] },
  };
  const expecting = (more: Partial<Case["expect"]>): Case => ({ ...one, expect: { ...one.expect, ...more } });

  const passes = (given: Case) => runCases(book, [given]).passed === 1;

  it("passes where all it names is so, in order", () => {
    expect(passes(one)).toBe(true);
    expect(passes(expecting({ questions: [], judgements: [], notices: [] }))).toBe(true);
  });

  it("fails over each thing it names", () => {
    expect(passes(expecting({ result: { outcome: "ineligible" } }))).toBe(false);
    expect(passes(expecting({ decisive: ["giay-khen", "route"] }))).toBe(false);
    expect(passes(expecting({ decisive: ["giay-khen"] }))).toBe(false);
    expect(passes(expecting({ sources: [] }))).toBe(false);
    expect(passes(expecting({ questions: ["asOf"] }))).toBe(false);
    expect(passes(expecting({ judgements: ["any"] }))).toBe(false);
    expect(passes(expecting({ notices: ["not-stated"] }))).toBe(false);
  });

  it("is an error where it cannot be asked", () => {
    const [result] = runCases(book, [{ ...one, input: {} }]).cases;
    expect(result).toMatchObject({ status: "error", differences: [], error: expect.stringContaining("award") });
  });
});
