import { open } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lineRanges } from "../../src/screen-file/ranges.js";
import { Folder } from "./support.js";

const folder = new Folder();
afterAll(() => folder.remove());

async function cut(content: string, bytes: number): Promise<string[]> {
  const file = await open(folder.write(content));
  const parts: string[] = [];
  try {
    for await (const { from, to } of lineRanges(file, bytes)) {
      parts.push(Buffer.from(content).subarray(from, to).toString());
    }
  } finally {
    await file.close();
  }
  return parts;
}

describe("the ranges of a file", () => {
  it("are whole lines", async () => {
    expect(await cut("a\nbb\nccc\nd", 2)).toEqual(["a\n", "bb\n", "ccc\n", "d"]);
    expect(await cut("a\nbb\nccc\nd\n", 4)).toEqual(["a\nbb\n", "ccc\n", "d\n"]);
    expect(await cut("a\nbb\n", 100)).toEqual(["a\nbb\n"]);
  });

  it("take a line whole that is longer than they are", async () => {
    const long = "x".repeat(50_000);
    expect(await cut(`a\n${long}\nb\n`, 3)).toEqual([`a\n${long}\n`, "b\n"]);
  });

  it("leave out the mark before the first line, and are one where there is nothing", async () => {
    expect(await cut("\uFEFFa\nb\n", 3)).toEqual(["a\nb\n"]);
    expect(await cut("\uFEFF", 3)).toEqual([""]);
    expect(await cut("", 3)).toEqual([""]);
  });

  it("are the whole file, in order, without a cut in a line or in a character", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "ỗ", "đ", "𠮷", "\r"), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 30 }), fc.boolean(), async (lines, bytes, isEnded) => {
        const content = lines.join("\n") + (isEnded ? "\n" : "");
        const parts = await cut(content, bytes);
        expect(parts.join("")).toBe(content);
        expect(parts.slice(0, -1).filter((part) => !part.endsWith("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
