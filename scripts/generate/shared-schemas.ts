/** A JSON object. */
export type Json = { [key: string]: unknown };

/** The largest whole number: zod writes it as a bound of every integer, where it says nothing. */
const NO_BOUND = Number.MAX_SAFE_INTEGER;

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rebuilds a value from its leaves up, each object passed through `change`. */
export function rebuild(value: unknown, change: (object: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rebuild(inner, change)])));
}

/** A schema as plain JSON, without bounds that say nothing, and with a name for the tree of conditions. */
export function plain(schema: unknown): Json {
  return rebuild(JSON.parse(JSON.stringify(schema)), (object) => {
    const { $schema, maximum, propertyNames, ...rest } = object;
    return {
      ...rest,
      ...($schema === undefined || typeof $schema === "string" ? {} : { $schema }),
      ...(maximum === undefined || maximum === NO_BOUND ? {} : { maximum }),
      ...(rest.$ref === "#/$defs/__schema0" ? { $ref: "#/$defs/condition" } : {}),
    };
  }) as Json;
}

/** Replaces every copy of a building block by a reference to it, and tells which blocks were needed. */
export function sharing(blocks: readonly (readonly [string, Json])[]) {
  const names = new Map<string, string>();
  const known = new Map<string, Json>();
  const share = (schema: Json): Json =>
    rebuild(schema, (object) => {
      const name = names.get(JSON.stringify(object));
      return name === undefined ? object : { $ref: `#/$defs/${name}` };
    }) as Json;
  for (const [name, block] of blocks) {
    const shared = share(block);
    // Two vocabularies with the same codes share the first name.
    if ("$ref" in shared) continue;
    known.set(name, shared);
    names.set(JSON.stringify(shared), name);
  }
  /** The blocks that some schemas refer to, directly or through other blocks. */
  const defs = (users: Json): Json => {
    const needed = new Set<string>();
    const visit = (value: unknown) => {
      for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/\$defs\/([\w.]+)"/g)) {
        if (!known.has(name) || needed.has(name)) continue;
        needed.add(name);
        visit(known.get(name));
      }
    };
    visit(users);
    return Object.fromEntries([...known].filter(([name]) => needed.has(name)));
  };
  return { share, defs };
}
