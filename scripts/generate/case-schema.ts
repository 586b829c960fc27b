import { CASE_CALLS, type CaseCall } from "../../src/testing/case.js";
import type { Json } from "./shared-schemas.js";

/** The schema of what each call of a case gets. */
const INPUTS: Record<CaseCall, string> = {
  evaluate: "nomination",
  recommend: "candidacy",
  assess: "criteria-input",
  dossierFor: "checklist-input",
  checkDossier: "dossier-input",
  processingTermEnd: "processing-term-input",
  timelineAt: "timeline-input",
  deadlines: "deadlines-input",
  checkDeadline: "deadline-input",
  checkQuota: "quota-input",
  prizeFor: "prize-input",
};

/** The schema of a file of cases, in which the input of a case is that of its call. */
export function caseSchema(schemas: Record<string, Json>): Json {
  const { cases, ...inputs } = schemas;
  const $defs = { ...(cases?.$defs as Json) };
  for (const name of new Set(Object.values(INPUTS))) {
    const { $schema, $id, $defs: below, ...input } = inputs[name] ?? {};
    Object.assign($defs, below, { [name]: input });
  }
  const one = $defs.Case as Json;
  $defs.Case = {
    ...one,
    allOf: CASE_CALLS.map((call) => ({
      if: { properties: { call: { const: call } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { input: { $ref: `#/$defs/${INPUTS[call]}` } } },
    })),
  };
  return { ...cases, $defs };
}
