import type { FactValue } from "../../facts/fact-value.js";

/**
 * The value of a catalogue fact that is not fully known: a range, an incomplete list, nothing yet, or a judgement that
 * nobody has made. A known fact gives the engine a plain value.
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

/** Whether a value of a run is not fully known; a fact that gives `undefined` is missing. */
export function isUnknownFact(value: unknown): boolean {
  return value === undefined || value instanceof UnknownFact;
}

/** A fact's value as json-rules-engine takes it: a plain value where it is fully known. */
export function toEngineValue(value: FactValue): unknown {
  if (value.state === "known") return value.value;
  return value.state === "list" && value.isComplete ? [...value.items] : new UnknownFact(value);
}
