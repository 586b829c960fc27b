import { readFileSync } from "node:fs";
import { type Call, EXPLAIN, type Parameter } from "../../src/service/call.js";
import { CALLS } from "../../src/service/calls.js";
import { callPath } from "../../src/service/handler.js";
import { firstSentences } from "./first-sentences.js";
import { isObject, type Json, rebuild } from "./shared-schemas.js";
import { definitionsUsed, type TypeSchemas } from "./type-schemas.js";

const DESCRIPTION =
  "Every public function of thidua-rules that answers about a nomination, a plan or a code. The body names the book by its id and what " +
  "is asked by `input`; what else a function takes stands beside them by the names of its parameters. In an input, null and an " +
  "empty text count as not given. The answer holds what the function returns as `result`, and its words as `text` where `explain` was " +
  "given. The paths of problems begin at what the function was given. There is no authentication.";

const ID: Json = { type: "string", description: "The id of a book." };

/** The description of the HTTP service in OpenAPI 3.1. */
export function openApi({ properties, definitions }: TypeSchemas): Json {
  const roots = fields(properties.service);
  const calls = fields(named(roots.calls, definitions));
  const sentences = firstSentences(["src/index.ts", "src/table.ts"]);
  const paths = Object.entries(CALLS).map(([name, call]) => {
    const types = fields(calls[name]);
    return [callPath(name), { post: operation(name, call, types, sentences.get(name)) }];
  });
  const body = Object.fromEntries(paths);
  const used = definitionsUsed([body, roots.explain, roots.problem], definitions);
  return inComponents({
    openapi: "3.1.0",
    info: { title: "thidua-rules", version: packageVersion(), description: DESCRIPTION, license: MIT },
    servers: [{ url: "http://127.0.0.1:8080" }],
    paths: { ...body, "/health": { get: HEALTH }, "/openapi.json": { get: SELF } },
    components: {
      schemas: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))),
      responses: {
        Refused: {
          description: "Why the request is not answered.",
          content: { "application/problem+json": { schema: roots.problem } },
        },
      },
    },
  });
}

const MIT = { name: "MIT", identifier: "MIT" };

const REFUSED = { default: { $ref: "#/components/responses/Refused" } };

const HEALTH = {
  operationId: "health",
  summary: "Whether the service answers, its version and the ids of its books.",
  responses: {
    "200": jsonResponse({
      type: "object",
      properties: {
        status: { const: "ok" },
        version: { type: "string" },
        books: { type: "array", items: { type: "string" } },
      },
      required: ["status", "version", "books"],
      additionalProperties: false,
    }),
    ...REFUSED,
  },
};

const SELF = {
  operationId: "openApi",
  summary: "This description.",
  responses: { "200": jsonResponse({ type: "object" }), ...REFUSED },
};

function operation(name: string, { parameters, isExplained }: Call, types: Json, sentence: string | undefined): Json {
  if (sentence === undefined) throw new Error(`${name} has no doc comment`);
  const takes = fields(types.takes);
  const fieldSchema = ({ name: field, isBook }: Parameter) => {
    const schema = isBook ? ID : takes[field];
    if (schema === undefined) throw new Error(`service-types.ts lacks ${field} of ${name}`);
    return schema;
  };
  const explain = isExplained ? { [EXPLAIN]: { $ref: "#/$defs/ExplainField" } } : {};
  const text = isExplained
    ? { text: { type: "string", description: "The result in words, where `explain` was given." } }
    : {};
  return {
    operationId: name,
    summary: sentence,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { ...Object.fromEntries(parameters.map((each) => [each.name, fieldSchema(each)])), ...explain },
            required: parameters.filter(({ isOptional }) => !isOptional).map((each) => each.name),
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      "200": jsonResponse({
        type: "object",
        properties: { result: types.gives, ...text },
        required: ["result"],
        additionalProperties: false,
      }),
      ...REFUSED,
    },
  };
}

function jsonResponse(schema: Json): Json {
  return { description: "The answer.", content: { "application/json": { schema } } };
}

/** The schemas of an object's fields. */
const fields = (schema: unknown): Record<string, Json> =>
  isObject(schema) && isObject(schema.properties) ? (schema.properties as Record<string, Json>) : {};

/** A schema, or the definition that it refers to. */
function named(schema: Json | undefined, definitions: Record<string, Json>): Json {
  return definitions[String(schema?.$ref).replace("#/$defs/", "")] ?? {};
}

/** Definitions are components in OpenAPI. */
const inComponents = (document: Json): Json =>
  rebuild(document, (object) =>
    typeof object.$ref === "string"
      ? { ...object, $ref: object.$ref.replace("#/$defs/", "#/components/schemas/") }
      : object,
  ) as Json;

const packageVersion = (): string => (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
