import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
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
  function giveBack(value: unknown): void {
    expect(unpackTexts(packTexts(value))).toStrictEqual(value);
  }

  it("give back the value, whatever its wording holds", () => {
    const wording = { vi: 'một "hai"\nba \\ ~', en: "a $1 $& b" };
    giveBack({ list: [wording, { title: wording, id: "x" }, { en: "c", vi: "", more: 1 }], plain: "1" });
  });

  it("give back any value of JSON", () => {
    const text = fc.oneof(
      fc.constantFrom("", "@1", "[2", "{0", "^", "=1", "a\n\nb", "\\", "a.b", "a.b.c", "a..c", ".a", "a.", "Ầ", "ß"),
      fc.string({ maxLength: 4 }),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer({ max: 9, min: -1 }),
        fc.constantFrom(null, true, false, 0.5),
        fc.record({ vi: text, en: text }),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("a", "$b", "vi"), tie("value")),
      ),
    }));
    fc.assert(fc.property(value, (any) => giveBack(structuredClone(any))));
  });

  it("have what a column holds twice once", () => {
    const rule = { when: { all: [{ fact: "rating", value: 3 }] }, title: { vi: "một", en: "one" } };
    const { vi, rest } = packTexts([rule, { ...rule }, rule]);
    expect(vi).toBe("một");
    expect(rest.match(/rating/g)).toHaveLength(1);
  });
});
