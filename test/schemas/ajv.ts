import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** A validator of one of our schemas, by its path, with those that it refers to. Words of editors say nothing about a value. */
export function validator(path: string, more: readonly string[] = []): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
  ajv.addVocabulary(["enumDescriptions", "markdownEnumDescriptions", "markdownDescription", "defaultSnippets"]);
  for (const other of more) ajv.addSchema(JSON.parse(readFileSync(other, "utf8")));
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

/** What a schema has against a value; nothing where it accepts it. */
export function complaints(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
