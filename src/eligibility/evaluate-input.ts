import * as z from "zod/mini";
import { parseOptions } from "../input/options.js";
import { lazySchema } from "../input/parse.js";
import type { EvaluateOptions } from "./types.js";

const evaluateOptionsSchema = lazySchema(() => z.strictObject({ receipt: z.optional(z.boolean()) }));

/** Parses the options of a decision. Throws `InvalidInputError` with every problem. */
export function parseEvaluateOptions(options: unknown): EvaluateOptions {
  // Most calls have none, and the schema is not built for them.
  return options === undefined ? {} : (parseOptions(evaluateOptionsSchema(), options) as EvaluateOptions);
}
