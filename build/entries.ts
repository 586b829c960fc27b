import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** Entries that this package's own programs load alone, as modules. */
export const MODULES_ONLY = ["cli", "screen-file/worker", "service/worker"];

/** Files at the top of the source that no host loads: what a room gives to the others. */
const FRONTS = ["codes", "dates", "errors"];

const filesIn = (folder: string): string[] =>
  readdirSync(join("src", folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, basename(file, ".ts")));

/** The files that are loaded, by their paths in `src` and in `dist`. */
export function entries(): string[] {
  const books = filesIn("books");
  const top = filesIn("").filter((name) => !FRONTS.includes(name));
  return [...new Set([...top, ...MODULES_ONLY, ...books, ...books.flatMap(filesIn)])];
}
