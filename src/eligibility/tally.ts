import { codesOf, type OutcomeCode } from "../codes.js";
import type { BadRow, Screened, Screening, ScreenOptions } from "./screen-types.js";

/** How many rows there are between two reports of progress. */
const ROWS_A_REPORT = 1_000;

/** What a screening has found so far; it keeps what nobody takes. */
export class Tally {
  readonly #screening: Screening = {
    type: "screening",
    rows: 0,
    byOutcome: Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, 0])) as Record<OutcomeCode, number>,
    badRows: 0,
    screened: [],
    bad: [],
  };
  readonly #onScreened: (screened: Screened) => void;
  readonly #onBad: (bad: BadRow) => void;
  readonly #onProgress: (rows: number) => void;

  constructor({ onScreened, onBad, onProgress }: Pick<ScreenOptions, "onScreened" | "onBad" | "onProgress">) {
    this.#onScreened = onScreened ?? ((screened) => this.#screening.screened.push(screened));
    this.#onBad = onBad ?? ((bad) => this.#screening.bad.push(bad));
    this.#onProgress = onProgress ?? (() => {});
  }

  /** How many rows were read. */
  get rows(): number {
    return this.#screening.rows;
  }

  screened(screened: Screened): void {
    this.#screening.byOutcome[screened.outcome] += 1;
    this.#onScreened(screened);
  }

  bad(bad: BadRow): void {
    this.#screening.badRows += 1;
    this.#onBad(bad);
  }

  /** Counts rows that were read, and tells of every full thousand. */
  read(rows: number): void {
    for (let left = rows; left > 0; ) {
      const step = Math.min(left, ROWS_A_REPORT - (this.rows % ROWS_A_REPORT));
      this.#screening.rows += step;
      left -= step;
      if (this.rows % ROWS_A_REPORT === 0) this.#onProgress(this.rows);
    }
  }

  end(): Screening {
    if (this.rows % ROWS_A_REPORT !== 0) this.#onProgress(this.rows);
    return this.#screening;
  }
}
