import type * as z from "zod/mini";
import { parseGiven } from "./parse.js";
import { isAbortSignal, optionsOrThrow } from "./read-options.js";
import { ofType } from "./refinement.js";

/** Parses the options of a function. Throws `InvalidInputError` with every problem; what is no object at all is at `options`. */
export const parseOptions = <Schema extends z.ZodMiniType>(schema: Schema, options: unknown): z.output<Schema> =>
  optionsOrThrow(options, (given) => parseGiven(schema, given));

/** An `AbortSignal`, also one of another realm. */
export const abortSignal = () => ofType<AbortSignal>("abort-signal", isAbortSignal);
