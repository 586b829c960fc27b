// The answer of a screening while its rows are read.

import { codesOf, type OutcomeCode } from "../codes.js";
import type { InvalidRow, RowOutcome, Screening, ScreenOptions } from "./types.js";

/** The number of rows between two reports of progress. */
const ROWS_PER_REPORT = 1_000;

/** Collects what a screening finds; it keeps only what no callback receives. */
export class ScreeningCollector {
  readonly #screening: Omit<Screening, "receipt"> = {
    type: "screening",
    rows: 0,
    byOutcome: Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, 0])) as Record<OutcomeCode, number>,
    invalidRows: 0,
    outcomes: [],
    invalid: [],
  };
  readonly #onOutcome: (outcome: RowOutcome) => void;
  readonly #onInvalid: (row: InvalidRow) => void;
  readonly #onProgress: (rows: number) => void;

  constructor({ onOutcome, onInvalid, onProgress }: Pick<ScreenOptions, "onOutcome" | "onInvalid" | "onProgress">) {
    this.#onOutcome = onOutcome ?? ((outcome) => this.#screening.outcomes.push(outcome));
    this.#onInvalid = onInvalid ?? ((row) => this.#screening.invalid.push(row));
    this.#onProgress = onProgress ?? (() => {});
  }

  /** How many rows were read. */
  get rows(): number {
    return this.#screening.rows;
  }

  addOutcome(outcome: RowOutcome): void {
    this.#screening.byOutcome[outcome.outcome] += 1;
    this.#onOutcome(outcome);
  }

  addInvalid(row: InvalidRow): void {
    this.#screening.invalidRows += 1;
    this.#onInvalid(row);
  }

  /** Counts rows that were read, and reports every full thousand. */
  countRows(rows: number): void {
    for (let left = rows; left > 0; ) {
      const step = Math.min(left, ROWS_PER_REPORT - (this.rows % ROWS_PER_REPORT));
      this.#screening.rows += step;
      left -= step;
      if (this.rows % ROWS_PER_REPORT === 0) this.#onProgress(this.rows);
    }
  }

  /** Ends the screening. */
  end(receipt: Screening["receipt"]): Screening {
    if (this.rows % ROWS_PER_REPORT !== 0) this.#onProgress(this.rows);
    return { ...this.#screening, receipt };
  }
}
