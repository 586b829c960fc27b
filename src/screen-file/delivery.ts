import { codesOf, type OutcomeCode } from "../codes.js";
import type { BadRow, Screened, Screening } from "../eligibility/screen-types.js";
import { read } from "./columns.js";
import type { ScreenFileOptions } from "./options.js";
import type { Batch } from "./screen-range.js";

/** How many rows there are between two reports of progress. */
const ROWS_A_REPORT = 1_000;

/** Puts batches together, in the order of the file, and tells the caller of each row. */
export class Delivery {
  readonly screening: Screening = {
    type: "screening",
    rows: 0,
    byOutcome: Object.fromEntries(codesOf("outcome").map((outcome) => [outcome, 0])) as Record<OutcomeCode, number>,
    badRows: 0,
    screened: [],
    bad: [],
  };
  #lines = 0;
  readonly #onScreened: (screened: Screened) => void;
  readonly #onBad: (bad: BadRow) => void;

  constructor(private readonly options: ScreenFileOptions) {
    this.#onScreened = options.onScreened ?? ((screened) => this.screening.screened.push(screened));
    this.#onBad = options.onBad ?? ((bad) => this.screening.bad.push(bad));
  }

  take({ lines, rows, screened, bad }: Batch): void {
    const { signal, onProgress } = this.options;
    let next = 0;
    const tellBadBefore = (index: number) => {
      for (let row = bad[next]; row !== undefined && this.#lines + row.index < index; row = bad[next]) {
        signal?.throwIfAborted();
        next += 1;
        this.screening.badRows += 1;
        this.#onBad({ index: this.#lines + row.index, problems: row.problems });
      }
    };
    for (const one of read(screened, this.#lines)) {
      tellBadBefore(one.index);
      signal?.throwIfAborted();
      this.screening.byOutcome[one.outcome] += 1;
      this.#onScreened(one);
    }
    tellBadBefore(Number.POSITIVE_INFINITY);
    this.#lines += lines;
    for (let left = rows; left > 0; ) {
      const step = Math.min(left, ROWS_A_REPORT - (this.screening.rows % ROWS_A_REPORT));
      this.screening.rows += step;
      left -= step;
      if (this.screening.rows % ROWS_A_REPORT === 0) onProgress?.(this.screening.rows);
    }
  }

  end(): Screening {
    if (this.screening.rows % ROWS_A_REPORT !== 0) this.options.onProgress?.(this.screening.rows);
    return this.screening;
  }
}
