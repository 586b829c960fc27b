import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { build, type Plugin } from "esbuild";
import { packedJson } from "./packed-json.js";
import { privateNames } from "./private-names.js";
import { CLASS_FIELDS, TARGET } from "./target.js";
import { zodWithoutGlobals } from "./zod-without-globals.js";

const BOOKS = readdirSync("src/books")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"));

/** What a page has as `ThiduaRules`: the core, or the core with `ThiduaRules.books`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "thidua-rules": `export * from "./src/index.ts";`,
  "thidua-rules-books": `export * from "./src/index.ts"; export * as books from "all-books";`,
};

/** Writes the scripts for pages without modules and without a bundler. */
export async function writeClassicScripts(to: string): Promise<void> {
  for (const [name, contents] of Object.entries(SCRIPTS)) {
    await build({
      stdin: { contents, resolveDir: "." },
      outfile: `${to}/${name}.js`,
      bundle: true,
      minify: true,
      format: "iife",
      globalName: "ThiduaRules",
      platform: "browser",
      target: TARGET,
      tsconfigRaw: CLASS_FIELDS,
      charset: "utf8",
      plugins: [packedJson, privateNames, zodWithoutGlobals, allBooks],
    });
  }
}

/** Every built-in book by its name. */
const allBooks: Plugin = {
  name: "all-books",
  setup(build) {
    build.onResolve({ filter: /^all-books$/ }, ({ path }) => ({ path, namespace: "books" }));
    build.onLoad({ filter: /.*/, namespace: "books" }, () => ({
      resolveDir: ".",
      contents: BOOKS.map((book) => `export * from "./src/books/${book}.ts";`).join("\n"),
    }));
  },
};
