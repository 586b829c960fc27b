import type { Candidacy } from "../../../src/index.js";

/** One way to decide candidacies for all award forms. */
export interface Contender {
  name: string;
  /** What it answers, in a few words. */
  answers: string;
  /** How many candidacies it takes in one measurement: the slow ones take fewer. */
  rows: number;
  /** What is done before a measurement, and not measured. */
  prepare?: (candidacies: readonly Candidacy[]) => void;
  run: (candidacies: readonly Candidacy[]) => void | Promise<void>;
}
