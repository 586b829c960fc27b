import { describe, expect, inject, it } from "vitest";
import { books, entries, filesUnder, installed, read } from "./host.js";

const packed = inject("packed");
const shipped = filesUnder(installed);
const code = shipped.filter((path) => path.startsWith("dist/"));

describe("the packed files", () => {
  it("are the build, the rules, the schemas, the codes, the conformance suite and the papers of the package, and nothing else", () => {
    const papers = ["README.md", "LICENSE", "CHANGELOG.md", "package.json", "codes.json"];
    expect(packed).toEqual(expect.arrayContaining(papers));
    expect(
      packed.filter((path) => !/^(dist|rules|schemas|conformance)\//.test(path) && !papers.includes(path)),
    ).toEqual([]);
  });

  it("are all installed", () => {
    expect(shipped).toEqual([...packed].sort());
  });

  it("hold ESM, CommonJS and the types of both for every entry", () => {
    for (const stem of [
      "dist/index",
      "dist/calendar",
      "dist/json-rules-engine",
      "dist/pictures",
      "dist/screen-file",
      "dist/spreadsheet",
      "dist/table",
      "dist/testing",
      ...books.map((book) => `dist/books/${book}`),
    ]) {
      expect(code).toEqual(expect.arrayContaining([".js", ".cjs", ".d.ts", ".d.cts"].map((ending) => stem + ending)));
    }
    expect(entries).toHaveLength(books.length + 8);
  });

  it("hold what threads run", () => {
    expect(code).toContain("dist/screen-file/worker.js");
  });

  it("hold no source maps", () => {
    expect(shipped.filter((path) => path.endsWith(".map"))).toEqual([]);
  });

  it("run under a strict content security policy: no code is made from strings", () => {
    expect(code).not.toEqual([]);
    expect(code.filter((path) => /\beval\s*\(|\bnew\s+Function\s*\(/.test(read(path)))).toEqual([]);
  });
});
