import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { describe, expect, it } from "vitest";
import { books, host, installed, read } from "./host.js";

/** A folder of rules, with the strings by which its data is known in a bundle. */
interface Folder {
  name: string;
  id: string;
  extends: string[];
  marks: string[];
}

const folders = readdirSync(join(installed, "dist", "rules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(installed, "dist", "rules", entry.name, "pack.json")))
  .map((entry) => readFolder(entry.name));

function readFolder(name: string): Folder {
  const pack = JSON.parse(read(`dist/rules/${name}/pack.json`));
  const titles = Object.values(pack.title ?? {}).filter((title) => typeof title === "string");
  if (titles.length === 0)
    throw new Error(`rules/${name}/pack.json has no title, by which its data could be told apart`);
  return { name, id: pack.pack, extends: [pack.extends ?? []].flat(), marks: titles };
}

/** The folders a book rests on: its own, and those its pack extends. */
function restsOn(book: string): Set<string> {
  const found = new Set<string>();
  const visit = (folder: Folder | undefined) => {
    if (folder === undefined || found.has(folder.name)) return;
    found.add(folder.name);
    for (const id of folder.extends) visit(folders.find((other) => other.id === id));
  };
  visit(folders.find((folder) => folder.name === book));
  return found;
}

/** The folders whose data is in a text. */
function foldersIn(text: string): string[] {
  return folders.filter((folder) => folder.marks.some((mark) => text.includes(mark))).map((folder) => folder.name);
}

async function build(contents: string, resolveDir: string, packages: "bundle" | "external") {
  return esbuild({
    stdin: { contents, resolveDir },
    bundle: true,
    packages,
    platform: "browser",
    format: "esm",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}

async function bundle(
  contents: string,
  resolveDir = host,
  packages: "bundle" | "external" = "bundle",
): Promise<string> {
  const result = await build(contents, resolveDir, packages);
  return result.outputFiles.map((file) => file.text).join("\n");
}

/** The packages of which a bundle holds files. */
async function packagesIn(contents: string): Promise<Set<string>> {
  const { metafile } = await build(contents, host, "bundle");
  const names = Object.keys(metafile.inputs).map(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? "",
  );
  return new Set(names);
}

describe("a host's bundle", () => {
  it("is judged by marks that differ from folder to folder", () => {
    expect(folders).not.toEqual([]);
    const marks = folders.flatMap((folder) => folder.marks);
    expect(marks.filter((mark) => marks.some((other) => other !== mark && other.includes(mark)))).toEqual([]);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it("of `evaluate` alone holds no book", async () => {
    const text = await bundle(`export { evaluate } from "thidua-rules";`);
    expect(text).toMatch(/\bevaluate\b/);
    expect(foldersIn(text)).toEqual([]);
  });

  it("of the whole core holds no book", async () => {
    expect(foldersIn(await bundle(`export * from "thidua-rules";`))).toEqual([]);
  });

  it.each(books)("with the book %s holds its data and that of no other", async (book) => {
    const own = restsOn(book);
    expect(own, `rules/${book}/pack.json is the pack of the book ${book}`).toContain(book);
    const found = foldersIn(await bundle(`export * from "thidua-rules/books/${book}";`));
    expect(found).toContain(book);
    expect(found.filter((name) => !own.has(name))).toEqual([]);
  });

  it("drops a book that is imported and not used", async () => {
    const imports = books.map((book, index) => `import * as book${index} from "thidua-rules/books/${book}";`);
    const text = await bundle([...imports, `export { evaluate } from "thidua-rules";`].join("\n"));
    expect(foldersIn(text)).toEqual([]);
  });

  it("drops it also where `sideEffects` is not read, for its making is marked pure", async () => {
    const copy = join(host, "without-side-effects-flag");
    cpSync(join(installed, "dist"), copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), JSON.stringify({ type: "module" }));
    const imports = books.map((book) => `import "./books/${book}.js";`);
    expect(foldersIn(await bundle(imports.join("\n"), copy, "external"))).toEqual([]);
  });

  it("of the core and every book holds neither json-rules-engine nor jsonpath-plus, that of the engine both", async () => {
    const whole = ["thidua-rules", ...books.map((book) => `thidua-rules/books/${book}`)];
    const core = await packagesIn(whole.map((entry) => `export * from "${entry}";`).join("\n"));
    expect(core).toContain("thidua-rules");
    const engine = ["json-rules-engine", "jsonpath-plus"];
    expect(engine.filter((name) => core.has(name))).toEqual([]);
    expect(core).not.toContain("tinypool");
    expect(core).not.toContain("commander");
    const bridge = await packagesIn(`export * from "thidua-rules/json-rules-engine";`);
    expect(engine.filter((name) => bridge.has(name))).toEqual(engine);
  });
});
