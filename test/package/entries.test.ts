import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { books, entries, exportedNames, filesUnder, installed, read, runCjs, runEsm } from "./host.js";

describe.each(entries)("%s", (entry) => {
  const { esm, cjs } = exportedNames(entry);

  it("exports the same names to import and to require", () => {
    expect(esm).not.toEqual([]);
    expect(cjs).toEqual(esm);
  });

  it("has no default export: a name reads the same everywhere", () => {
    expect(esm).not.toContain("default");
  });
});

describe("raw data", () => {
  const files = filesUnder(join(installed, "dist")).filter((path) =>
    /^(rules|schemas|conformance)\/.*\.json$/.test(path),
  );
  const specifiers = [
    ...files.map((path) => `thidua-rules/${path}`),
    "thidua-rules/schema.json",
    "thidua-rules/codes.json",
  ];

  it("is there", () => {
    expect(files).not.toEqual([]);
  });

  it("loads by require", () => {
    const loaded = runCjs(`
      const loaded = ${JSON.stringify(specifiers)}.filter((name) => typeof require(name) === "object");
      console.log(JSON.stringify(loaded));
    `);
    expect(loaded).toEqual(specifiers);
  });

  it("loads by import", () => {
    const loaded = runEsm(`
      const loaded = [];
      for (const name of ${JSON.stringify(specifiers)}) {
        const data = await import(name, { with: { type: "json" } });
        if (typeof data.default === "object") loaded.push(name);
      }
      console.log(JSON.stringify(loaded));
    `);
    expect(loaded).toEqual(specifiers);
  });
});

describe("one copy of the core", () => {
  // A book made by one copy and read by another would not be known as a book, and its errors not as ours.
  const probe = (books: string) => `
    const failures = [];
    for (const [name, exported] of Object.entries(${books})) {
      for (const book of Object.values(exported).filter((one) => !Array.isArray(one))) {
        try {
          core.evaluate(book, {});
          failures.push(name + ": an empty nomination was accepted");
        } catch (error) {
          const ours = error instanceof core.InvalidNominationError && error instanceof core.ThiduaError;
          if (!ours) failures.push(name + ": " + error.stack);
        }
      }
    }
    console.log(JSON.stringify(failures));
  `;

  it("is shared by the core and the books under require", () => {
    const loads = books.map((book) => `${JSON.stringify(book)}: require("thidua-rules/books/${book}")`);
    expect(runCjs(`const core = require("thidua-rules"); ${probe(`{${loads.join(", ")}}`)}`)).toEqual([]);
  });

  it("is shared by the core and the books under import", () => {
    const loads = books.map((book) => `${JSON.stringify(book)}: await import("thidua-rules/books/${book}")`);
    expect(runEsm(`const core = await import("thidua-rules"); ${probe(`{${loads.join(", ")}}`)}`)).toEqual([]);
  });

  it.each([".js", ".cjs"])("holds each error class once in the %s files", (ending) => {
    const classes = runCjs(`
      const core = require("thidua-rules");
      const isError = (value) => typeof value === "function" && value.prototype instanceof Error;
      console.log(JSON.stringify(Object.keys(core).filter((name) => isError(core[name]))));
    `) as string[];
    expect(classes).not.toEqual([]);

    const files = filesUnder(installed).filter((path) => path.startsWith("dist/") && path.endsWith(ending));
    for (const name of classes) {
      const definition = new RegExp(`\\bclass ${name} extends\\b|\\b${name}\\s*=\\s*class\\b`);
      expect([name, files.filter((path) => definition.test(read(path))).length]).toEqual([name, 1]);
    }
  });
});
