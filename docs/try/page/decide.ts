import { type Decision, evaluate, type NominationInput, type Rulebook } from "../../../src/index.js";

/** A decision, or what the library refuses of the nomination. */
export type Decided = { decision: Decision; error?: undefined } | { decision?: undefined; error: unknown };

export function decide(book: Rulebook, nomination: NominationInput): Decided {
  try {
    return { decision: evaluate(book, nomination) };
  } catch (error) {
    return { error };
  }
}
