import { describe, expect, it } from "vitest";
import { type Example, exampleOfPage } from "./example.js";
import { pageExamples } from "./page-examples.js";
import { run } from "./run.js";
import { promisedBy } from "./values.js";

describe("the examples of the pages", () => {
  it.each(pageExamples)("$name: every example runs and gives what it says", async (page) => {
    const { values, printed } = await run(page);
    expect(values.map(({ line, actual }) => ({ line, ...actual }))).toStrictEqual(
      values.map(({ line, promised }) => ({ line, ...promised })),
    );
    for (const [line, shown] of page.printed) expect(asShown(printed.get(line) ?? "", shown)).toBe(shown);
  });
});

/** What was printed, shortened where the page shows its beginning and `…` for the rest. */
function asShown(text: string, shown: string): string {
  const beginning = shown.endsWith("\n…") ? shown.slice(0, -1) : undefined;
  return beginning !== undefined && text.startsWith(beginning) ? shown : text;
}

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

  it("shows a beginning, and the rest as dots", () => {
    expect(asShown("a\nb\nc", "a\n…")).toBe("a\n…");
    expect(asShown("b\nb\nc", "a\n…")).toBe("b\nb\nc");
    const [shown] = page("```ts", "```", "It prints:", "```text", "a", "```").printed.values();
    expect(shown).toBe("a");
    expect(page("```ts", "```", "Something else.", "```text", "a", "```").printed.size).toBe(0);
  });

  it("refuses a block that would never run", () => {
    expect(() => page("```typescript", "let a: string = 1;", "```")).toThrow("```typescript");
  });

  it("is as strict as the value is exact", () => {
    expect(promisedBy('=> { a: [1, -2], "b-c": null }')).toEqual({ value: { a: [1, -2], "b-c": null } });
    expect(promisedBy('"late": it was sent: in time')).toEqual({ value: "late" });
    expect(promisedBy("undefined")).toEqual({ value: undefined });
    expect(promisedBy("eligible")).toBeUndefined();
    expect(promisedBy("new Date(): now")).toBeUndefined();
  });
});
