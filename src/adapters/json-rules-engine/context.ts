import type { Almanac } from "json-rules-engine";
import { resolveTarget } from "../../eligibility/select.js";
import { factCatalogue } from "../../facts/catalogue.js";
import { readFact as readFactOf } from "../../facts/fact-reader.js";
import type { FactValue } from "../../facts/fact-value.js";
import { Row } from "../../facts/row.js";
import { beginChecked } from "../../facts/rows.js";
import { copyInput } from "../../input/copy.js";
import { parseNomination } from "../../nomination/check.js";
import type { Nomination } from "../../nomination/types.js";
import { refuseMisfit } from "../../rulebook/candidacy-problems.js";
import { compiledBook } from "../../rulebook/compile.js";
import type { Target } from "../../rulebook/target.js";
import type { Rulebook } from "../../rulebook/types.js";
import { toEngineValue } from "./unknown-fact.js";

/** The fact under which a host gives a run its nomination. */
export const NOMINATION = "nomination";

/** What the facts of a run read: the nomination, checked. */
export interface RunContext {
  readonly book: Rulebook;
  readonly nomination: Nomination;
  readonly target: Target;
  readonly row: Row;
  /** The values computed so far, by fact and parameters. */
  readonly values: Map<string, FactValue>;
}

/** Checks a nomination of a run. Throws `InvalidNominationError`. */
export function readNomination(book: Rulebook, given: unknown): RunContext {
  const checked = parseNomination(given, book);
  // The host may change its object while the run awaits; the copy keeps JSON only, which is what was checked.
  const nomination = JSON.parse(JSON.stringify(checked)) as Nomination;
  refuseMisfit(compiledBook(book), nomination);
  const target = resolveTarget(book, nomination, nomination.award);
  // Of its own: a run awaits, and others may begin meanwhile.
  const row = beginChecked(new Row(), book, nomination).propose(target.award, target.ground);
  return { book, nomination, target, row, values: new Map() };
}

/** A fact with its parameters. */
export interface FactReading {
  readonly key: string;
  readonly read: (row: Row) => FactValue;
}

/** Prepares to read a fact of the catalogue; undefined where there is none of the name. */
export function factReading(book: Rulebook, name: string, params: unknown): FactReading | undefined {
  const definition = factCatalogue().get(name);
  if (definition === undefined) return undefined;
  const reader = definition.reader(params, book);
  return { key: JSON.stringify([name, params]), read: (row) => readFactOf(definition, reader, row, book) };
}

/** The value of a fact as json-rules-engine takes it, computed once in a run. */
export function readFact({ row, values }: RunContext, { key, read }: FactReading): unknown {
  const value = values.get(key) ?? read(row);
  values.set(key, value);
  return toEngineValue(value);
}

/** A host may run engines of two books on one almanac. */
const contexts = new WeakMap<Almanac, Map<string, Promise<RunContext>>>();

/** The nomination of a run, checked once. */
export function runContext(book: Rulebook, almanac: Almanac): Promise<RunContext> {
  const known = contexts.get(almanac) ?? new Map<string, Promise<RunContext>>();
  contexts.set(almanac, known);
  const context = known.get(book.digest) ?? almanac.factValue(NOMINATION).then((given) => readNomination(book, given));
  known.set(book.digest, context);
  return context;
}

/** Forgets the nomination of an almanac before another run on it. */
export function forgetContext(almanac: Almanac): void {
  contexts.delete(almanac);
}

/** What cannot be read stays as it is: the check finds what is wrong with it. */
export function ownCopy(given: unknown): unknown {
  try {
    return copyInput(given);
  } catch {
    return given;
  }
}
