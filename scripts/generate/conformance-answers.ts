import type { Rulebook, Source } from "../../src/index.js";
import { callByName, sourceText } from "../../src/testing/answer.js";
import type { CaseCall } from "../../src/testing.js";
import { deadlineQueries, dossierQueries } from "./conformance-queries.js";
import { isObject } from "./shared-schemas.js";

/** The lists of a checklist, and whether there are any. */
const CHECKLIST_FIELDS = ["listed", "documents", "sets", "steps", "votes", "terms", "shortProcedures"];

/** One answer, and every input that gets it. */
export interface ConformanceAnswer {
  call: CaseCall;
  inputs: object[];
  expect: object;
}

/** What a book answers to all that is asked of it, each answer once, in the order of its first input. */
export function conformanceAnswers(book: Rulebook): ConformanceAnswer[] {
  return [
    ...answersTo(book, "dossierFor", dossierQueries(book), CHECKLIST_FIELDS),
    ...answersTo(book, "deadlines", deadlineQueries(book), ["deadlines"]),
  ];
}

function answersTo(
  book: Rulebook,
  call: CaseCall,
  inputs: readonly object[],
  fields: readonly string[],
): ConformanceAnswer[] {
  const answers = new Map<string, ConformanceAnswer>();
  for (const input of inputs) {
    const result = callByName(book, call, input) as Record<string, unknown>;
    const expect = Object.fromEntries(fields.map((field) => [field, inCodes(result[field])]));
    const key = JSON.stringify(expect);
    const same = answers.get(key);
    if (same === undefined) answers.set(key, { call, inputs: [input], expect });
    else same.inputs.push(input);
  }
  return [...answers.values()];
}

/**
 * A value without its texts in two languages, which may be reworded and which no port has to compare. A provision is told by its
 * pack and id; where an answer shows no id, by its clause.
 */
function inCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCodes);
  if (!isObject(value)) return value;
  const { layer: _, alsoFrom: __, source, ...fields } = value;
  const told = source === undefined || fields.id !== undefined ? {} : { source: sourceText(source as Source) };
  const shown = Object.entries(fields).filter(([, inner]) => !(isObject(inner) && "vi" in inner && "en" in inner));
  return { ...Object.fromEntries(shown.map(([name, inner]) => [name, inCodes(inner)])), ...told };
}
