import * as z from "zod/mini";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { abortSignal, callback, parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import { awardOrTitle } from "../input/schema.js";
import type { ScreenOptions } from "./types.js";

/** As many as there are, some of them twice. */
const MOST_AWARDS = 100;

/** The options that `screen` and `screenFile` share. */
export const screenOptionFields = () => ({
  awards: z.optional(z.array(awardOrTitle()).check(z.maxLength(MOST_AWARDS))),
  signal: z.optional(abortSignal()),
  onOutcome: z.optional(callback<NonNullable<ScreenOptions["onOutcome"]>>()),
  onInvalid: z.optional(callback<NonNullable<ScreenOptions["onInvalid"]>>()),
  onProgress: z.optional(callback<NonNullable<ScreenOptions["onProgress"]>>()),
});

const screenOptionsSchema = /* @__PURE__ */ lazySchema(() => z.strictObject(screenOptionFields()));

/** Parses the options of a screening. Throws `InvalidInputError` with every problem. */
export function parseScreenOptions(options: unknown): ScreenOptions {
  return parseOptions(screenOptionsSchema(), options) as ScreenOptions;
}

/** Whether rows come asynchronously. Throws `InvalidInputError` for what cannot be iterated; the letters of a text are no rows. */
export function isAsync(rows: unknown): rows is AsyncIterable<unknown> {
  if (hasMethod(rows, Symbol.asyncIterator)) return true;
  if (hasMethod(rows, Symbol.iterator)) return false;
  throw new InvalidInputError([
    makeProblem(
      "wrong-type",
      { type: "iterable" },
      {
        path: "rows",
        received: describeValue(rows),
        ...(typeof rows === "object" && rows !== null ? { cure: "rows-in-list" } : {}),
      },
    ),
  ]);
}

function hasMethod(value: unknown, name: symbol): boolean {
  try {
    return typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function";
  } catch {
    return false;
  }
}
