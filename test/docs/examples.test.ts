import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../house/source.js";
import { type Example, exampleOfPage } from "./example.js";
import { run } from "./run.js";
import { typeErrorsOf } from "./types.js";

const pages = ["README.md", ...filesUnder("docs", ["api", "decisions.md"])]
  .filter((path) => path.endsWith(".md") && existsSync(path))
  .map((path) => exampleOfPage(path, readFileSync(path, "utf8")))
  .filter(({ code }) => code.trim() !== "");

describe("the examples of the pages", () => {
  it.each(pages)("$name: every example runs and gives what it says", async (page) => {
    const { values, printed } = await run(page);
    expect(values.map(({ line, actual }) => ({ line, ...actual }))).toStrictEqual(
      values.map(({ line, promised }) => ({ line, ...promised })),
    );
    expect([...page.printed.keys()].map((line) => printed.get(line))).toEqual([...page.printed.values()]);
  });

  it("compile", () => {
    expect(typeErrorsOf(pages)).toEqual([]);
  }, 60_000);
});

const page = (...lines: string[]): Example => exampleOfPage("page.md", lines.join("\n"));

describe("the runner", () => {
  it("finds a value that is wrong", async () => {
    const { values } = await run(page("```ts", "const two = 2;", "two; // 2: so it is", "[two]; //=> [3]", "```"));
    expect(values).toEqual([
      { line: 3, promised: { value: 2 }, actual: { value: 2 } },
      { line: 4, promised: { value: [3] }, actual: { value: [2] } },
    ]);
  });

  it("reads the lines below, and errors", async () => {
    const code = ["```ts", 'JSON.parse("{");', "// throws SyntaxError: it is not closed", "```"];
    const { values } = await run(page(...code));
    expect(values[0]?.promised).toEqual({ throws: "SyntaxError" });
    expect(values[0]?.actual).toEqual({ throws: "SyntaxError" });
  });

  it("refuses a comment that is no value", async () => {
    await expect(run(page("```ts", "Math.max(1); // the largest", "```"))).rejects.toThrow("line 2");
  });

  it("compares what is printed with the block of text below", async () => {
    const example = page("```ts", 'console.log("a");', "```", "", "```text", "b", "```");
    expect((await run(example)).printed).toEqual(new Map([[0, "a"]]));
    expect(example.printed).toEqual(new Map([[0, "b"]]));
  });

  it("finds a type that is wrong", () => {
    const wrong = page("```ts", 'import { isCode } from "thidua-rules";', 'isCode("awrd", "x");', "```");
    expect(typeErrorsOf([wrong])).toEqual([expect.stringMatching(/^page\.md, line 3: .*"awrd"/)]);
  }, 60_000);
});
