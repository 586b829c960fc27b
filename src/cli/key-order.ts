import type * as z from "zod/mini";

/** What the definitions of zod's schemas hold, of those that packs and cases use. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
  getter?: () => z.ZodMiniType;
}

const definition = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

/** A JSON value with the keys of its objects in the order in which a schema has them; keys that it does not know come last. */
export function inKeyOrder(schema: z.ZodMiniType, value: unknown): unknown {
  const { type, shape = {}, element, innerType, options = [], getter } = definition(schema);
  if (getter !== undefined) return inKeyOrder(getter(), value);
  if (type === "union") {
    const option = options.find((each) => hasKeys(each, value));
    return option === undefined ? value : inKeyOrder(option, value);
  }
  if (innerType !== undefined) return inKeyOrder(innerType, value);
  if (Array.isArray(value)) return element === undefined ? value : value.map((item) => inKeyOrder(element, item));
  if (type !== "object" || typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  const known = Object.keys(shape).filter((key) => Object.hasOwn(fields, key));
  const others = Object.keys(fields).filter((key) => !Object.hasOwn(shape, key));
  return Object.fromEntries([
    ...known.map((key) => [key, inKeyOrder(shape[key] as z.ZodMiniType, fields[key])]),
    ...others.map((key) => [key, fields[key]]),
  ]);
}

/** Whether an alternative has every key of a value. */
function hasKeys(schema: z.ZodMiniType, value: unknown): boolean {
  const { shape, getter } = definition(schema);
  if (getter !== undefined) return hasKeys(getter(), value);
  if (shape === undefined || typeof value !== "object" || value === null) return false;
  return Object.keys(value).every((key) => Object.hasOwn(shape, key));
}
