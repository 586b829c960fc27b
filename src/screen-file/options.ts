import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { SCREEN_OPTIONS } from "../eligibility/screen-input.js";
import type { ScreenOptions } from "../eligibility/types.js";
import { readShapedOptions } from "../input/read-options.js";
import { type Shape, shapeByTest } from "../input/shape.js";

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

const isModuleName = (name: string): boolean => !/^\.|^$/.test(name);

const MODULE_NAME: Shape = {
  type: "string",
  checks: [{ check: "custom", test: isModuleName, params: { code: "bad-format", params: { format: "module-path" } } }],
};

const OPTIONS: Shape = {
  type: "object",
  shape: {
    book: {
      type: "object",
      shape: {
        module: { type: "union", options: [MODULE_NAME, shapeByTest("url", (value) => value instanceof URL)] },
        name: { type: "string" },
      },
    },
    workers: {
      type: "optional",
      innerType: { type: "number", checks: [{ check: "integer" }, { check: "least", limit: 1, inclusive: true }] },
    },
    ...SCREEN_OPTIONS,
  },
};

/** Checks the options. Throws `InvalidInputError` with every problem. */
export function parseScreenFileOptions(options: ScreenFileOptions): void {
  readShapedOptions(OPTIONS, options);
}

/** The module of a book in a form that every thread can import. */
export function bookLocation({ module, name }: BookModule): BookLocation {
  if (module instanceof URL) return { module: module.href, name };
  return { module: isAbsolute(module) ? pathToFileURL(module).href : module, name };
}
