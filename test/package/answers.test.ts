import { describe, expect, it } from "vitest";
import { answersOfBuild, answersOfSource, drawCalls } from "./answers.js";
import { host } from "./host.js";

describe("what ships answers as the source does", async () => {
  const calls = await drawCalls(200, 20_261_127);
  const expected = await answersOfSource(calls);

  it("where answers and errors are both asked for", () => {
    const refused = expected.filter((answer) => Object.hasOwn(answer as object, "problems")).length;
    expect(refused).toBeGreaterThan(20);
    expect(expected.length - refused).toBeGreaterThan(100);
  });

  it.each(["import", "require"] as const)("through %s, on 200 generated inputs", (loader) => {
    const built = answersOfBuild(calls, loader, host, []);
    for (const [index, answer] of built.entries())
      expect(answer, JSON.stringify(calls[index])).toEqual(expected[index]);
    expect(built).toHaveLength(expected.length);
  });
});
