import type { Candidacy } from "../../../src/index.js";

/** One way to decide candidacies for all award forms. */
export interface Contender {
  name: string;
  /** What it answers, in a few words. */
  answers: string;
  /** How many candidacies it takes in one measurement: the slow ones take fewer. */
  rows: number;
  run: (candidacies: readonly Candidacy[]) => void | Promise<void>;
}
