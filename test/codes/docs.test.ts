import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CodeEntry } from "../../src/codes/entry.js";
import { codeEntries, joinedBy, vocabularyNames } from "../../src/codes/vocabulary.js";

import { codesOf, type Vocabulary } from "../../src/codes.js";

const page = readFileSync(new URL("../../docs/codes.md", import.meta.url), "utf8");

const sectionUnder = (vocabulary: string) =>
  page.split(/^## /m).find((part) => part.startsWith(`\`${vocabulary}\``)) ?? "";

/** The rows of the table under a vocabulary's heading. */
function rowsUnder(vocabulary: string): string[] {
  return sectionUnder(vocabulary)
    .split("\n")
    .filter((line) => line.startsWith("| `"));
}

const isJoined = (vocabulary: Vocabulary) => joinedBy(vocabulary).length > 1;

describe("docs/codes.md", () => {
  it("has the tables in the order of the vocabularies, and no other", () => {
    const headings = [...page.matchAll(/^## `(\w+)`$/gm)].map((match) => match[1]);
    expect(headings).toEqual(vocabularyNames());
  });

  it.each(vocabularyNames().filter(isJoined))("names the vocabularies that %s joins", (vocabulary) => {
    for (const part of joinedBy(vocabulary)) expect(sectionUnder(vocabulary)).toContain(`[\`${part}\`](#${part})`);
    expect(codesOf(vocabulary)).toEqual(joinedBy(vocabulary).flatMap((part) => [...codesOf(part)]));
  });

  it.each(vocabularyNames().filter((name) => !isJoined(name)))(
    "lists every code of %s with its names",
    (vocabulary) => {
      const rows = codeEntries(vocabulary).map(({ code, label, abbreviations = [] }: CodeEntry) => {
        return `| \`${code}\` | ${label.vi} | ${label.en} | ${abbreviations.join(" · ")} |`;
      });
      expect(rowsUnder(vocabulary)).toEqual(rows);
    },
  );

  it("names the groups of each kind of nominee", () => {
    const groups = codeEntries("group") as readonly CodeEntry[];
    const line = (kind: string, codes: readonly CodeEntry[]) =>
      `- ${kind}: ${codes.map(({ code }) => `\`${code}\``).join(", ")}`;
    const expected = codesOf("kind").map((kind) =>
      line(
        `\`${kind}\``,
        groups.filter(({ kinds }) => kinds?.includes(kind)),
      ),
    );
    const forAny = line(
      "any kind",
      groups.filter(({ kinds }) => kinds === undefined),
    );
    const lines = sectionUnder("group")
      .split("\n")
      .filter((each) => each.startsWith("- "));
    expect(lines.sort()).toEqual([...expected, forAny].sort());
  });
});
