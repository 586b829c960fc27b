/** No schema reads deeper. */
const DEEPEST = 12;

/**
 * A copy of what a host gives, for a function that awaits before it reads all of it.
 *
 * Not `structuredClone`, which refuses proxies, and some hosts keep their state behind those. Only plain objects and lists are
 * copied, each once and no deeper than any schema reads; the check of the input refuses whatever else there is.
 */
export function copyInput(value: unknown, copies = new Map<object, unknown>(), depth = 0): unknown {
  if (!isPlain(value) || depth > DEEPEST) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [name, field] of Object.entries(value)) {
    const inner = copyInput(field, copies, depth + 1);
    // Not by assignment, which would set the prototype for a field named `__proto__`.
    Object.defineProperty(copy, name, { value: inner, configurable: true, enumerable: true, writable: true });
  }
  return copy;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // That of another realm is another object, and has as little above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
