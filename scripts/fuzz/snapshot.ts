import { types } from "node:util";
import { isOpenable } from "./mutate.js";

/**
 * What a value holds, however deep, as a text: two snapshots differ where anything was written on the value in between.
 *
 * Rulebooks are frozen, which a property of their own proves, so they are passed over.
 */
export function snapshot(value: unknown): string {
  const seen = new Map<object, number>();
  const parts: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) {
      parts.push(
        typeof next === "string" && next.length > 1_000 ? `text ${next.length}` : `${typeof next} ${String(next)}`,
      );
      continue;
    }
    const before = seen.get(next);
    if (before !== undefined) {
      parts.push(`again ${before}`);
      continue;
    }
    seen.set(next, seen.size);
    if (Object.isFrozen(next) && !isOpenable(next)) continue;
    const keys = Reflect.ownKeys(next);
    parts.push(
      `${Object.prototype.toString.call(next)} ${Object.isFrozen(next) && keys.length > 1 ? "frozen " : ""}${keys.length > 5_000 ? keys.length : keys.map(String).join()}`,
    );
    if (keys.length > 5_000 || types.isTypedArray(next)) continue;
    for (const key of keys) {
      const property = Reflect.getOwnPropertyDescriptor(next, key);
      if (property !== undefined && "value" in property) open.push(property.value);
    }
  }
  return parts.join("\n");
}

const WATCHED: readonly object[] = [
  globalThis,
  Object,
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Date.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  Error.prototype,
];

/** The keys of the global object and of what every object inherits from. */
export const globalKeys = (): string => WATCHED.map((object) => Reflect.ownKeys(object).map(String).join()).join("\n");
