import { codesOf, type OutcomeCode } from "../codes.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import type { InvalidRow, RowOutcome, Screening, ScreenOptions } from "./screen-types.js";

/** How many rows there are between two reports of progress. */
const ROWS_A_REPORT = 1_000;

/** What a screening has found so far; it keeps what nobody takes. */
export class ScreeningCollector {
  readonly #screening: Omit<Screening, "receipt"> = {
    type: "screening",
    rows: 0,
    byOutcome: Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, 0])) as Record<OutcomeCode, number>,
    invalidRows: 0,
    outcomes: [],
    invalid: [],
  };
  readonly #onOutcome: (screened: RowOutcome) => void;
  readonly #onInvalid: (bad: InvalidRow) => void;
  readonly #onProgress: (rows: number) => void;

  constructor({ onOutcome, onInvalid, onProgress }: Pick<ScreenOptions, "onOutcome" | "onInvalid" | "onProgress">) {
    this.#onOutcome = onOutcome ?? ((screened) => this.#screening.outcomes.push(screened));
    this.#onInvalid = onInvalid ?? ((bad) => this.#screening.invalid.push(bad));
    this.#onProgress = onProgress ?? (() => {});
  }

  /** How many rows were read. */
  get rows(): number {
    return this.#screening.rows;
  }

  screened(screened: RowOutcome): void {
    this.#screening.byOutcome[screened.outcome] += 1;
    this.#onOutcome(screened);
  }

  bad(bad: InvalidRow): void {
    this.#screening.invalidRows += 1;
    this.#onInvalid(bad);
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

  /** Ends the screening by a book. */
  end(book: Receipt["book"]): Screening {
    if (this.rows % ROWS_A_REPORT !== 0) this.#onProgress(this.rows);
    return { ...this.#screening, receipt: bookReceipt(book) };
  }
}
