import { readdirSync } from "node:fs";
import type { Rulebook } from "../../src/index.js";

/** Every built-in book by its id. */
export const books: Record<string, Rulebook> = {};

for (const name of readdirSync("src/books").filter((entry) => entry.endsWith(".ts"))) {
  const id = name.replace(/\.ts$/, "");
  const module = (await import(`../../src/books/${id}.ts`)) as Record<string, Rulebook>;
  const book = Object.values(module).find((value) => value.id === id);
  if (book !== undefined) books[id] = book;
}
