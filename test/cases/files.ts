import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rulebook } from "../../src/index.js";
import { type Case, parseCaseFile } from "../../src/testing.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One file of cases, and the book it asks. */
export interface CaseFile {
  path: string;
  book: string;
  cases: Case[];
}

/** Every file of cases beside the packs. */
export function caseFiles(): CaseFile[] {
  return readdirSync(join(root, "rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "rules", entry.name, "cases")))
    .flatMap(({ name }) =>
      readdirSync(join(root, "rules", name, "cases"))
        .sort()
        .map((file) => {
          const path = join("rules", name, "cases", file);
          const { book, cases } = parseCaseFile(JSON.parse(readFileSync(join(root, path), "utf8")));
          return { path, book, cases };
        }),
    );
}

/** The built-in book of an id. */
export async function bookOf(id: string): Promise<Rulebook> {
  const exported = Object.values((await import(join(root, "src/books", `${id}.ts`))) as Record<string, Rulebook>);
  const book = exported.find((one) => one.id === id);
  if (book === undefined) throw new Error(`src/books/${id}.ts exports no book of the id ${id}`);
  return book;
}
