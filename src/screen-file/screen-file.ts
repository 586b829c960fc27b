import type { FileHandle } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Screening } from "../eligibility/types.js";
import { InvalidInputError } from "../errors.js";
import { findWorker } from "./find-worker.js";
import { loadBook } from "./load-book.js";
import { mapOrdered } from "./map-ordered.js";
import { openLines } from "./open-lines.js";
import { bookLocation, parseScreenFileOptions, type ScreenFileOptions } from "./options.js";
import { OrderedResults } from "./ordered-results.js";
import { lineRanges } from "./ranges.js";
import { callingThread, startThreads } from "./worker-pool.js";

/** Sizes chosen for speed; they change no answer. */
export interface Tuning {
  /** About how many bytes a range has. */
  bytesPerRange: number;
  /** Up to this size the calling thread is faster alone: threads first have to start and load the library. */
  singleThreadBytes: number;
  /** How many ranges for each thread may be in work or wait for an earlier one. */
  rangesAhead: number;
  /** Gives the file that threads run. */
  worker: () => string;
}

const TUNING: Tuning = {
  bytesPerRange: 1_048_576,
  singleThreadBytes: 134_217_728,
  rangesAhead: 3,
  worker: findWorker,
};

/**
 * Finds the outcome of every nomination in a file, over the cores of the machine; only in Node.
 *
 * @param path a file in UTF-8 with one nomination a line, as JSON; blank lines are passed over.
 * @param options the book, by the module that exports it, and what `screen` takes.
 * @returns what `screen` gives, with line numbers from 0 as indexes. A line that is no JSON is an invalid row.
 * @throws InvalidInputError for a file that cannot be read, becomes shorter or is of another kind, a book that cannot be
 * found, a bundle without the files that threads run, or an unknown option; the reason of `options.signal` where that stops the screening; what a callback throws or
 * rejects with; an `Error` where a thread exits.
 * @example
 * import { screenFile } from "thidua-rules/screen-file";
 * const book = { module: "thidua-rules/books/an-giang", name: "anGiang" };
 * await screenFile("no-such-file.ndjson", { book }); // throws InvalidInputError
 */
export async function screenFile(path: string | URL, options: ScreenFileOptions): Promise<Screening> {
  return screenFileWith(path, options, TUNING);
}

/** The same with another tuning, for tests. */
export async function screenFileWith(
  path: string | URL,
  options: ScreenFileOptions,
  tuning: Partial<Tuning>,
): Promise<Screening> {
  parseScreenFileOptions(options);
  options.signal?.throwIfAborted();
  const file = await openLines(path);
  try {
    return await run(file, options, { ...TUNING, ...tuning });
  } finally {
    await file.close();
  }
}

async function run(file: FileHandle, options: ScreenFileOptions, tuning: Tuning): Promise<Screening> {
  const { signal, awards } = options;
  const book = bookLocation(options.book);
  // Both are asked for before the length of the file: a host that is bundled must not fail with the first long file only.
  const worker = options.workers === 1 ? undefined : tuning.worker();
  await loadBook(book);
  const count = await threadCount(file, options, tuning);
  const pool = worker === undefined || count === 1 ? callingThread : await startThreads(count, worker);
  const stop = () => void pool.end();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const results = new OrderedResults(options);
    const screen = (range: { from: number; to: number }) => pool.screen({ file: file.fd, range, book, awards });
    const ahead = count === 1 ? 1 : count * tuning.rangesAhead;
    for await (const batch of mapOrdered(lineRanges(file, tuning.bytesPerRange), screen, ahead)) {
      signal?.throwIfAborted();
      if ("problems" in batch) throw new InvalidInputError(batch.problems, batch);
      await results.add(batch);
    }
    // Awaited here: until the threads have ended below, nobody else would take a rejection.
    return await results.end();
  } catch (error) {
    // A stopped thread fails with an error of the pool; the caller gets the signal's reason.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    // Threads must end before the file is closed: its number may then be given to another file.
    await pool.end();
  }
}

async function threadCount(file: FileHandle, { workers }: ScreenFileOptions, tuning: Tuning): Promise<number> {
  const { size } = await file.stat();
  if (size <= tuning.singleThreadBytes) return 1;
  return Math.min(workers ?? availableParallelism(), Math.ceil(size / tuning.bytesPerRange));
}
