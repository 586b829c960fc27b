import type { DynamicFactCallback, Engine, Fact } from "json-rules-engine";
import { makeAnyProblem } from "../../errors/any-problem.js";
import { InvalidInputError } from "../../errors.js";
import { factCatalogue } from "../../facts/catalogue.js";
import type { Rulebook } from "../../rulebook/types.js";
import { type FactReading, factReading, readFact, runContext } from "./context.js";
import { toEngineValue } from "./unknown-fact.js";

/** The condition of a rule whose text states none: a fact that is always unknown. */
export const SILENT_TEXT = "silentText";

/** The value of the fact that is always unknown. */
export const silentTextValue = (): unknown => toEngineValue({ state: "unknown", missing: () => [] });

const ofBooks = new WeakSet<Fact>();

/** Adds every fact of the catalogue to an engine. */
export function addBookFacts(engine: Engine, addFact: Engine["addFact"], book: Rulebook): void {
  const add = (name: string, read: DynamicFactCallback) => {
    // The library keeps answers by a hash of the parameters, and two hashes may be the same.
    addFact.call(engine, name, read, { cache: false });
    ofBooks.add(engine.getFact(name));
  };
  add(SILENT_TEXT, silentTextValue);
  for (const name of factCatalogue().keys()) {
    add(name, async (params, almanac) => {
      const context = await runContext(book, almanac);
      return readFact(context, factReading(book, name, params) as FactReading);
    });
  }
}

/**
 * Refuses a fact of the host under the name of a fact of the catalogue: the rules of the book would read it in place of the
 * nomination. Throws `InvalidInputError`.
 */
export function refuseBookFact(fact: unknown): void {
  if (typeof fact === "object" && fact !== null && ofBooks.has(fact as Fact)) return;
  const name = typeof fact === "object" ? (fact as Fact | null)?.id : fact;
  if (name !== SILENT_TEXT && !factCatalogue().has(name as string)) return;
  throw new InvalidInputError([makeAnyProblem("duplicate", { of: "fact" }, { path: "fact", received: String(name) })]);
}
