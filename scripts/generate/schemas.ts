import { caseSchema } from "./case-schema.js";
import { openApi } from "./open-api.js";
import type { Json } from "./shared-schemas.js";
import { compiledSchemas, typeSchemas } from "./type-schemas.js";

/**
 * The schemas of inputs, results and cases, and the description of the HTTP service, by the names of their files in `schemas`;
 * the compiler makes them, which takes seconds.
 */
export function inputAndResultSchemas(): Record<string, Json> {
  const compiled = compiledSchemas();
  const schemas = typeSchemas(compiled);
  return { ...schemas, cases: caseSchema(schemas), openapi: openApi(compiled) };
}
