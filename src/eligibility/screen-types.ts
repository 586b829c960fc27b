import type { AwardCode, OutcomeCode, TitleCode } from "../codes.js";
import type { Problem } from "../errors.js";
import type { Receipt } from "../result/receipt.js";

/** The outcome of one row for one award. */
export interface RowOutcome {
  /** The place of the row, from 0. */
  index: number;
  award: AwardCode | TitleCode;
  outcome: OutcomeCode;
  /** The outcome under the last encoded texts, where the text in force is not encoded. */
  provisional?: OutcomeCode;
}

/** A row that is no nomination, with everything that is wrong with it. */
export interface InvalidRow {
  /** The place of the row, from 0. */
  index: number;
  problems: Problem[];
}

/** What a screening found. */
export interface Screening {
  type: "screening";
  /** How many rows were read, bad ones included. */
  rows: number;
  /** How many outcomes of each kind there are. */
  byOutcome: Record<OutcomeCode, number>;
  /** How many rows were bad. */
  invalidRows: number;
  /** The outcomes in the order of the rows; none where `onOutcome` takes them. */
  outcomes: RowOutcome[];
  /** The bad rows in their order; none where `onInvalid` takes them. */
  invalid: InvalidRow[];
  /** The book that answered. The rows are not digested, for that would take longer than to screen them. */
  receipt: Pick<Receipt, "book">;
}

/** How to screen. */
export interface ScreenOptions {
  /** The awards to try for every row; the rows are then nominations without an award. */
  awards?: readonly (AwardCode | TitleCode)[];
  /** Takes each outcome as it comes, so that none is kept. */
  onOutcome?: (outcomes: RowOutcome) => void;
  /** Takes each bad row as it comes, so that none is kept. */
  onInvalid?: (invalid: InvalidRow) => void;
  /** Is told how many rows were read, every 1,000 rows and at the end. */
  onProgress?: (rows: number) => void;
  /** Stops the screening: it is looked at before every row. */
  signal?: AbortSignal;
}
