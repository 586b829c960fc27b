import { describe, expect, it } from "vitest";
import { examplesPage, shownAnswers } from "../../../scripts/generate/examples-page.js";
import { codesOf } from "../../../src/index.js";

describe("docs/examples.md", () => {
  it("has two answers for each outcome", () => {
    const outcomes = shownAnswers().map(({ decision }) => decision.outcome);
    expect(outcomes).toEqual(codesOf("outcome").flatMap((outcome) => [outcome, outcome]));
  });

  it("has every answer short and full in both languages, without receipts", () => {
    const page = examplesPage();
    expect(page.match(/^```text$/gm)).toHaveLength(48);
    expect(page).not.toMatch(/Biên nhận|Receipt:|undefined/);
  });
});
