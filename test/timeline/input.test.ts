import { describe, expect, it } from "vitest";
import { parseDeadlineInput, parseDeadlinesInput } from "../../src/timeline/input.js";
import { thrown } from "./errors.js";

const candidatesIn = (call: () => unknown) => thrown(call)?.problems.map(({ path, candidates }) => [path, candidates]);

describe("the candidates for a code that is none", () => {
  it("come from the vocabulary that the field of a query takes", () => {
    const wrong = { from: "2026-01-01", to: "2026-12-31", unit: { level: "cap-x" } };
    expect(candidatesIn(() => parseDeadlinesInput(wrong))).toEqual([["unit.level", ["cap-xa"]]]);
  });

  it("come from the vocabularies that the fields of a report take", () => {
    const wrong = { id: "gui", asOf: "2026-01-01", unit: { level: "so-nghanh" }, recipients: ["so-noi-vuu", 3] };
    expect(candidatesIn(() => parseDeadlineInput(wrong))).toEqual([
      ["unit.level", ["so-nganh"]],
      ["recipients[0]", ["so-noi-vu"]],
      ["recipients[1]", undefined],
    ]);
  });
});
