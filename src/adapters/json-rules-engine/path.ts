import { UnknownFact } from "./unknown-fact.js";

/** Steps of plain names or indices: `$.a.b`, `a.b` or `$.a.0`. */
const STEPS = /^(?:\$\.)?[\w-]+(?:\.[\w-]+)*$/;

/**
 * Follows a `path` through the own fields of a fact's value.
 *
 * The library's own resolver is JSONPath, whose filters and scripts have run code of the path's author more than once. Here
 * a path is a list of names; anything else, and any name that the value does not own, gives `undefined`.
 */
export function ownPath(value: object, path: string): unknown {
  // Every field of an unknown value is unknown.
  if (value instanceof UnknownFact) return value;
  if (typeof path !== "string" || !STEPS.test(path)) return undefined;
  let reached: unknown = value;
  for (const step of path.replace(/^\$\./, "").split(".")) {
    if (typeof reached !== "object" || reached === null || !Object.hasOwn(reached, step)) return undefined;
    reached = Reflect.get(reached, step);
  }
  return reached;
}
