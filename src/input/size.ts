import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { pathText } from "./describe.js";

/** More than any input has: a schema reads every item of a list before it finds that there are too many. */
const MOST_ITEMS = 2_000;

/** No schema reads deeper. */
const DEEPEST = 12;

interface Place {
  value: object;
  path: readonly PropertyKey[];
}

/**
 * Finds a list or an object with more entries than any schema takes, before a schema reads it all.
 *
 * Walks without recursion and each object once, so that neither depth nor a circle can break it.
 */
export function sizeProblem(input: unknown): Problem | undefined {
  const open: Place[] = isObject(input) ? [{ value: input, path: [] }] : [];
  const seen = new Set<object>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (seen.has(value) || path.length > DEEPEST) continue;
    seen.add(value);
    // Of a list, its length is asked first: the names of its places are as many.
    const isTooLong = Array.isArray(value) && value.length > MOST_ITEMS;
    const keys = isTooLong ? [] : Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    if (isTooLong || keys.length > MOST_ITEMS) {
      const limit = { maximum: MOST_ITEMS, inclusive: true, of: "items" } as const;
      return makeProblem("too-large", limit, { path: pathText(path), received: describeValue(value) });
    }
    for (const key of keys) {
      const inner: unknown = Reflect.get(value, key);
      if (isObject(inner)) open.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
