import { type Described, definitionOf } from "./shape.js";

/** What stands for "not given" in a field: databases write null, and forms an empty text. */
export type Blank = null | "";

/** An input whose fields that may be left out may also be null or an empty text, in its objects and lists as well. */
export type WithBlanks<Input> = Input extends readonly (infer Item)[]
  ? readonly WithBlanks<Item>[]
  : Input extends object
    ? { [Key in keyof Input]: WithBlanks<Input[Key]> | (Record<never, never> extends Pick<Input, Key> ? Blank : never) }
    : Input;

const isBlank = (value: unknown): value is Blank => value === null || value === "";

/**
 * The input without the known fields that are null or an empty text: one that must be there is then missing. Items of lists and
 * unknown fields stay, so that the schema refuses them. An input without blanks is given back itself.
 */
export function withoutBlanks(schema: Described, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const def = definitionOf(schema);
  switch (def.type) {
    case "optional":
      return withoutBlanks(def.innerType, value);
    case "array":
      return Array.isArray(value) ? mappedItems(value, (item) => withoutBlanks(def.element, item)) : value;
    case "object":
      return mappedFields(value, (name) => (Object.hasOwn(def.shape, name) ? def.shape[name] : undefined));
    case "record":
      return mappedFields(value, () => def.valueType);
    default:
      return value;
  }
}

function mappedItems(items: readonly unknown[], map: (item: unknown) => unknown): readonly unknown[] {
  const mapped = items.map(map);
  return mapped.some((item, index) => item !== items[index]) ? mapped : items;
}

function mappedFields(value: object, schemaFor: (name: string) => Described | undefined): object {
  if (Array.isArray(value)) return value;
  let isChanged = false;
  const kept: [string, unknown][] = [];
  for (const [name, field] of Object.entries(value)) {
    const schema = schemaFor(name);
    if (schema !== undefined && isBlank(field)) {
      isChanged = true;
      continue;
    }
    const inner = schema === undefined ? field : withoutBlanks(schema, field);
    isChanged ||= inner !== field;
    kept.push([name, inner]);
  }
  return isChanged ? Object.fromEntries(kept) : value;
}
