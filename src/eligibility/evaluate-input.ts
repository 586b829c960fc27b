import { readShapedOptions } from "../input/read-options.js";
import type { Shape } from "../input/shape.js";
import type { EvaluateOptions } from "./types.js";

const OPTIONS: Shape = { type: "object", shape: { receipt: { type: "optional", innerType: { type: "boolean" } } } };

/** Parses the options of a decision. Throws `InvalidInputError` with every problem. */
export const parseEvaluateOptions = (options: unknown): EvaluateOptions =>
  options === undefined ? {} : readShapedOptions(OPTIONS, options);
