/** An object with fields. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The value at a path of fields; undefined where one of them is not there. */
export const at = (fields: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), fields);

/** Puts a value at a path of fields. */
export function put(fields: Fields, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() as string;
  let inner = fields;
  for (const name of names) {
    inner[name] ??= {};
    inner = inner[name] as Fields;
  }
  inner[last] = value;
}
