import { describe, expect, it } from "vitest";
import type { NominationRecord } from "../../src/nomination/types.js";
import { brief, read } from "./read.js";

const INFINITE = Number.POSITIVE_INFINITY;

describe("achievementClaimed", () => {
  const params = { kinds: ["mo-hinh-san-xuat"], scope: "tinh", atLeastYears: 3 };
  it.each<[string, NominationRecord, unknown]>([
    ["claimed with scope and years", { achievements: [{ kind: "mo-hinh-san-xuat", scope: "tinh", years: 3 }] }, true],
    ["a wider scope will do", { achievements: [{ kind: "mo-hinh-san-xuat", scope: "toan-quoc", years: 4 }] }, true],
    [
      "too few years on a whole list",
      { achievements: [{ kind: "mo-hinh-san-xuat", scope: "tinh", years: 2 }], complete: ["achievements"] },
      false,
    ],
    [
      "too narrow a scope on a whole list",
      { achievements: [{ kind: "mo-hinh-san-xuat", scope: "co-so", years: 5 }], complete: ["achievements"] },
      false,
    ],
    [
      "years not given",
      { achievements: [{ kind: "mo-hinh-san-xuat", scope: "tinh" }], complete: ["achievements"] },
      "unknown",
    ],
    ["another kind on a whole list", { achievements: [{ kind: "dong-gop" }], complete: ["achievements"] }, false],
    ["a list that is not whole", { achievements: [] }, "unknown"],
    ["no list", {}, "unknown"],
  ])("%s", (_, record, expected) => {
    expect(brief(read("achievementClaimed", params, { record }))).toBe(expected);
  });
});

describe("initiativeCount", () => {
  const initiatives = [
    { scope: "co-so", year: 2024 },
    { scope: "tinh", year: 2025 },
    { scope: "tinh", year: 2026 },
  ] as const;
  it.each<[string, NominationRecord, object, unknown]>([
    ["this scope or a wider one", { initiatives: [...initiatives], complete: ["initiatives"] }, { scope: "co-so" }, 2],
    ["only the wider ones", { initiatives: [...initiatives], complete: ["initiatives"] }, { scope: "tinh" }, 1],
    [
      "the last year only",
      { initiatives: [...initiatives], complete: ["initiatives"] },
      { scope: "co-so", lastYears: 1 },
      1,
    ],
    ["a list that is not whole", { initiatives: [...initiatives] }, { scope: "co-so" }, [2, INFINITE]],
    ["no list", {}, { scope: "co-so" }, [0, INFINITE]],
  ])("%s", (_, record, params, expected) => {
    expect(brief(read("initiativeCount", params, { record }))).toEqual(expected);
  });
});

describe("judgement and indicator", () => {
  it("take what people say, and nothing from an object's prototype", () => {
    expect(brief(read("judgement", { id: "x" }, { judgements: { x: { holds: false, by: "hoi-dong" } } }))).toBe(false);
    expect(brief(read("judgement", { id: "x" }, {}))).toBe("judgement");
    expect(brief(read("judgement", { id: "toString" }, { judgements: {} }))).toBe("judgement");
    expect(brief(read("indicator", { id: "ho-so-truc-tuyen" }, { indicators: { "ho-so-truc-tuyen": 0 } }))).toBe(0);
    expect(brief(read("indicator", { id: "ho-so-truc-tuyen" }, {}))).toBe("unknown");
  });
});
