import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, explain, formatDate, resolveCode, type ThiduaError } from "../../src/index.js";

const decision = evaluate(anGiang, {
  award: "giay-khen",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
});

function problemsOf(call: () => unknown): ThiduaError["problems"] {
  try {
    call();
  } catch (error) {
    return (error as ThiduaError).problems;
  }
  return [];
}

describe("an option that is misspelt", () => {
  it.each<[string, string[] | undefined]>([
    ["amon", ["among"]],
    ["Among", ["among"]],
    ["amogn", ["among"]],
    ["vocabulary", undefined],
    ["a".repeat(150), undefined],
  ])("names the nearest of resolveCode: %.20s", (name, candidates) => {
    const [problem] = problemsOf(() => resolveCode("giấy khen", { [name]: "award" }));
    expect(problem).toMatchObject({ code: "unknown-field", path: name });
    expect(problem?.candidates).toEqual(candidates);
  });

  it("names the nearest of explain and formatDate", () => {
    const wrong = { local: "en", detial: "full", colour: true } as object;
    expect(problemsOf(() => explain(decision, wrong)).map(({ candidates }) => candidates)).toEqual([
      ["locale"],
      ["detail"],
      undefined,
    ]);
    expect(problemsOf(() => formatDate("2026", { locales: "en" } as object))).toMatchObject([
      { candidates: ["locale"] },
    ]);
  });

  it("is put into words", () => {
    let error: ThiduaError | undefined;
    try {
      resolveCode("giấy khen", { amon: "award" } as object);
    } catch (thrown) {
      error = thrown as ThiduaError;
    }
    expect(error && explain(error, { locale: "en" })).toContain("did you mean among?");
  });
});
