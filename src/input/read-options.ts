import { requireOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { type ParseResult, parseGivenShape } from "./read.js";
import type { Shape } from "./shape.js";

/** Parses options by a shape: without zod, which a page that only decides need not load. Throws `InvalidInputError` with every problem. */
export const readShapedOptions = <Options>(shape: Shape, options: unknown): Options =>
  optionsOrThrow(options, (given) => parseGivenShape<Options>(shape, given, undefined, () => false));

/** The parsed options. Throws `InvalidInputError` with every problem; what is no object at all is at `options`. */
export function optionsOrThrow<Options>(options: unknown, parse: (given: unknown) => ParseResult<Options>): Options {
  requireOptions(options);
  const checked = parse(options);
  if (checked.ok) return checked.value;
  const problems = checked.problems.map((problem) =>
    problem.path === "$" ? { ...problem, path: "options" } : problem,
  );
  throw new InvalidInputError(problems, checked);
}

/** Whether a value is an `AbortSignal`, also one of another realm. */
export function isAbortSignal(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { throwIfAborted, addEventListener } = value as Partial<AbortSignal>;
  return typeof throwIfAborted === "function" && typeof addEventListener === "function";
}
