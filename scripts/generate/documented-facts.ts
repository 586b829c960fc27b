import type { ZodMiniType } from "zod/mini";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { FactDefinition } from "../../src/facts/definition.js";
import type { FactDocumentation } from "../../src/facts/documentation/documentation.js";
import { factDocumentation } from "../../src/facts/documentation.js";
import { parameterSchema } from "../../src/facts/parameters.js";

/** A fact with what writers of packs are told of it. */
export interface DocumentedFact extends FactDefinition, FactDocumentation {
  readonly parameters: ZodMiniType;
}

/** The facts of the catalogue, each with its documentation and the schema of its parameters. */
export function documentedFacts(): DocumentedFact[] {
  return [...factCatalogue().values()].map((fact) => {
    const documentation = factDocumentation(fact.name);
    if (documentation === undefined) throw new Error(`no documentation of the fact ${fact.name}`);
    return { ...fact, ...documentation, parameters: parameterSchema(fact.name) };
  });
}
