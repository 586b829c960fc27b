import type { Candidacy } from "./types.js";

/** The last year whose achievements count: the one given, or the year before `asOf`. */
export function referenceYear({ referenceYear, asOf }: Candidacy): number {
  return referenceYear ?? Number(asOf.slice(0, 4)) - 1;
}
