import { codesOf } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { isAbortSignal, readShapedOptions } from "../input/read-options.js";
import { type Shape, shapeByTest } from "../input/shape.js";
import type { ScreenOptions } from "./types.js";

/** As many as there are, some of them twice. */
const MOST_AWARDS = 100;

const CALLBACK = shapeByTest("function", (value) => typeof value === "function");

/** The options that `screen` and `screenFile` share. */
export const SCREEN_OPTIONS: Readonly<Record<keyof ScreenOptions, Shape>> = {
  awards: {
    type: "optional",
    innerType: {
      type: "array",
      element: { type: "enum", values: () => codesOf("awardOrTitle") },
      checks: [{ check: "max-length", limit: MOST_AWARDS }],
    },
  },
  signal: { type: "optional", innerType: shapeByTest("abort-signal", isAbortSignal) },
  onOutcome: { type: "optional", innerType: CALLBACK },
  onInvalid: { type: "optional", innerType: CALLBACK },
  onProgress: { type: "optional", innerType: CALLBACK },
};

/** Parses the options of a screening. Throws `InvalidInputError` with every problem. */
export const parseScreenOptions = (options: unknown): ScreenOptions =>
  readShapedOptions({ type: "object", shape: SCREEN_OPTIONS }, options);

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
