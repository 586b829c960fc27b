import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { bookEntries, books, entries, filesUnder, installed, read } from "./host.js";

const packed = inject("packed");
const shipped = filesUnder(installed);
const code = shipped.filter((path) => path.startsWith("dist/"));

describe("the packed files", () => {
  it("are the build and the papers of the package, and nothing else", () => {
    const papers = ["README.md", "LICENSE", "CHANGELOG.md", "package.json"];
    expect(packed).toEqual(expect.arrayContaining(papers));
    expect(packed.filter((path) => !/^dist\//.test(path) && !papers.includes(path))).toEqual([]);
  });

  it("are all installed", () => {
    expect(shipped).toEqual([...packed].sort());
  });

  it("hold ESM, CommonJS and the types of both for every entry", () => {
    for (const stem of [
      "dist/index",
      "dist/calendar",
      "dist/eligibility",
      "dist/json-rules-engine",
      "dist/pictures",
      "dist/screen-file",
      "dist/service",
      "dist/spreadsheet",
      "dist/sql",
      "dist/table",
      "dist/testing",
      ...bookEntries.map((entry) => `dist/books/${entry}`),
    ]) {
      expect(code).toEqual(expect.arrayContaining([".js", ".cjs", ".d.ts", ".d.cts"].map((ending) => stem + ending)));
    }
    expect(entries).toHaveLength(books.length * 4 + 11);
  });

  it("hold every pack with its cases and every schema, and no second reading", () => {
    const raw = ["rules", "schemas", "conformance"].flatMap((folder) =>
      filesUnder(folder).map((path) => `dist/${folder}/${path}`),
    );
    const expected = raw
      .filter((path) => path.endsWith(".json") && !path.endsWith("/reading.json"))
      .map((path) => (/\/(cases|answers)\//.test(path) ? `${path}.gz` : path));
    expect(code.filter((path) => /^dist\/(rules|schemas|conformance)\//.test(path))).toEqual(expected.sort());
    for (const path of expected) {
      const bytes = readFileSync(join(installed, path));
      const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      const source = readFileSync(path.replace(/^dist\//, "").replace(/\.gz$/, ""), "utf8");
      expect(JSON.parse(text), path).toEqual(JSON.parse(source));
    }
  });

  it("hold what threads run", () => {
    expect(code).toEqual(expect.arrayContaining(["dist/screen-file/worker.js", "dist/service/worker.js"]));
  });

  it("hold no source maps", () => {
    expect(shipped.filter((path) => path.endsWith(".map"))).toEqual([]);
  });

  it("run under a strict content security policy: no code is made from strings", () => {
    expect(code).not.toEqual([]);
    expect(code.filter((path) => /\beval\s*\(|\bnew\s+Function\s*\(/.test(read(path)))).toEqual([]);
  });
});
