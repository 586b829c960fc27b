import { awardsDocumentation } from "./documentation/awards.js";
import { disciplineDocumentation } from "./documentation/discipline.js";
import type { FactDocumentation } from "./documentation/documentation.js";
import { initiativesDocumentation } from "./documentation/initiatives.js";
import { membersDocumentation } from "./documentation/members.js";
import { movementDocumentation } from "./documentation/movement.js";
import { plainDocumentation } from "./documentation/plain.js";
import { ratingsDocumentation } from "./documentation/ratings.js";
import { recognitionsDocumentation } from "./documentation/recognitions.js";
import { serviceDocumentation } from "./documentation/service.js";
import { suppliedDocumentation } from "./documentation/supplied.js";

/** What a fact of the catalogue means, and when it is unknown: apart from the facts, which decide without. */
export function factDocumentation(fact: string): FactDocumentation | undefined {
  const all: Readonly<Record<string, FactDocumentation>> = {
    ...plainDocumentation,
    ...movementDocumentation,
    ...awardsDocumentation,
    ...ratingsDocumentation,
    ...initiativesDocumentation,
    ...serviceDocumentation,
    ...membersDocumentation,
    ...disciplineDocumentation,
    ...recognitionsDocumentation,
    ...suppliedDocumentation,
  };
  return Object.hasOwn(all, fact) ? all[fact] : undefined;
}
