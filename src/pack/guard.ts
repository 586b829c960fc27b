import { describeValue, receivedPhrase, shorten } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { LimitedQuantity, Problem, ValueType } from "../errors.js";
import { pathText } from "../input/describe.js";

/** Far above any real pack, and small enough that a hostile one is refused in a moment. `allValues` is for all files together. */
const LIMITS = { depth: 40, values: 200_000, allValues: 200_000, textLength: 2_000 } as const;

/** Counts the values of all files that are given together. */
export class ValueCount {
  #values = 0;

  add(values: number): void {
    this.#values += values;
  }

  /** Whether the files hold more than all together may. */
  get isExceeded(): boolean {
    return this.#values > LIMITS.allValues;
  }
}

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Refuses what no schema should have to read: nesting, size or texts beyond the limits, keys that reach prototypes,
 * and values that JSON does not have. Walks without recursion, so that depth cannot break the guard itself.
 */
export function guardAgainstHostileInput(input: unknown, count = new ValueCount()): Problem[] {
  const problems: Problem[] = [];
  const open: { value: unknown; path: PropertyKey[] }[] = [{ value: input, path: [] }];
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    const within = Array.isArray(value) ? value.length : 0;
    values += 1;
    // A long list is refused before its items are looked at.
    if (values + within > LIMITS.values) return [tooMany("values", LIMITS.values, [], receivedPhrase("more"))];
    if (path.length > LIMITS.depth) {
      return [tooMany("levels", LIMITS.depth, path.slice(0, 6), receivedPhrase("more"))];
    }
    if (typeof value === "string" && value.length > LIMITS.textLength) {
      problems.push(tooMany("characters", LIMITS.textLength, path, describeValue(value)));
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        open.push({ value: item, path: [...path, index] });
      });
    } else if (typeof value === "object" && value !== null) {
      if (!isPlainObject(value)) {
        problems.push(wrongType("plain-object", path, receivedPhrase("an instance of a class")));
        continue;
      }
      for (const key of Reflect.ownKeys(value)) {
        const property = Reflect.getOwnPropertyDescriptor(value, key);
        if (typeof key === "symbol" || FORBIDDEN_KEYS.has(key)) {
          problems.push(
            makeProblem("unknown-field", {}, { path: pathText([...path, key]), received: shorten(String(key)) }),
          );
        } else if (property?.get === undefined && property?.set === undefined) {
          open.push({ value: property?.value as unknown, path: [...path, key] });
        } else {
          // A getter may give another value each time it is read.
          problems.push(wrongType("json-value", [...path, key], receivedPhrase("a function")));
        }
      }
    } else if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
      problems.push(wrongType("json-value", path, describeValue(value)));
    } else if (typeof value === "number" && !Number.isFinite(value)) {
      problems.push(wrongType("finite-number", path, String(value)));
    }
  }
  count.add(values);
  if (count.isExceeded) return [tooMany("values", LIMITS.allValues, [], receivedPhrase("more"))];
  return problems;
}

function tooMany(of: LimitedQuantity, maximum: number, path: readonly PropertyKey[], received: string): Problem {
  return makeProblem("too-large", { maximum, inclusive: true, of }, { path: pathText(path), received });
}

function wrongType(type: ValueType, path: readonly PropertyKey[], received: string): Problem {
  return makeProblem("wrong-type", { type }, { path: pathText(path), received });
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
