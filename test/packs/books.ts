import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nationalPack } from "../../src/books/packs/national.js";
import { createRulebook, type Rulebook } from "../../src/index.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The JSON files of a folder of an invented pack: its own, or those of its cases. */
const filesIn = (...path: string[]): unknown[] =>
  readdirSync(join(folder, ...path))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => read(join(folder, ...path, name)));

/** The names of the invented packs. */
export const inventedPacks = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The files of cases beside an invented pack. */
export const casesBeside = (name: string): unknown[] => filesIn(name, "cases");

/** The book of an invented pack on the national law, with more files of the pack where a test adds some. */
export const inventedBook = (name: string, more: readonly unknown[] = []): Rulebook =>
  createRulebook([...nationalPack, ...filesIn(name), ...more]);
