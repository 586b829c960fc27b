import { awardFacts, ratingFacts } from "./awards.js";
import { conductFacts, disciplineFacts, movementFacts, recognitionFacts } from "./conduct.js";
import type { FactDefinition } from "./definition.js";
import { initiativeFacts, peopleFacts, plainFacts, scoreFacts } from "./given.js";
import { memberFacts, serviceFacts } from "./service.js";

/** Every fact of the catalogue in its general form: as a function of a candidacy, which spells out every state of a value. */
export const generalFacts: ReadonlyMap<string, FactDefinition> = new Map(
  [
    ...awardFacts,
    ...ratingFacts,
    ...conductFacts,
    ...disciplineFacts,
    ...movementFacts,
    ...recognitionFacts,
    ...initiativeFacts,
    ...peopleFacts,
    ...plainFacts,
    ...scoreFacts,
    ...memberFacts,
    ...serviceFacts,
  ].map((fact) => [fact.name, fact]),
);
