import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { books, exportedNames, read, runEsm } from "./host.js";

const NOMINATION = { award: "bang-khen-tinh", occasion: "hang-nam", asOf: "2026-08-15", nominee: { kind: "tap-the" } };

/** A page without modules: it has a window's globals of the language, and nothing of Node. */
function page(script: string): (code: string) => unknown {
  const context = createContext({ structuredClone, TextEncoder });
  const before = new Set(runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[]);
  runInContext(read(script), context);
  const after = runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];
  expect(after.filter((name) => !before.has(name))).toEqual(["ThiduaRules"]);
  return (code) => JSON.parse(runInContext(`JSON.stringify(${code})`, context) as string);
}

describe("the classic script", () => {
  const core = page("dist/script/thidua-rules.js");
  const withBooks = page("dist/script/thidua-rules-books.js");
  const { esm } = exportedNames("thidua-rules");

  it("has what the core exports, with all books or without", () => {
    expect(core("Object.keys(ThiduaRules).sort()")).toEqual(esm);
    expect(withBooks("Object.keys(ThiduaRules).sort()")).toEqual([...esm, "books"].sort());
  });

  it("has every built-in book", () => {
    const ids = withBooks("Object.values(ThiduaRules.books).flatMap((book) => book.id ?? [])") as string[];
    expect(ids.sort()).toEqual([...books]);
  });

  it("decides and explains as the package does", () => {
    const code = (library: string, book: string) => {
      const decision = `${library}.evaluate(${book}, ${JSON.stringify(NOMINATION)})`;
      return `[${decision}, ${library}.explain(${decision})]`;
    };
    const expected =
      runEsm(`import * as core from "thidua-rules"; import { anGiang } from "thidua-rules/books/an-giang";
      console.log(JSON.stringify(${code("core", "anGiang")}))`);
    expect(withBooks(code("ThiduaRules", "ThiduaRules.books.anGiang"))).toEqual(expected);
  });

  it("makes a book of packs without those that are built in", () => {
    const pack = JSON.stringify({ room: "pack" });
    expect(
      core(`(() => { try { ThiduaRules.createRulebook([${pack}]) } catch (error) { return error.code } })()`),
    ).toBe("invalid-pack");
  });
});
