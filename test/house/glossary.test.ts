import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commentsIn, identifiersIn, wordsOfName } from "./names.js";
import { parse, quotedTexts, type SourceFile, sourceFiles } from "./source.js";

const page = readFileSync("docs/glossary.md", "utf8");
const files = sourceFiles();

/** The rows of every table whose head begins so, as cells. */
function rowsUnder(head: string): string[][] {
  const rows: string[][] = [];
  let isInside = false;
  for (const line of page.split("\n")) {
    if (line.startsWith(head)) isInside = true;
    else if (!line.startsWith("|")) isInside = false;
    else if (isInside && !line.startsWith("|---"))
      rows.push(
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  return rows;
}

const terms = rowsUnder("| word | Vietnamese | meaning | in the code |").map(
  ([word = "", , meaning = "", code = ""]) => ({
    word,
    meaning,
    names: [...code.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  }),
);
const avoided = rowsUnder("| not | say instead |").flatMap(([words = ""]) => words.split(", "));

/**
 * Words that are still in names of `src`, and in how many names at most. A number may be lowered and never raised; a word
 * that is gone leaves the list.
 */
const LEFT_IN_NAMES: Record<string, number> = { speaking: 1, settle: 1, settled: 1, duty: 3 };

/** How many comments of `src` may still use a word of the old language. Lower it, never raise it. */
const LEFT_IN_COMMENTS: Record<string, number> = { tells: 2, settle: 3, settled: 1 };

const AVOIDED_IN_COMMENTS = "standing speaks speak says voice agenda hangs tells told settle settles settled".split(
  " ",
);

/** "Standing members" and a "standing committee" are the law's (thường trực). */
const OF_THE_LAW = "(?! (members|committee))";

function namesWith(word: string, sources: readonly SourceFile[]): string[] {
  return [...identifiersIn(sources)].filter((name) => wordsOfName(name).includes(word)).sort();
}

function commentsWith(word: string, sources: readonly SourceFile[]): string[] {
  const used = new RegExp(`\\b${word}\\b${OF_THE_LAW}`, "i");
  return sources.flatMap((file) =>
    commentsIn(file)
      .filter((comment) => used.test(comment))
      .map(() => file.path),
  );
}

describe("the glossary", () => {
  it("has one row a word", () => {
    const words = terms.flatMap(({ word }) => word.split(", "));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.length).toBeGreaterThan(70);
  });

  it("names nothing that is not in src", () => {
    const known = identifiersIn(files);
    const quoted = new Set(files.flatMap(quotedTexts));
    const isKnown = (name: string) => (name.startsWith('"') ? quoted.has(name.slice(1, -1)) : known.has(name));
    expect(terms.flatMap(({ names }) => names).filter((name) => !isKnown(name))).toEqual([]);
  });

  it("is kept by the names of src", () => {
    const broken = avoided
      .map((word) => ({ word, names: namesWith(word, files) }))
      .filter(({ word, names }) => names.length > (LEFT_IN_NAMES[word] ?? 0));
    expect(broken).toEqual([]);
  });

  it("is kept by the comments of src", () => {
    const broken = AVOIDED_IN_COMMENTS.map((word) => ({ word, found: commentsWith(word, files) })).filter(
      ({ word, found }) => found.length > (LEFT_IN_COMMENTS[word] ?? 0),
    );
    expect(broken).toEqual([]);
  });

  it("would notice a name and a comment, and not a text", () => {
    const source = parse(
      "src/x.ts",
      `/** What it says. */\nconst agendaOf = 1; // no voice\nconst VOICE_TEXT = "hangs";`,
    );
    expect(namesWith("agenda", [source])).toEqual(["agendaOf"]);
    expect(namesWith("voice", [source])).toEqual(["VOICE_TEXT"]);
    expect(commentsWith("says", [source])).toEqual(["src/x.ts"]);
    expect(commentsWith("voice", [source])).toEqual(["src/x.ts"]);
    expect(commentsWith("hangs", [source])).toEqual([]);
  });
});
