import { readSync } from "node:fs";
import { screen } from "../eligibility/screen.js";
import type { InvalidRow, ScreenOptions } from "../eligibility/types.js";
import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem, ThiduaError } from "../errors.js";
import type { Nomination } from "../nomination/types.js";
import type { Receipt } from "../result/receipt.js";
import { type Columns, ColumnWriter } from "./columns.js";
import { readLines } from "./lines.js";
import { loadBook } from "./load-book.js";
import type { BookLocation } from "./options.js";
import type { ByteRange } from "./ranges.js";

/** The work of one thread at a time. */
export interface Job {
  /** The number of the open file: all threads of a process share their files. */
  file: number;
  range: ByteRange;
  book: BookLocation;
  awards: ScreenOptions["awards"];
}

/** The results of a range, with its lines counted from 0. */
export interface Batch {
  /** How many lines there are, blank ones included. */
  lines: number;
  /** How many of them are rows. */
  rows: number;
  outcomes: Columns;
  invalid: InvalidRow[];
  /** The book that answered; the calling thread may not have loaded it. */
  book: Receipt["book"];
}

/** The problems of a job that is not well formed: an error would lose its class between threads. */
export interface Refusal {
  problems: readonly Problem[];
  moreProblems: number;
}

/** Screens the lines of one range. */
export async function screenRange({ file, range, book, awards }: Job): Promise<Batch | Refusal> {
  try {
    const loaded = await loadBook(book);
    const outcomes = new ColumnWriter();
    const batch = { lines: 0, rows: 0, invalid: [] as InvalidRow[] };
    let line = 0;
    function* rows(): Generator<Nomination, void> {
      const lines = readLines(readBytes(file, range));
      let next = lines.next();
      for (; !next.done; next = lines.next()) {
        line = next.value.line;
        batch.rows += 1;
        if ("problem" in next.value) batch.invalid.push({ index: line, problems: [next.value.problem] });
        else yield next.value.value as Nomination;
      }
      batch.lines = next.value;
    }
    // `screen` takes one row at a time, so a callback is always about the line read last.
    const { receipt } = screen(loaded, rows(), {
      ...(awards === undefined ? {} : { awards }),
      onOutcome: (outcome) => outcomes.add(line, outcome),
      onInvalid: (row) => batch.invalid.push({ ...row, index: line }),
    });
    return { ...batch, outcomes: outcomes.end(), book: receipt.book };
  } catch (error) {
    if (error instanceof ThiduaError) return { problems: error.problems, moreProblems: error.moreProblems };
    throw error;
  }
}

/** The bytes of a range of an open file. Throws `InvalidInputError` where the file became shorter. */
export function readBytes(file: number, { from, to }: ByteRange): Buffer {
  const bytes = Buffer.allocUnsafe(to - from);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, from + length);
    if (read === 0) throw shortenedFile();
    length += read;
  }
  return bytes;
}

function shortenedFile(): InvalidInputError {
  const place = { path: "path", received: receivedPhrase("a file that became shorter") };
  return new InvalidInputError([makeProblem("unreadable", { of: "file" }, place)]);
}
