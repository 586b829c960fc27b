import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nationalPack } from "../../src/books/packs/national.js";
import { createRulebook, type Rulebook } from "../../src/index.js";
import { type PackFolder, readPack } from "../../src/testing.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The names of the invented packs that have cases beside them. */
export const inventedPacks = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "cases")))
    .map(({ name }) => name)
    .sort();

/** An invented pack with the packs above it, and its cases. */
export const readInvented = (name: string): PackFolder => readPack(join(folder, name));

/** The book of an invented pack, with more files of the pack where a test adds some. */
export const inventedBook = (name: string, more: readonly unknown[] = []): Rulebook =>
  createRulebook([...readInvented(name).files.map(({ document }) => document), ...more]);

const SECTIONS = ["pack", "eligibility", "criteria", "dossier", "quota", "timeline"];

/** A file of a pack, as it is written. */
export type PackFile = Record<string, unknown> & { pack: string; room: string };

/** The files of an invented pack. */
export const packFiles = (name: string, sections: readonly string[] = SECTIONS): PackFile[] =>
  sections.map((section) => read(join(folder, name, `${section}.json`)) as PackFile);

/** A book of invented packs on the law. */
export const bookOf = (...files: readonly PackFile[]): Rulebook => createRulebook([...nationalPack, ...files]);

/** Files with another value for a field of one section. */
export const changed = (files: readonly PackFile[], room: string, change: (file: PackFile) => object): PackFile[] =>
  files.map((file) => (file.room === room ? { ...file, ...change(structuredClone(file)) } : file));
