import module from "node:module";
import { pathToFileURL } from "node:url";
import type { Batch, Job, Refusal } from "./screen-range.js";
import { screenRange } from "./screen-range.js";

/** Screens ranges, in other threads or in the calling one. */
export interface WorkerPool {
  screen: (job: Job) => Promise<Batch | Refusal>;
  /** Stops the jobs in work, and ends the threads. */
  end: () => Promise<void>;
}

/** The calling thread alone. */
export const callingThread: WorkerPool = { screen: screenRange, end: async () => {} };

/** Starts threads that run the file of that name. */
export async function startThreads(count: number, filename: string): Promise<WorkerPool> {
  const { Tinypool } = await importPool(filename);
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count });
  const threads = [...pool.threads];
  // The pool neither rejects the job of a thread that exits nor ends while it waits for one that is gone.
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  pool.on("error", fail);
  for (const thread of threads) {
    thread.on("exit", (code: unknown) => fail(new Error(`a thread of the screening exited with code ${code}`)));
  }
  const end = async () => {
    fail(new Error("the threads were ended"));
    // Threads that the pool has put in the place of failed ones are among its own.
    await Promise.all([...new Set([...threads, ...pool.threads])].map((thread) => thread.terminate()));
  };
  return { screen: (job) => Promise.race([pool.run(job), failed]), end };
}

/**
 * The pool, as it is installed for that file: it has files of its own for threads, which it would not find in a host's bundle. It is
 * ESM only, which CommonJS loads by `import()`.
 */
async function importPool(filename: string): Promise<typeof import("tinypool")> {
  const { href } = pathToFileURL(module.createRequire(filename).resolve("tinypool"));
  return import(/* webpackIgnore: true */ /* @vite-ignore */ href);
}
