import type { ScoreTable } from "./types.js";

/** Everything that a table of scores has points for: its items, then what is added, then what is taken off. */
export function scoredItems({ items, bonus, penalty }: ScoreTable): ScoreTable["items"] {
  return [...items, ...(bonus?.items ?? []), ...(penalty?.items ?? [])];
}
