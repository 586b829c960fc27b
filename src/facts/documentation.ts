import { conductDocumentation } from "./documentation/conduct.js";
import type { FactDocumentation } from "./documentation/documentation.js";
import { nomineeDocumentation } from "./documentation/nominee.js";
import { recordDocumentation } from "./documentation/record.js";

/** What a fact of the catalogue means, and when it is unknown: apart from the facts, which decide without. */
export function factDocumentation(fact: string): FactDocumentation | undefined {
  const all = { ...nomineeDocumentation(), ...recordDocumentation(), ...conductDocumentation() };
  return Object.hasOwn(all, fact) ? all[fact] : undefined;
}
