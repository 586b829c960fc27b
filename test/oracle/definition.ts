import type { FactBook } from "../../src/facts/definition.js";
import type { FactValue } from "../../src/facts/fact-value.js";
import type { FactContext } from "./context.js";

/** Computes a fact of one nomination. */
export type FactReader = (context: FactContext) => FactValue;

/** A fact in its general form: by name, with the function that makes its reader. */
export interface FactDefinition<Params = unknown> {
  readonly name: string;
  reader(params: Params, book?: FactBook): FactReader;
}

/** Declares a fact with the type of its parameters. */
export function defineFact<Params>(definition: FactDefinition<Params>): FactDefinition<Params> {
  return definition;
}
