import type { FactValue } from "../facts/fact-value.js";

/**
 * What a catalogue fact gives the engine where it is not wholly known: a range, a list that may go on, nothing yet, or a
 * judgement that nobody has made. What is known is given as a plain value.
 *
 * @example
 * new UnknownFact({ state: "judgement", id: "noi-bo-doan-ket" }).value.state; // "judgement"
 */
export class UnknownFact {
  constructor(
    /** What is known so far. */
    readonly value: FactValue,
  ) {}
}

/** Whether a value of a run is not wholly known; a fact that gives `undefined` is missing. */
export function isUnknownFact(value: unknown): boolean {
  return value === undefined || value instanceof UnknownFact;
}

/** A reading as json-rules-engine takes it: a plain value wherever all of it is known. */
export function toEngineValue(value: FactValue): unknown {
  if (value.state === "known") return value.value;
  return value.state === "list" && value.isComplete ? [...value.items] : new UnknownFact(value);
}
