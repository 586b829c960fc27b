import type * as z from "zod/mini";
import { requireOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { type ParseResult, parseGiven, parseGivenShape } from "./parse.js";
import { ofType } from "./refinement.js";
import type { Shape } from "./shape.js";

/** Parses the options of a function. Throws `InvalidInputError` with every problem; what is no object at all is at `options`. */
export const parseOptions = <Schema extends z.ZodMiniType>(schema: Schema, options: unknown): z.output<Schema> =>
  orThrow(options, (given) => parseGiven(schema, given));

/** The same by a shape: without zod, which a page that only decides need not load. */
export const parseShapedOptions = <Options>(shape: Shape, options: unknown): Options =>
  orThrow(options, (given) => parseGivenShape<Options>(shape, given, undefined, () => false));

function orThrow<Options>(options: unknown, parse: (given: unknown) => ParseResult<Options>): Options {
  requireOptions(options);
  const checked = parse(options);
  if (checked.ok) return checked.value;
  const problems = checked.problems.map((problem) =>
    problem.path === "$" ? { ...problem, path: "options" } : problem,
  );
  throw new InvalidInputError(problems, checked);
}

/** A function of the host. */
export const callback = <Callback>() => ofType<Callback>("function", (value) => typeof value === "function");

/** An `AbortSignal`, also one of another realm. */
export const abortSignal = () => ofType<AbortSignal>("abort-signal", isAbortSignal);

function isAbortSignal(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { throwIfAborted, addEventListener } = value as Partial<AbortSignal>;
  return typeof throwIfAborted === "function" && typeof addEventListener === "function";
}
