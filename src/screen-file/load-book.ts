import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import type { BookLocation } from "./options.js";

/** Imports a book. Throws `InvalidInputError` where the module or the name is not found, or is no book. */
export async function loadBook({ module, name }: BookLocation): Promise<Rulebook> {
  const exported = await importModule(module);
  if (!Object.hasOwn(exported, name)) {
    const candidates = Object.keys(exported);
    throw new InvalidInputError([
      makeProblem(
        "unknown-id",
        { of: "module-export" },
        { path: "book.name", received: describeValue(name), candidates },
      ),
    ]);
  }
  const book = exported[name] as Rulebook;
  compiledBook(book);
  return book;
}

async function importModule(module: string): Promise<Record<string, unknown>> {
  try {
    return await import(/* @vite-ignore */ module);
  } catch (error) {
    const received = `${describeValue(module)}: ${error instanceof Error ? error.message : String(error)}`;
    throw new InvalidInputError([makeProblem("unreadable", { of: "module" }, { path: "book.module", received })]);
  }
}
