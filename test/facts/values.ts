import type { FactValue, Scalar } from "../../src/facts/fact-value.js";
import type { MissingInputs } from "../../src/questions/missing.js";

/** A value that is known. */
export const known = (value: Scalar): FactValue => ({ state: "known", value });

/** A number within bounds, which is known where they meet. */
export const between = (min: number, max: number, missing: MissingInputs = () => [{ input: "awards" }]): FactValue =>
  min === max ? known(min) : { state: "range", min, max, missing };

/** A value of which nothing is known. */
export const unknown: FactValue = { state: "unknown", missing: () => [] };
