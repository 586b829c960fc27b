import { isOpenable, withField } from "./mutate.js";

/** In milliseconds; a smaller finding is worth no more. */
const LONGEST = 4_000;

/** The smallest value found that still does what the given one does: parts are left out and lists and texts cut, one at a time. */
export async function minimise<Value>(value: Value, still: (smaller: Value) => Promise<boolean>): Promise<Value> {
  let smallest = value;
  const start = performance.now();
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const smaller of smallerThan(smallest)) {
      if (performance.now() - start > LONGEST) return smallest;
      if (await still(smaller as Value)) {
        smallest = smaller as Value;
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}

/** The values that are smaller by one step, the largest steps first. The arguments themselves, at the top, are all kept. */
function* smallerThan(value: unknown, depth = 0): Generator<unknown> {
  if (typeof value === "string" && value.length > 20) yield value.slice(0, value.length / 2);
  if (!isOpenable(value)) return;
  if (Array.isArray(value)) {
    if (depth > 0 && value.length > 1) yield* [value.slice(0, value.length / 2), value.slice(value.length / 2)];
    if (depth > 0 && value.length < 50) for (const index of value.keys()) yield value.filter((_, at) => at !== index);
    for (const index of [...value.keys()].slice(0, 50)) {
      for (const inner of smallerThan(value[index], depth + 1)) yield Object.assign([...value], { [index]: inner });
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const { [key]: _, ...rest } = value;
    yield rest;
  }
  for (const [key, inner] of Object.entries(value)) {
    for (const smaller of smallerThan(inner, depth + 1)) yield withField(value, key, smaller);
  }
}
