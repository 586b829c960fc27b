import { isObject, type Json } from "../shared-schemas.js";
import { FIELD_WORDS } from "./field-words.js";

/** A field of the format, by where it stands: the section, list or block, and its path there. */
export interface Field {
  /** `listings.award`, `quotas.limits.share.of`, `source.article`. */
  key: string;
  schema: Json;
  isRequired: boolean;
}

/** Keywords under which the schemas of the same value stand. */
const SAME_VALUE = ["items", "anyOf", "oneOf", "allOf", "then", "additionalProperties"] as const;

/** Where a schema's fields are counted from: a section's lists and the blocks that many share have names of their own. */
function contextName(name: string): string {
  return name
    .replace(/^room\./, "")
    .replace(/^instrument$/, "source")
    .replace(/^awardFilter$/, "params");
}

/** Calls `see` for every field that the schemas under `$defs` have, each as often as it stands there. */
export function visitFields(schema: Json, see: (field: Field) => void): void {
  for (const [name, definition] of Object.entries(schema.$defs as Record<string, Json>)) {
    visit(definition, contextName(name), name.startsWith("room."), see);
  }
}

function visit(schema: unknown, context: string, isSection: boolean, see: (field: Field) => void): void {
  if (Array.isArray(schema)) {
    for (const inner of schema) visit(inner, context, isSection, see);
  } else if (isObject(schema)) {
    for (const keyword of SAME_VALUE) visit(schema[keyword], context, isSection, see);
    if (!isObject(schema.properties)) return;
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const [name, inner] of Object.entries(schema.properties as Record<string, Json>)) {
      // What a fact is asked about, and whom a provision is about, is the same everywhere.
      const key = `${context}.${name}`.replace(
        /^condition\.params\.|^params\.(duringStreak\.)?sinceSameAward\./,
        "params.",
      );
      see({ key, schema: inner, isRequired: required.includes(name) });
      visit(inner, isSection ? name : key.replace(/^\w+\.appliesTo$/, "scope"), false, see);
    }
  }
}

/** The sentence of a field; nothing where it has none. */
export function fieldWords(key: string): string | undefined {
  const [context = "", ...path] = key.split(".");
  const name = path.at(-1);
  return FIELD_WORDS[key] ?? FIELD_WORDS[`${context}.${name}`] ?? FIELD_WORDS[`*.${name}`];
}

/** Gives every field of a schema its sentence. */
export function withFieldWords(schema: Json): Json {
  const copy = structuredClone(schema);
  visitFields(copy, ({ key, schema: field }) => {
    const words = fieldWords(key);
    if (words === undefined) throw new Error(`no sentence about ${key} in scripts/generate/format/field-words.ts`);
    field.description = field.description === undefined ? words : `${words} ${String(field.description)}`;
  });
  return copy;
}
