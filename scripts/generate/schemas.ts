import { caseSchema } from "./case-schema.js";
import { openApi } from "./open-api.js";
import type { Json } from "./shared-schemas.js";
import { compiledSchemas, typeSchemas } from "./type-schemas.js";
import { worksheetSchema } from "./worksheet-schema.js";

/**
 * The schemas of inputs, results, cases and worksheets, and the description of the HTTP service, by the names of their files in
 * `schemas`; the compiler makes them, which takes seconds.
 */
export function inputAndResultSchemas(): Record<string, Json> {
  const compiled = compiledSchemas();
  const schemas = typeSchemas(compiled);
  return {
    ...schemas,
    cases: caseSchema(schemas),
    "amendment-worksheet": worksheetSchema(schemas["amendment-worksheet"]),
    openapi: openApi(compiled),
  };
}
