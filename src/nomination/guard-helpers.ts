/** Whether a value is a plain object. Instances of classes are left to the schema, which makes plain objects of them. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many fields a plain object has. */
export function fieldsIn(value: Record<string, unknown>): number {
  let fields = 0;
  for (const _ in value) fields += 1;
  return fields;
}

/** Whether a value is a list whose items all pass. */
export function everyItem(value: unknown, passes: (item: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!passes(value[index])) return false;
  return true;
}

/** Whether a value is a plain object whose fields all pass. */
export function everyField(value: unknown, passes: (field: unknown) => boolean): value is Record<string, unknown> {
  if (!isPlain(value)) return false;
  for (const name in value) if (name === "__proto__" || !passes(value[name])) return false;
  return true;
}

/** Whether a value is a text that is not blank, and no longer than so many code units. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most && /\S/.test(value);
}

/** Whether a value is an integer between two bounds, both included. */
export function isInteger(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}
