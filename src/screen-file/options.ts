import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod/mini";
import { screenOptionFields } from "../eligibility/screen-input.js";
import type { ScreenOptions } from "../eligibility/types.js";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { ofType, refinement } from "../input/refinement.js";

/** The module of a rulebook: a book cannot itself be passed to another thread, for only `createRulebook` makes one. */
export interface BookModule {
  /**
   * What `import` takes: the name of a package's entry, such as that of a built-in book, or the URL or absolute path of
   * a module.
   */
  module: string | URL;
  /** The name under which the module exports the book. */
  name: string;
}

/** How to screen a file; callbacks run in the calling thread, in the order of the lines. */
export interface ScreenFileOptions extends ScreenOptions {
  /** The book to screen with. */
  book: BookModule;
  /** How many threads screen, at most; 1 is the calling thread itself. Default: as many as the machine runs at once. */
  workers?: number;
}

/** A book's module as it is passed to another thread. */
export interface BookLocation {
  module: string;
  name: string;
}

const moduleName = () =>
  z.union([
    z.string().check(refinement((name: string) => !/^\.|^$/.test(name), "bad-format", { format: "module-path" })),
    ofType<URL>("url", (value) => value instanceof URL),
  ]);

const screenFileOptionsSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    book: z.strictObject({ module: moduleName(), name: z.string() }),
    workers: z.optional(z.int().check(z.gte(1))),
    ...screenOptionFields(),
  }),
);

/** Checks the options. Throws `InvalidInputError` with every problem. */
export function parseScreenFileOptions(options: ScreenFileOptions): void {
  parseOptions(screenFileOptionsSchema(), options);
}

/** The module of a book in a form that every thread can import. */
export function bookLocation({ module, name }: BookModule): BookLocation {
  if (module instanceof URL) return { module: module.href, name };
  return { module: isAbsolute(module) ? pathToFileURL(module).href : module, name };
}
