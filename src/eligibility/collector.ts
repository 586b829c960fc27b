// The answer of a screening while its rows are read.

import { codesOf, type OutcomeCode } from "../codes.js";
import { PendingCallbacks } from "./callbacks.js";
import type { InvalidRow, RowOutcome, Screening, ScreenOptions } from "./types.js";

/** The number of rows between two reports of progress. */
const ROWS_PER_REPORT = 1_000;

/** Counts outcomes by their place, for an object whose key is not known beforehand takes many times as long. */
class OutcomeCounts {
  // A copy: what is read from a frozen list takes longer.
  private readonly codes = [...codesOf("outcome")];
  private readonly numbers = this.codes.map(() => 0);

  add(outcome: OutcomeCode): void {
    let place = 0;
    while (this.codes[place] !== outcome) place += 1;
    (this.numbers[place] as number) += 1;
  }

  counts(): Record<OutcomeCode, number> {
    return Object.fromEntries(this.codes.map((code, place) => [code, this.numbers[place]])) as Record<
      OutcomeCode,
      number
    >;
  }
}

/** Collects what a screening finds; it keeps only what no callback receives. */
export class ScreeningCollector {
  private readonly content: Pick<Screening, "rows" | "invalidRows" | "outcomes" | "invalid"> = {
    rows: 0,
    invalidRows: 0,
    outcomes: [],
    invalid: [],
  };
  private readonly byOutcome = new OutcomeCounts();
  private readonly byProvisionalOutcome = new OutcomeCounts();
  /** What the callbacks have given and nobody has awaited. */
  readonly callbacks = new PendingCallbacks();

  constructor(private readonly options: Pick<ScreenOptions, "onOutcome" | "onInvalid" | "onProgress">) {}

  /** How many rows were read. */
  get rows(): number {
    return this.content.rows;
  }

  addOutcome(outcome: RowOutcome): void {
    const { onOutcome } = this.options;
    this.byOutcome.add(outcome.outcome);
    this.byProvisionalOutcome.add(outcome.provisional ?? outcome.outcome);
    if (onOutcome === undefined) this.content.outcomes.push(outcome);
    else this.callbacks.call("onOutcome", onOutcome, outcome);
  }

  addInvalid(row: InvalidRow): void {
    const { onInvalid } = this.options;
    this.content.invalidRows += 1;
    if (onInvalid === undefined) this.content.invalid.push(row);
    else this.callbacks.call("onInvalid", onInvalid, row);
  }

  /** Counts rows that were read, and reports every full thousand. */
  countRows(rows: number): void {
    for (let left = rows; left > 0; ) {
      const step = Math.min(left, ROWS_PER_REPORT - (this.rows % ROWS_PER_REPORT));
      this.content.rows += step;
      left -= step;
      if (this.rows % ROWS_PER_REPORT === 0) this.report();
    }
  }

  private report(): void {
    const { onProgress } = this.options;
    if (onProgress !== undefined) this.callbacks.call("onProgress", onProgress, this.rows);
  }

  /** Reports the last rows, where that is not done yet. */
  reportEnd(): void {
    if (this.rows % ROWS_PER_REPORT !== 0) this.report();
  }

  /** The screening, with the receipt of the book that answered. */
  screening(receipt: Screening["receipt"]): Screening {
    const { rows, ...found } = this.content;
    return {
      type: "screening",
      rows,
      byOutcome: this.byOutcome.counts(),
      byProvisionalOutcome: this.byProvisionalOutcome.counts(),
      ...found,
      receipt,
    };
  }
}
