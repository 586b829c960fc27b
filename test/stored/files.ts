import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Explainable, Nomination } from "../../src/index.js";

/** An answer that a version gave: the book asked, the input where the receipt has its digest, and the result. */
export interface StoredAnswer {
  book: string;
  input?: unknown;
  result: Explainable;
}

/** Packs that a version accepted, the digest of their book, and a decision by it. */
export interface StoredPacks {
  packs: unknown[];
  digest: string;
  input: Nomination;
  result: Explainable;
}

const folder = "test/stored";

/** What every version has stored, by file. */
export function storedFiles(): { path: string; content: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({ path, content: JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown }));
}
