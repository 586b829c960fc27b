import { isDeepStrictEqual } from "node:util";
import type { Json } from "../../../scripts/generate/shared-schemas.js";

type Test = (wanted: never, value: unknown, schema: Json, root: Json) => boolean;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isType = (type: string, value: unknown): boolean => {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "null" ? value === null : typeof value === type;
};

/** Each keyword's own test; a value of another type than the keyword is about passes it. */
const TESTS: Record<string, Test> = {
  type: (types: string | string[], value) => [types].flat().some((type) => isType(type, value)),
  const: (wanted: unknown, value) => isDeepStrictEqual(wanted, value),
  enum: (wanted: unknown[], value) => wanted.includes(value),
  pattern: (wanted: string, value) => typeof value !== "string" || new RegExp(wanted, "u").test(value),
  minLength: (wanted: number, value) => typeof value !== "string" || [...value].length >= wanted,
  maxLength: (wanted: number, value) => typeof value !== "string" || [...value].length <= wanted,
  minimum: (wanted: number, value) => typeof value !== "number" || value >= wanted,
  maximum: (wanted: number, value) => typeof value !== "number" || value <= wanted,
  exclusiveMinimum: (wanted: number, value) => typeof value !== "number" || value > wanted,
  minItems: (wanted: number, value) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (wanted: number, value) => !Array.isArray(value) || value.length <= wanted,
  items: (wanted: Json, value, _, root) => !Array.isArray(value) || value.every((item) => accepts(wanted, item, root)),
  required: (wanted: string[], value) => !isObject(value) || wanted.every((key) => Object.hasOwn(value, key)),
  properties: (wanted: Record<string, Json>, value, _, root) =>
    !isObject(value) ||
    Object.entries(wanted).every(([key, schema]) => !Object.hasOwn(value, key) || accepts(schema, value[key], root)),
  additionalProperties: (wanted: boolean | Json, value, { properties }, root) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, inner]) =>
        Object.hasOwn((properties ?? {}) as Json, key) || (wanted !== false && accepts(wanted as Json, inner, root)),
    ),
  anyOf: (wanted: Json[], value, _, root) => wanted.some((schema) => accepts(schema, value, root)),
  oneOf: (wanted: Json[], value, _, root) => wanted.filter((schema) => accepts(schema, value, root)).length === 1,
  allOf: (wanted: Json[], value, _, root) => wanted.every((schema) => accepts(schema, value, root)),
  not: (wanted: Json, value, _, root) => !accepts(wanted, value, root),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: (wanted: Json, value, schema, root) => !accepts(schema.if as Json, value, root) || accepts(wanted, value, root),
  $ref: (wanted: string, value, _, root) => accepts(target(wanted, root), value, root),
};

/** Keywords that say something about the schema and nothing about the value, and `if`, which `then` reads. */
const SILENT = new Set(["$schema", "$id", "$defs", "title", "description", "enumDescriptions", "if"]);

function target(reference: string, root: Json): Json {
  const found = (root.$defs as Record<string, Json>)[reference.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`nothing at ${reference}`);
  return found;
}

/**
 * Whether a JSON Schema of draft 2020-12 accepts a value: the keywords our own schema uses, and no others. One that it
 * does not know is an error, so that no keyword goes untested.
 */
export function accepts(schema: Json, value: unknown, root: Json = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (SILENT.has(keyword)) return true;
    const test = TESTS[keyword];
    if (test === undefined) throw new Error(`the keyword ${keyword} is not known here`);
    return test(wanted as never, value, schema, root);
  });
}
