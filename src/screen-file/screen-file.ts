import { type FileHandle, open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Screening } from "../eligibility/screen-types.js";
import { receivedPhrase } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { mapOrdered } from "./map-ordered.js";
import { bookModule, parseScreenFileOptions, type ScreenFileOptions } from "./options.js";
import { OrderedResults } from "./ordered-results.js";
import { rangesOf } from "./ranges.js";
import { callingThread, shippedWorker, threads } from "./worker-pool.js";

/** What is chosen for speed and changes no answer. */
export interface Tuning {
  /** About how many bytes are handed to a thread at once. */
  bytesARange: number;
  /** A file of so many bytes or fewer is done sooner by the calling thread: two others start cold and gain nothing. */
  bytesAlone: number;
  /** How many ranges for each thread are under way or wait for an earlier one. */
  ahead: number;
  /** The file that threads run. */
  worker: () => string;
}

const TUNING: Tuning = { bytesARange: 1_048_576, bytesAlone: 134_217_728, ahead: 3, worker: shippedWorker };

/**
 * Finds the outcome of every nomination in a file, over the cores of the machine; only in Node.
 *
 * @param path a file in UTF-8 with one nomination a line, as JSON; blank lines are passed over.
 * @param options the book, by the module that exports it, and what `screen` takes.
 * @returns what `screen` gives, with line numbers from 0 as indexes. A line that is no JSON is a bad row.
 * @throws InvalidInputError for a file that cannot be read, a book that is not there, or an option that is none; the
 * reason of `options.signal` where that stops the screening; what a callback throws.
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
  const file = await opened(path);
  try {
    return await run(file, options, { ...TUNING, ...tuning });
  } finally {
    await file.close();
  }
}

async function run(file: FileHandle, options: ScreenFileOptions, tuning: Tuning): Promise<Screening> {
  const { signal, awards } = options;
  const book = bookModule(options.book);
  const count = await threadsFor(file, options, tuning);
  const hands = count === 1 ? callingThread : await threads(count, tuning.worker());
  const stop = () => void hands.end();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const delivery = new OrderedResults(options);
    const screen = (range: { from: number; to: number }) => hands.screen({ file: file.fd, range, book, awards });
    const ahead = count === 1 ? 1 : count * tuning.ahead;
    for await (const batch of mapOrdered(rangesOf(file, tuning.bytesARange), screen, ahead)) {
      signal?.throwIfAborted();
      if ("problems" in batch) throw new InvalidInputError(batch.problems);
      delivery.take(batch);
    }
    return delivery.end();
  } catch (error) {
    // A thread that is stopped fails in a way of its own.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    // No thread may read on once the file is closed: its number may then be that of another file.
    await hands.end();
  }
}

async function threadsFor(file: FileHandle, { workers }: ScreenFileOptions, tuning: Tuning): Promise<number> {
  const { size } = await file.stat();
  if (size <= tuning.bytesAlone) return 1;
  return Math.min(workers ?? availableParallelism(), Math.ceil(size / tuning.bytesARange));
}

async function opened(path: string | URL): Promise<FileHandle> {
  let file: FileHandle | undefined;
  let received = receivedPhrase("no file");
  try {
    file = await open(path);
    if ((await file.stat()).isFile()) return file;
  } catch (error) {
    received = error instanceof Error ? error.message : String(error);
  }
  await file?.close();
  throw new InvalidInputError([makeProblem("unreadable", { of: "file" }, { path: "path", received })]);
}
