import { describe, expect, it } from "vitest";
import { commentExamples, withGiven } from "./comment-examples.js";
import { run } from "./run.js";

describe("the examples of doc comments", () => {
  it.each(commentExamples)("$name", async (example) => {
    const { values } = await run(await withGiven(example));
    expect(values.map(({ actual }) => actual)).toStrictEqual(values.map(({ promised }) => promised));
  });

  it("are found", () => {
    expect(commentExamples.map(({ name }) => name.replace(/:\d+$/, ""))).toContain("src/eligibility/evaluate.ts");
  });
});
