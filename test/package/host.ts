import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inject } from "vitest";

/** The folder into which the package was installed. */
export const host = inject("host");

/** The installed package itself. */
export const installed = join(host, "node_modules", "thidua-rules");

/** The names of the built-in books, from the source: what is there must ship. */
export const books = listBooks();

/** The entries of the books: each whole, and as far as it decides on nominations. */
export const bookEntries = books.flatMap((book) => [
  book,
  ...["eligibility", "eligibility-vi", "eligibility-en"].map((part) => `${book}/${part}`),
]);

/** Every importable entry that is code. */
export const entries = [
  "thidua-rules",
  "thidua-rules/calendar",
  "thidua-rules/eligibility",
  "thidua-rules/json-rules-engine",
  "thidua-rules/pictures",
  "thidua-rules/screen-file",
  "thidua-rules/service",
  "thidua-rules/spreadsheet",
  "thidua-rules/sql",
  "thidua-rules/table",
  "thidua-rules/testing",
  ...bookEntries.map((entry) => `thidua-rules/books/${entry}`),
];

/** Runs code in the host through Node's own ESM loader; the code prints JSON. */
export function runEsm(code: string): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: host, encoding: "utf8" }),
  );
}

/** Runs code in the host through Node's own CommonJS loader; the code prints JSON. */
export function runCjs(code: string): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=commonjs", "-e", code], { cwd: host, encoding: "utf8" }),
  );
}

/** The names an entry exports, as ESM and CommonJS see them. */
export function exportedNames(entry: string): { esm: string[]; cjs: string[] } {
  const name = JSON.stringify(entry);
  const esm = runEsm(`import * as entry from ${name}; console.log(JSON.stringify(Object.keys(entry)))`) as string[];
  const cjs = runCjs(`console.log(JSON.stringify(Object.keys(require(${name}))))`) as string[];
  return { esm: esm.sort(), cjs: cjs.sort() };
}

/** The files of a folder and its subfolders, as paths from that folder with `/`. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The text of a file of the installed package. */
export function read(path: string): string {
  return readFileSync(join(installed, path), "utf8");
}

function listBooks(): string[] {
  const files = existsSync("src/books") ? readdirSync("src/books") : [];
  const names = files.filter((file) => file.endsWith(".ts")).map((file) => basename(file, ".ts"));
  if (names.length === 0) throw new Error("src/books holds no book: the package must ship at least one");
  return names.sort();
}
