import ts from "typescript";
import { buildGenerator } from "typescript-json-schema";
import { withCodeLabels } from "./code-labels.js";
import { isObject, type Json, rebuild } from "./shared-schemas.js";

const ROOTS = "scripts/generate/schema-roots.ts";

/** Names that the generator makes up, with numbers that shift with every change: their schemas stand where they are used. */
const MADE_UP = /^(__type|Record|Partial|Pick|Omit|ProblemOf\.Code)(_\d+)?$/;

const DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

/** What a type of TypeScript cannot hold. */
const PATTERNS: Json = {
  CivilDate: { pattern: `^${DAY}$` },
  PartialDate: { pattern: `^(\\d{4}|\\d{4}-Q[1-4]|\\d{4}-(0[1-9]|1[0-2])|${DAY})$` },
};

/** What the compiler knows of the types in `schema-roots.ts`. */
export interface TypeSchemas {
  properties: Record<string, Json>;
  definitions: Record<string, Json>;
}

/** The JSON Schema of every type in `schema-roots.ts` that has a file of its own, by its name. */
export function typeSchemas({ properties, definitions }: TypeSchemas): Record<string, Json> {
  const { values: _, service: __, ...roots } = properties;
  return Object.fromEntries(
    Object.entries(roots).map(([name, root]) => {
      const used = definitionsUsed(root, definitions);
      const { $ref, ...rest } = root;
      const own = typeof $ref === "string" ? definitions[$ref.replace("#/$defs/", "")] : rest;
      return [
        name,
        {
          $schema: "https://json-schema.org/draft/2020-12/schema",
          $id: `thidua-rules/schemas/${name}.json`,
          ...own,
          $defs: Object.fromEntries(Object.entries(definitions).filter(([definition]) => used.has(definition))),
        },
      ];
    }),
  );
}

/** Asks the compiler, which takes seconds. */
export function compiledSchemas(): TypeSchemas {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([ROOTS], options);
  const settings = { required: true, noExtraProps: true, aliasRef: true, ref: true, ignoreErrors: true };
  const schema = buildGenerator(program, settings, [ROOTS])?.getSchemaForSymbol("SchemaRoots");
  if (schema === undefined) throw new Error(`no schema of ${ROOTS}`);
  const { definitions = {}, properties = {} } = JSON.parse(JSON.stringify(schema)) as Record<string, Json>;
  const named = Object.fromEntries(
    Object.entries(definitions as Record<string, Json>)
      .filter(([name]) => !MADE_UP.test(name))
      .map(([name, definition]) => [
        plainName(name),
        {
          ...(withAnyKeys(name, tidied(definition, definitions as Record<string, Json>)) as Json),
          ...(PATTERNS[name] as Json | undefined),
        },
      ]),
  );
  return {
    properties: tidied(properties, definitions as Record<string, Json>) as TypeSchemas["properties"],
    definitions: named,
  };
}

/** What stands under any key of these: of a type, or of a property. */
const VALUES: Record<string, string> = { CitedTexts: "CitedText", judgements: "GivenJudgement" };

/** The generator knows no index signatures: an object without any property may have every one. */
function withAnyKeys(name: string, schema: unknown): unknown {
  if (!isObject(schema) || schema.type !== "object" || schema.properties !== undefined) return schema;
  const value = VALUES[name];
  return { ...schema, additionalProperties: value === undefined ? true : { $ref: `#/$defs/${value}` } };
}

/** References lead to `$defs`, and made-up names are replaced by what they stand for. */
function tidied(schema: Json, definitions: Record<string, Json>): Json {
  const tidy = (value: Json): Json =>
    rebuild(value, (object) => {
      if (typeof object.$ref !== "string") return object;
      const name = decodeURIComponent(object.$ref.replace("#/definitions/", ""));
      if (!MADE_UP.test(name)) return { ...object, $ref: `#/$defs/${plainName(name)}` };
      const { $ref: _, ...beside } = object;
      return { ...tidy(definitions[name] ?? {}), ...beside };
    }) as Json;
  const withKeys = rebuild(tidy(schema), (object) => {
    if (!isObject(object.properties)) return object;
    const properties = Object.entries(object.properties).map(([name, inner]) => [name, withAnyKeys(name, inner)]);
    return { ...object, properties: Object.fromEntries(properties) };
  });
  return withCodeLabels(withKeys as Json);
}

/** `ProblemOf<"not-a-code">` as a name that needs no escape in a reference. */
const plainName = (name: string) => name.replace(/<"([\w-]+)">/, ".$1").replace(/[^\w.-]/g, "_");

/** The names of the definitions that a schema refers to, directly or through others. */
export function definitionsUsed(
  schema: unknown,
  definitions: Record<string, Json>,
  used = new Set<string>(),
): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) definitionsUsed(item, definitions, used);
  if (!isObject(schema)) return used;
  const name = typeof schema.$ref === "string" ? schema.$ref.replace("#/$defs/", "") : undefined;
  if (name !== undefined && !used.has(name)) definitionsUsed(definitions[name], definitions, used.add(name));
  for (const inner of Object.values(schema)) definitionsUsed(inner, definitions, used);
  return used;
}
