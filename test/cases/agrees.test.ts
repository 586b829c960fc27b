import { describe, expect, it } from "vitest";
import { createRulebook } from "../../src/index.js";
import { lawEligibility, lawHeader } from "../rulebook/packs.js";
import { agrees, shows } from "./agrees.js";
import type { Case } from "./case.js";

describe("what a value shows", () => {
  it("may be more than is expected, but not less or other", () => {
    expect(shows({ a: 1, b: 2 }, { a: 1 })).toBe(true);
    expect(shows({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(shows({ a: { b: null } }, { a: { b: null } })).toBe(true);
    expect(shows({ a: {} }, { a: { b: null } })).toBe(false);
    expect(shows({ a: "1" }, { a: 1 })).toBe(false);
    expect(shows({}, { toString: {} })).toBe(false);
  });

  it("has lists as long as they are expected", () => {
    expect(shows([{ a: 1, b: 2 }], [{ a: 1 }])).toBe(true);
    expect(shows([1, 2], [1])).toBe(false);
    expect(shows([], {})).toBe(false);
    expect(shows({ 0: 1, length: 1 }, [1])).toBe(false);
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

  it("agrees where all it names is so, in order", () => {
    expect(agrees(book, one)).toBe(true);
    expect(agrees(book, expecting({ questions: [], judgements: [], notices: [] }))).toBe(true);
  });

  it("disagrees over each thing it names", () => {
    expect(agrees(book, expecting({ result: { outcome: "ineligible" } }))).toBe(false);
    expect(agrees(book, expecting({ decisive: ["giay-khen", "route"] }))).toBe(false);
    expect(agrees(book, expecting({ decisive: ["giay-khen"] }))).toBe(false);
    expect(agrees(book, expecting({ sources: [] }))).toBe(false);
    expect(agrees(book, expecting({ questions: ["asOf"] }))).toBe(false);
    expect(agrees(book, expecting({ judgements: ["any"] }))).toBe(false);
    expect(agrees(book, expecting({ notices: ["not-stated"] }))).toBe(false);
  });

  it("disagrees where it cannot be asked", () => {
    expect(agrees(book, { ...one, input: {} })).toBe(false);
  });
});
