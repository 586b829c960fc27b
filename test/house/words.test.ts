import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder, parse, quotedTexts, type SourceFile, sourceFiles } from "./source.js";

/** Where a province or an award may be named: the vocabulary and the list of books. */
const MAY_NAME = /^src\/(codes|books)\b/;

const territories = existsSync("rules")
  ? readdirSync("rules", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "national")
      .map((entry) => entry.name)
  : [];
const named = new Set(["an-giang", "ha-tinh", "hai-duong", "ba-to", "son-la", ...territories]);
const NAMES = new RegExp([...named, "huan-chuong", "bang-khen", "co-thi-dua", "giay-khen"].join("|"));

function namesIn(files: SourceFile[]): string[] {
  return files
    .filter((file) => !MAY_NAME.test(file.path))
    .flatMap((file) => quotedTexts(file).map((text) => ({ path: file.path, text })))
    .filter(({ text }) => NAMES.test(text))
    .map(({ path, text }) => `${path}: "${text}"`);
}

describe("src", () => {
  it("names no province and no award: what differs between them is data", () => {
    expect(namesIn(sourceFiles())).toEqual([]);
  });

  it("would be caught naming one, except in a comment", () => {
    const branch = parse("src/quota/x.ts", `if (pack.startsWith("an-giang")) limit = \`\${n}-giay-khen\`;`);
    const comment = parse("src/quota/y.ts", `/** @example held("bang-khen-tinh") */ // "son-la"`);
    expect(namesIn([branch, comment])).toEqual([`src/quota/x.ts: "an-giang"`, `src/quota/x.ts: "-giay-khen"`]);
  });
});

describe("Vietnamese wordings", () => {
  /** Vocabularies, titles of facts, wordings of questions, headings of offices, the pages of plans, and the homes of what the library itself words. */
  const MAY_WORD =
    /^src\/(codes|facts|questions|explain|plan-page|cli\/words)\/|^src\/result\/wordings\.ts$|^src\/table\/office-columns\.ts$|^src\/service\/words\.ts$/;
  /** A letter beyond ASCII; a sign such as × is none. */
  const VIETNAMESE = /(?!\p{ASCII})\p{L}/u;
  const wordedIn = (files: SourceFile[]) =>
    files
      .filter(({ path }) => !MAY_WORD.test(path))
      .flatMap((file) => quotedTexts(file).map((text) => ({ path: file.path, text })))
      .filter(({ text }) => VIETNAMESE.test(text))
      .map(({ path, text }) => `${path}: "${text}"`);

  it("have one home below the modules, and one for sentences", () => {
    expect(wordedIn(sourceFiles())).toEqual([]);
  });

  it("would be noticed elsewhere, except in a comment", () => {
    const table = parse(
      "src/quota/x.ts",
      'const NONE = { vi: "Không có", en: "None" }; // Số lượng\nconst sign = "×";',
    );
    expect(wordedIn([table])).toEqual(['src/quota/x.ts: "Không có"']);
  });
});

describe("the machine's language", () => {
  const asking = (files: SourceFile[]) =>
    files.filter(({ text }) => /\b(localeCompare|toLocale\w+|Intl)\b/.test(text)).map(({ path }) => path);

  it("takes no part in any answer: its data differ between machines", () => {
    expect(asking(sourceFiles())).toEqual([]);
  });

  it("would be noticed", () => {
    expect(asking([parse("src/x.ts", "ids.sort((a, b) => a.localeCompare(b));")])).toEqual(["src/x.ts"]);
  });
});

describe("the repository", () => {
  // Put together here, so that this file does not hold them.
  const marks = new RegExp(`\\b(${["TO", "FIX"].map((word, index) => word + ["DO", "ME"][index]).join("|")})\\b`);
  const left = ["node_modules", "dist", "docs/api", "coverage", ".git", "package-lock.json"];

  it("leaves no work marked as still to be done", () => {
    const marked = filesUnder(".", left).filter((path) => {
      const text = readFileSync(path, "utf8");
      return !text.includes("\0") && marks.test(text);
    });
    expect(marked).toEqual([]);
  });
});
