import type * as z from "zod/mini";
import { requireOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import { parseGiven } from "./parse.js";
import { ofType } from "./refinement.js";

/** Parses the options of a function. Throws `InvalidInputError` with every problem; what is no object at all is at `options`. */
export function parseOptions<Schema extends z.ZodMiniType>(schema: Schema, options: unknown): z.output<Schema> {
  requireOptions(options);
  const checked = parseGiven(schema, options);
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
