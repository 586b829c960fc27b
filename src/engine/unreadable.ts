import type { Reading } from "../facts/reading.js";

/**
 * What a catalogue fact gives the engine where it is not wholly known: a range, a list that may go on, nothing yet, or a
 * judgement that nobody has made. What is known is given as a plain value.
 *
 * @example
 * new Unreadable({ state: "judgement", id: "noi-bo-doan-ket" }).reading.state; // "judgement"
 */
export class Unreadable {
  constructor(
    /** What is known so far. */
    readonly reading: Reading,
  ) {}
}

/** Whether a value of a run is not wholly known; a fact that gives `undefined` is missing. */
export function isUnreadable(value: unknown): boolean {
  return value === undefined || value instanceof Unreadable;
}

/** A reading as json-rules-engine takes it: a plain value wherever all of it is known. */
export function factValueOf(reading: Reading): unknown {
  if (reading.state === "known") return reading.value;
  return reading.state === "list" && reading.whole ? [...reading.items] : new Unreadable(reading);
}
