import { createRequire } from "node:module";
import type { Batch, Job, Refusal } from "./screen-range.js";
import { screenRange } from "./screen-range.js";

/** Screens ranges, in other threads or in the calling one. */
export interface WorkerPool {
  screen: (job: Job) => Promise<Batch | Refusal>;
  /** Stops the jobs in work, and ends the threads. */
  end: () => Promise<void>;
}

/**
 * The worker of the built package. Both formats use the ESM file: a thread does not depend on how its caller was loaded.
 * In CommonJS the build replaces `import.meta.url` by the file's address.
 */
export function shippedWorker(): string {
  return createRequire(import.meta.url).resolve("./screen-file/worker.js");
}

/** The calling thread alone. */
export const callingThread: WorkerPool = { screen: screenRange, end: async () => {} };

/** Starts threads. The pool is imported here because it is ESM only, which CommonJS loads by `import()`. */
export async function startThreads(count: number, filename: string): Promise<WorkerPool> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count });
  // Both the abort signal and the normal end call this, and each must wait until the threads have ended.
  let ending: Promise<void> = Promise.resolve();
  const end = () => {
    ending = ending.then(() => pool.destroy());
    return ending;
  };
  return { screen: (job) => pool.run(job), end };
}
