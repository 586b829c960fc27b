import { readFileSync } from "node:fs";
import { nationalPack } from "../../src/books/packs/national.js";
import { createRulebook, type Rulebook } from "../../src/index.js";

const SECTIONS = ["pack", "eligibility", "criteria", "dossier", "quota", "timeline"];

/** A file of a pack, as it is written. */
export type PackFile = Record<string, unknown> & { pack: string; room: string };

/** The files of an invented pack. */
export const packFiles = (name: string, sections: readonly string[] = SECTIONS): PackFile[] =>
  sections.map((section) => JSON.parse(readFileSync(`test/packs/${name}/${section}.json`, "utf8")) as PackFile);

/** A book of invented packs on the law. */
export const bookOf = (...files: readonly PackFile[]): Rulebook => createRulebook([...nationalPack, ...files]);

/** Files with another value for a field of one section. */
export const changed = (files: readonly PackFile[], room: string, change: (file: PackFile) => object): PackFile[] =>
  files.map((file) => (file.room === room ? { ...file, ...change(structuredClone(file)) } : file));
