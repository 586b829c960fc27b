import { InvalidInputError } from "../errors.js";
import { describeValue } from "./describe.js";
import { makeProblem } from "./make-problem.js";

/** Refuses options that are no object, `null` among them. Throws `InvalidInputError` at `options`. */
export function requireOptions(options: unknown): void {
  if (typeof options === "object" && options !== null) return;
  throw new InvalidInputError([
    makeProblem("wrong-type", { type: "object" }, { path: "options", received: describeValue(options) }),
  ]);
}
