import type { Problem } from "../../errors.js";

/** Something in a row that could not be read. */
export interface Rejection {
  /** The number of the row in the file, from 1. */
  row: number;
  /** The heading of the column, or the path of the field where no column holds it. */
  column: string;
  /** What it holds, as text. */
  value: string;
  problem: Problem;
}

/** A row of the file: the nomination that it holds, unless it could not be read, and what could not be read of it. */
export interface InputRow {
  row: number;
  nomination?: unknown;
  rejections: Rejection[];
}

/** Rows that follow each other, and how much of the file has been read by then. */
export interface InputBatch {
  rows: InputRow[];
  /** Bytes, of `InputSource.size`. */
  read: number;
}

/** A file of nominations, read as its rows are taken. */
export interface InputSource {
  /** In bytes. */
  size: number;
  batches: AsyncIterable<InputBatch>;
  /** The headings that are not read; known with the first batch. */
  unreadColumns: string[];
}
