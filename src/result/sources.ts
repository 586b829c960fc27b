import type { Source } from "../pack/types.js";

/** The clause of a provision, and the other clauses that it rests on. */
export interface Sources {
  source: Source;
  alsoFrom?: Source[] | undefined;
}

/** The sources of a provision as a result shows them. */
export function sourceFields({ source, alsoFrom }: Sources): { source: Source; alsoFrom?: Source[] } {
  return alsoFrom === undefined ? { source } : { source, alsoFrom };
}
