import { awardFacts } from "./awards.js";
import { conductFacts } from "./conduct.js";
import type { FactDefinition } from "./definition.js";
import { disciplineFacts } from "./discipline.js";
import { initiativeFacts } from "./initiatives.js";
import { memberFacts } from "./members.js";
import { movementFacts } from "./movement.js";
import { plainFacts } from "./plain.js";
import { ratingFacts } from "./ratings.js";
import { recognitionFacts } from "./recognitions.js";
import { scoreFacts } from "./score.js";
import { serviceFacts } from "./service.js";
import { peopleFacts } from "./supplied.js";

let byName: ReadonlyMap<string, FactDefinition> | undefined;

/** Every fact that a rule may name, by name. */
export function factCatalogue(): ReadonlyMap<string, FactDefinition> {
  byName ??= new Map(
    [
      ...plainFacts,
      ...movementFacts,
      ...awardFacts,
      ...ratingFacts,
      ...initiativeFacts,
      ...serviceFacts,
      ...memberFacts,
      ...conductFacts,
      ...disciplineFacts,
      ...recognitionFacts,
      ...peopleFacts,
      ...scoreFacts,
    ].map((fact) => [fact.name, fact]),
  );
  return byName;
}
