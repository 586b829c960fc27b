import { type Almanac, type DynamicFactCallback, Fact, type FactOptions } from "json-rules-engine";
import { resolveTarget } from "../eligibility/select.js";
import { factCatalogue } from "../facts/catalogue.js";
import { FactContext } from "../facts/context.js";
import type { FactDefinition } from "../facts/definition.js";
import { type FactValue, unknownValue } from "../facts/fact-value.js";
import { parseNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import { compiledBook } from "../rulebook/compile.js";
import { refuseUnknownIds } from "../rulebook/known-ids.js";
import type { Target } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import { toEngineValue } from "./unknown-fact.js";

/** The fact under which a host gives a run its nomination. */
export const NOMINATION = "nomination";

/** What the facts of a run read: the nomination, checked. */
export interface RunContext {
  readonly nomination: Nomination;
  readonly asked: Target;
  readonly facts: FactContext;
  /** What was read so far, by fact and parameters. */
  readonly readings: Map<string, FactValue>;
}

/** The book is part of the name: a host may run engines of two books on one almanac. */
const contextName = ({ digest }: Rulebook) => `nomination, checked for ${digest}`;

/** A rule that a silent text leaves without conditions asks this, and nothing answers it. */
export const SILENT_TEXT = "silentText";

/** Every fact of the catalogue as a fact of json-rules-engine. */
export function engineFacts(book: Rulebook): Fact[] {
  // The library keeps answers by a hash of the parameters, and two hashes may be the same.
  const options = { cache: false };
  const catalogue = [...factCatalogue().values()].map((definition) => {
    const read: DynamicFactCallback = async (params, almanac) =>
      readIn(await runContext(book, almanac), definition, params);
    return dynamicFact(definition.name, read, options);
  });
  return [contextFact(book), dynamicFact(SILENT_TEXT, () => toEngineValue(unknownValue(() => []))), ...catalogue];
}

/** A fact that is computed when it is asked for. */
export function dynamicFact(name: string, read: DynamicFactCallback, options?: FactOptions): Fact {
  return new Fact<unknown>(name, read, options);
}

function readIn({ facts, readings }: RunContext, { name, reader }: FactDefinition, params: unknown): unknown {
  const key = JSON.stringify([name, params]);
  const reading = readings.get(key) ?? reader(params)(facts);
  readings.set(key, reading);
  return toEngineValue(reading);
}

/** The fact that checks the nomination, once a run. */
export function contextFact(book: Rulebook): Fact {
  return dynamicFact(contextName(book), async (_params, almanac): Promise<RunContext> => {
    const checked = parseNomination(await almanac.factValue(NOMINATION));
    // A run takes its time, in which the host may change what it gave. What was checked is JSON and no more.
    const nomination = JSON.parse(JSON.stringify(checked)) as Nomination;
    refuseUnknownIds(compiledBook(book), nomination);
    const asked = resolveTarget(book, nomination, nomination.award);
    const facts = new FactContext(nomination, book.movements, asked.award, asked.ground);
    return { nomination, asked, facts, readings: new Map() };
  });
}

/** The checked nomination of a run. */
export function runContext(book: Rulebook, almanac: Almanac): Promise<RunContext> {
  return almanac.factValue<RunContext>(contextName(book));
}
