import type { CureCode } from "../errors/cures.js";
import { describeThrown, describeValue } from "../errors/describe.js";
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
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ module);
  } catch (error) {
    const received = `${describeValue(module)}: ${describeThrown(error)}`;
    const cure = cureFor(module, error);
    const place = { path: "book.module", received, ...(cure === undefined ? {} : { cure }) };
    throw new InvalidInputError([makeProblem("unreadable", { of: "module" }, place)]);
  }
}

function cureFor(module: string, error: unknown): CureCode | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  // Code that a program runs in a context of its own, as Jest does, has no `import()` unless Node was started for it.
  if (code.startsWith("ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING")) return "jest-with-modules";
  // A bundle can be where the package is not installed.
  return code === "ERR_MODULE_NOT_FOUND" && module.startsWith("thidua-rules/books/") ? "keep-unbundled" : undefined;
}
