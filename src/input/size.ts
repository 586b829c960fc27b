import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { Problem } from "../errors.js";
import { pathText } from "./describe.js";

/** More than any input has: a schema reads every item of a list before it finds that there are too many. */
const MOST_ITEMS = 1_000;

/** No schema reads deeper. */
const DEEPEST = 12;

/**
 * Finds a list or an object with more entries than any schema takes, before a schema reads it all.
 *
 * Walks without recursion and each object once, so that neither depth nor a circle can break it.
 */
export function sizeProblem(input: unknown): Problem | undefined {
  const open: Place[] = isObject(input) ? [{ value: input, depth: 0 }] : [];
  const seen = new Set<object>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, depth } = place;
    if (seen.has(value) || depth > DEEPEST) continue;
    seen.add(value);
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const entries = keys?.length ?? (value as unknown[]).length;
    if (entries > MOST_ITEMS) {
      const limit = { maximum: MOST_ITEMS, inclusive: true, of: "items" } as const;
      return makeProblem("too-large", limit, { path: pathText(pathTo(place)), received: describeValue(value) });
    }
    for (let index = 0; index < entries; index += 1) {
      const key = keys?.[index] ?? index;
      const inner: unknown = Reflect.get(value, key);
      if (isObject(inner)) open.push({ value: inner, depth: depth + 1, outer: place, key });
    }
  }
  return undefined;
}

/** An object within the input, and where it was found. */
interface Place {
  value: object;
  depth: number;
  outer?: Place;
  key?: string | number;
}

const pathTo = ({ outer, key }: Place): PropertyKey[] =>
  outer === undefined || key === undefined ? [] : [...pathTo(outer), key];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
