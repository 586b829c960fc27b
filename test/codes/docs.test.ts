import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CodeEntry } from "../../src/codes/entry.js";
import { codeEntries, vocabularyNames } from "../../src/codes/vocabulary.js";

const page = readFileSync(new URL("../../docs/codes.md", import.meta.url), "utf8");

/** The rows of the table under a vocabulary's heading. */
function rowsOf(vocabulary: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`\`${vocabulary}\``)) ?? "";
  return section.split("\n").filter((line) => line.startsWith("| `"));
}

describe("docs/codes.md", () => {
  it("has the tables in the order of the vocabularies, and no other", () => {
    const headings = [...page.matchAll(/^## `(\w+)`$/gm)].map((match) => match[1]);
    expect(headings).toEqual(vocabularyNames());
  });

  it.each(vocabularyNames())("lists every code of %s with its names", (vocabulary) => {
    const rows = codeEntries(vocabulary).map(({ code, label, abbreviations = [] }: CodeEntry) => {
      return `| \`${code}\` | ${label.vi} | ${label.en} | ${abbreviations.join(" · ")} |`;
    });
    expect(rowsOf(vocabulary)).toEqual(rows);
  });
});
