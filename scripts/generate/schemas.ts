import { caseSchema } from "./case-schema.js";
import type { Json } from "./shared-schemas.js";
import { typeSchemas } from "./type-schemas.js";

/** The schemas of inputs, results and cases, by the names of their files in `schemas`; the compiler makes them, which takes seconds. */
export function inputAndResultSchemas(): Record<string, Json> {
  const schemas = typeSchemas();
  return { ...schemas, cases: caseSchema(schemas) };
}
