import { caseSchema } from "./case-schema.js";
import type { Json } from "./shared-schemas.js";
import { typeSchemas } from "./type-schemas.js";
import { worksheetSchema } from "./worksheet-schema.js";

/** The schemas of inputs, results, cases and worksheets, by the names of their files in `schemas`; the compiler makes them, which takes seconds. */
export function inputAndResultSchemas(): Record<string, Json> {
  const schemas = typeSchemas();
  return {
    ...schemas,
    cases: caseSchema(schemas),
    "amendment-worksheet": worksheetSchema(schemas["amendment-worksheet"]),
  };
}
