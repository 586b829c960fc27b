import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { packedJson } from "../../build/packed-json.js";
import { packTexts, unpackTexts } from "../../build/packed-texts.js";

const BOOKS = ["national", "an-giang", "ba-to", "ha-tinh", "hai-duong", "son-la"];
const ENTRIES = BOOKS.flatMap((book) => [
  book,
  ...["eligibility", "eligibility-vi", "eligibility-en"].map((name) => `${book}/${name}`),
]);

/** The only book that a module exports. */
const bookIn = (module: Record<string, unknown>) =>
  Object.values(module).find((value) => !Array.isArray(value)) as object;

describe("what is built of an entry of books", () => {
  const folder = mkdtempSync(join(tmpdir(), "packed-json-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has the very books of the source, their hidden parts too", async () => {
    const imports = ENTRIES.map((entry, place) => `export * as book${place} from "./src/books/${entry}.ts";`);
    const { outputFiles } = await build({
      stdin: { contents: imports.join("\n"), resolveDir: process.cwd() },
      bundle: true,
      format: "esm",
      write: false,
      plugins: [packedJson],
    });
    const file = join(folder, "books.mjs");
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    const built = (await import(pathToFileURL(file).href)) as Record<string, Record<string, unknown>>;
    for (const [place, entry] of ENTRIES.entries()) {
      const source = bookIn(await import(join(process.cwd(), "src/books", `${entry}.ts`)));
      const made = bookIn(built[`book${place}`] ?? {});
      expect(made, entry).toStrictEqual(source);
      const elsewhere = Symbol.for("thidua-rules/elsewhere");
      const carried = (book: object) => asSets(Reflect.get(book, elsewhere) as Record<string, string[]> | undefined);
      expect(carried(made), entry).toEqual(carried(source));
    }
  });
});

const asSets = (lists: Record<string, string[]> = {}) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list)]));

describe("packed texts", () => {
  it("give back the value, whatever its wording holds", () => {
    const wording = { vi: 'một "hai"\nba \\ ~', en: "a $1 $& b" };
    const value = { list: [wording, { title: wording, id: "x" }, { en: "c", vi: "", more: 1 }], plain: "1" };
    expect(JSON.parse(unpackTexts(packTexts(value)))).toEqual(value);
  });

  it("are never made of a text that could be taken for a wording's number", () => {
    expect(() => packTexts({ id: "^1" })).toThrow(Error);
  });
});
