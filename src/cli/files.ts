import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createRulebook } from "../rulebook/create.js";
import type { Rulebook } from "../rulebook/types.js";
import { readPack } from "../testing/read-pack.js";
import { shippedFolder } from "../testing/shipped-folder.js";
import { CommandError } from "./command-error.js";
import type { Streams } from "./streams.js";

/** The ids of the books that ship. */
export function shippedBooks(): string[] {
  const rules = shippedFolder("rules");
  return readdirSync(rules)
    .filter((name) => existsSync(join(rules, name, "pack.json")))
    .sort();
}

/** The folder of a pack that is named by a folder, or else by the id of one that ships. */
export function packFolder(name: string, { folder }: Streams): string {
  const own = resolve(folder, name);
  if (existsSync(join(own, "pack.json"))) return own;
  if (shippedBooks().includes(name)) return join(shippedFolder("rules"), name);
  throw new CommandError("noBook", name);
}

/** The folder of a pack, which must be one: what ships is not written to. */
export function ownPackFolder(name: string, { folder }: Streams): string {
  const own = resolve(folder, name);
  if (existsSync(join(own, "pack.json"))) return own;
  throw new CommandError("noPack", own);
}

/** The book of an id that ships, or of the pack in a folder. */
export function loadBook(name: string, streams: Streams): Rulebook {
  return createRulebook(readPack(packFolder(name, streams)).files.map(({ document }) => document));
}

/** The JSON in a file, or on the standard input where no file is named. */
export function readJsonInput(file: string | undefined, streams: Streams): unknown {
  const text = file === undefined || file === "-" ? streams.readInput() : readText(resolve(streams.folder, file));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError("notJson", (error as Error).message);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CommandError("notAFile", path);
  }
}
