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
    const cure = isWithoutImport(error) ? ({ cure: "jest-with-modules" } as const) : {};
    throw new InvalidInputError([
      makeProblem("unreadable", { of: "module" }, { path: "book.module", received, ...cure }),
    ]);
  }
}

/** Code that a program runs in a context of its own, as Jest does, has no `import()` unless Node was started for it. */
function isWithoutImport(error: unknown): boolean {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && code.startsWith("ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING");
}
