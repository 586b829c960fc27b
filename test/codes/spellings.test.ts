import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolveCode, type Vocabulary } from "../../src/codes.js";

const table = readFileSync(new URL("spellings.tsv", import.meta.url), "utf8");
const lines = table
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [text: string, among: string, right: string]);

/** Marks as some keyboards send them, and as a file without them has them. */
const asTyped = (text: string) => [text, text.normalize("NFD"), text.toUpperCase(), `  ${text.replaceAll(" ", "  ")} `];

describe("what offices and portals write", () => {
  it("is a table of some length", () => {
    expect(lines.length).toBeGreaterThan(90);
  });

  it.each(lines)("%s, among %s, is %s", (text, among, right) => {
    for (const typed of asTyped(text)) {
      const found = resolveCode(typed, { among: among.split(",") as Vocabulary[] });
      if (right === "none") expect(found).toEqual({ candidates: [] });
      else if (!right.includes("|")) expect(found).toEqual({ code: right });
      else expect("candidates" in found && [...found.candidates].sort()).toEqual(right.split("|").sort());
    }
  });

  it.each(lines)("%s with a year, a decision or its kind behind it is never another code", (text, among, right) => {
    for (const behind of [" năm 2023", " (2019, 2021)", " QĐ số 887/QĐ-UBND ngày 21/06/2021", " (đột xuất)"]) {
      const found = resolveCode(text + behind, { among: among.split(",") as Vocabulary[] });
      const codes = "code" in found ? [found.code] : found.candidates;
      if (right === "none") expect(codes).toEqual([]);
      else
        expect(codes.length === 0 || right.split("|").every((code) => (codes as string[]).includes(code))).toBe(true);
      if ("code" in found) expect(found.code).toBe(right);
    }
  });
});
