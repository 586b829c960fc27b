import type { FactBook, FactDefinition } from "../../src/facts/definition.js";
import { readFact } from "../../src/facts/fact-reader.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import type { Row } from "../../src/facts/row.js";
import { safeParseCandidacy } from "../../src/nomination/check.js";
import type { Candidacy } from "../../src/nomination/types.js";
import { FactContext } from "./context.js";
import { generalFacts } from "./readers.js";

/** A fact with parameters, read in both forms. */
export interface FactPair {
  readonly of: string;
  general(context: FactContext): unknown;
  numeric(row: Row): unknown;
}

/** Makes the readers of a fact in both forms. */
export function factPair(definition: FactDefinition, params: unknown, book?: FactBook): FactPair {
  const general = generalFacts.get(definition.name)?.reader(params, book);
  if (general === undefined) throw new Error(`no general form of ${definition.name}`);
  const numeric = definition.reader(params, book);
  return {
    of: `${definition.name} ${JSON.stringify(params)}`,
    general: (context) => spelledOut(general(context)),
    numeric: (row) => spelledOut(readFact(definition, numeric, row, book)),
  };
}

/** A value with what it computes on demand; the order of what is missing is that of its questions, and compared as well. */
function spelledOut(value: FactValue): unknown {
  const { missing, countedAfter, ...plain } = value as FactValue & {
    missing?: () => unknown;
    countedAfter?: () => unknown;
  };
  return { ...plain, missing: missing?.(), countedAfter: countedAfter?.() };
}

/** What a candidacy is proposed for, and the movements of its book. */
export interface Proposal {
  readonly award?: Row["award"];
  readonly ground?: string | undefined;
  readonly movements: Row["movements"];
}

/** Begins both forms with a candidacy, in the row as it was left; undefined where the candidacy is refused. */
export function beginBoth(
  row: Row,
  input: unknown,
  { award, ground, movements }: Proposal,
  book?: FactBook,
): { candidacy: Candidacy; context: FactContext } | undefined {
  const parsed = safeParseCandidacy(input, book, row.numbers);
  if (!parsed.ok) return undefined;
  row.begin(parsed.value, movements).propose(award, ground);
  return { candidacy: parsed.value, context: new FactContext(parsed.value, movements, award, ground) };
}
