/** The objects reachable from a value, with the first path to each. Lists are followed by place, objects by field. */
export function reachable(value: unknown, path: string, found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.set(value, path);
  for (const [key, inner] of Object.entries(value)) reachable(inner, `${path}.${key}`, found);
  return found;
}

/** Where two values reach one object that can be written on: who writes on the one changes the other. */
export function sharedWritable(one: unknown, other: unknown): string[] {
  const first = reachable(one, "one");
  return [...reachable(other, "other")]
    .filter(([object]) => first.has(object) && !Object.isFrozen(object))
    .map(([object, path]) => `${path} is ${first.get(object)}`);
}

/** Where a value reaches one object that can be written on by two ways. */
export function writableTwice(value: unknown): string[] {
  const seen = new Map<object, string>();
  const twice: string[] = [];
  const walk = (inner: unknown, path: string) => {
    if (typeof inner !== "object" || inner === null || Object.isFrozen(inner)) return;
    const before = seen.get(inner);
    if (before !== undefined) twice.push(`${path} is ${before}`);
    else {
      seen.set(inner, path);
      for (const [key, item] of Object.entries(inner)) walk(item, `${path}.${key}`);
    }
  };
  walk(value, "it");
  return twice;
}
