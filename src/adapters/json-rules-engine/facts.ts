import { type Almanac, type DynamicFactCallback, Fact, type FactOptions } from "json-rules-engine";
import { resolveTarget } from "../../eligibility/select.js";
import { factCatalogue } from "../../facts/catalogue.js";
import { FactContext } from "../../facts/context.js";
import type { FactDefinition } from "../../facts/definition.js";
import { type FactValue, unknownValue } from "../../facts/fact-value.js";
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
  readonly nomination: Nomination;
  readonly target: Target;
  readonly facts: FactContext;
  /** The values computed so far, by fact and parameters. */
  readonly values: Map<string, FactValue>;
}

/** The book is part of the name: a host may run engines of two books on one almanac. */
const contextName = ({ digest }: Rulebook) => `nomination, checked for ${digest}`;

/** The condition of a rule whose text states none: a fact that is always unknown. */
export const SILENT_TEXT = "silentText";

/** Every fact of the catalogue as a fact of json-rules-engine. */
export function engineFacts(book: Rulebook): Fact[] {
  // The library keeps answers by a hash of the parameters, and two hashes may be the same.
  const options = { cache: false };
  const catalogue = [...factCatalogue().values()].map((definition) => {
    const read: DynamicFactCallback = async (params, almanac) =>
      readIn(book, await runContext(book, almanac), definition, params);
    return dynamicFact(definition.name, read, options);
  });
  return [contextFact(book), dynamicFact(SILENT_TEXT, () => toEngineValue(unknownValue(() => []))), ...catalogue];
}

/** A fact that is computed when a condition needs it. */
export function dynamicFact(name: string, read: DynamicFactCallback, options?: FactOptions): Fact {
  return new Fact<unknown>(name, read, options);
}

function readIn(
  book: Rulebook,
  { facts, values }: RunContext,
  { name, reader }: FactDefinition,
  params: unknown,
): unknown {
  const key = JSON.stringify([name, params]);
  const value = values.get(key) ?? reader(params, book)(facts);
  values.set(key, value);
  return toEngineValue(value);
}

/** The fact that checks the nomination, once in a run. */
export function contextFact(book: Rulebook): Fact {
  return dynamicFact(contextName(book), async (_params, almanac): Promise<RunContext> => {
    const checked = parseNomination(await almanac.factValue(NOMINATION), book);
    // The host may change its object while the run awaits; the copy keeps JSON only, which is what was checked.
    const nomination = JSON.parse(JSON.stringify(checked)) as Nomination;
    refuseMisfit(compiledBook(book), nomination);
    const target = resolveTarget(book, nomination, nomination.award);
    const facts = new FactContext(nomination, book.movements, target.award, target.ground);
    return { nomination, target, facts, values: new Map() };
  });
}

/** The checked nomination of a run. */
export function runContext(book: Rulebook, almanac: Almanac): Promise<RunContext> {
  return almanac.factValue<RunContext>(contextName(book));
}
