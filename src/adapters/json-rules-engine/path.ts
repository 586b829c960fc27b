import { describeValue } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../../errors.js";
import { UnknownFact } from "./unknown-fact.js";

/** Steps of plain names or indices: `$.a.b`, `a.b` or `$.a.0`. */
const STEPS = /^(?:\$\.)?[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*$/u;

/**
 * Follows a `path` through the own fields of a fact's value.
 *
 * The library's own resolver is JSONPath, whose filters and scripts have run code of the path's author more than once. Here
 * a path is a list of names. A name that the value does not own gives `undefined`; anything else throws `InvalidInputError`.
 */
export function ownPath(value: object, path: string): unknown {
  const problems = pathProblems(path, "path");
  if (problems.length > 0) throw new InvalidInputError(problems);
  // Every field of an unknown value is unknown.
  if (value instanceof UnknownFact) return value;
  let reached: unknown = value;
  for (const step of path.replace(/^\$\./, "").split(".")) {
    if (typeof reached !== "object" || reached === null || !Object.hasOwn(reached, step)) return undefined;
    reached = Reflect.get(reached, step);
  }
  return reached;
}

/** Finds a path that is no list of names. The library takes an empty one for none. */
export function pathProblems(path: unknown, at: string): Problem[] {
  if (path === undefined || path === "" || (typeof path === "string" && STEPS.test(path))) return [];
  return [makeProblem("bad-format", { format: "field-path" }, { path: at, received: describeValue(path) })];
}
