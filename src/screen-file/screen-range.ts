import { readSync } from "node:fs";
import { screen } from "../eligibility/screen.js";
import type { InvalidRow, ScreenOptions } from "../eligibility/types.js";
import { type Problem, ThiduaError } from "../errors.js";
import type { Nomination } from "../nomination/types.js";
import { type Columns, ColumnWriter } from "./columns.js";
import { linesOf } from "./lines.js";
import { loadBook } from "./load-book.js";
import type { BookPlace } from "./options.js";
import type { ByteRange } from "./ranges.js";

/** What a thread is given to do. */
export interface Job {
  /** The number of the open file: all threads of a process share their files. */
  file: number;
  range: ByteRange;
  book: BookPlace;
  awards: ScreenOptions["awards"];
}

/** What was found in a range, with its lines counted from 0. */
export interface Batch {
  /** How many lines there are, blank ones included. */
  lines: number;
  /** How many of them are rows. */
  rows: number;
  screened: Columns;
  bad: InvalidRow[];
}

/** A job that is not well formed; the class of an error is lost between threads. */
export interface Refusal {
  problems: readonly Problem[];
}

/** Screens the lines of one range. */
export async function screenRange({ file, range, book, awards }: Job): Promise<Batch | Refusal> {
  try {
    const loaded = await loadBook(book);
    const found = new ColumnWriter();
    const batch = { lines: 0, rows: 0, bad: [] as InvalidRow[] };
    let line = 0;
    function* rows(): Generator<Nomination, void> {
      const lines = linesOf(readBytes(file, range));
      let next = lines.next();
      for (; !next.done; next = lines.next()) {
        line = next.value.line;
        batch.rows += 1;
        if ("problem" in next.value) batch.bad.push({ index: line, problems: [next.value.problem] });
        else yield next.value.value as Nomination;
      }
      batch.lines = next.value;
    }
    // `screen` takes row after row, so that what it finds is always of the line read last.
    screen(loaded, rows(), {
      ...(awards === undefined ? {} : { awards }),
      onOutcome: (one) => found.add(line, one),
      onInvalid: ({ problems }) => batch.bad.push({ index: line, problems }),
    });
    return { ...batch, screened: found.end() };
  } catch (error) {
    if (error instanceof ThiduaError) return { problems: error.problems };
    throw error;
  }
}

function readBytes(file: number, { from, to }: ByteRange): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, from + length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
