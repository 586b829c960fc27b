import type { LocalizedText } from "../codes.js";
import type { Instrument } from "../pack/types.js";

/** The titles of the texts that a result cites, by instrument. */
export type CitedTexts = Record<string, LocalizedText>;

/** Finds every text that a result cites, however deep, with its title. */
export function citedTexts(result: unknown, instruments: readonly Instrument[]): CitedTexts {
  const cited = new Set<string>();
  collect(result, cited);
  return Object.fromEntries(instruments.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title]));
}

function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === "instrument" || key === "by") && typeof inner === "string") cited.add(inner);
    else collect(inner, cited);
  }
}
