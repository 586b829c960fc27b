import { createRequire } from "node:module";
import type { Batch, Job, Refusal } from "./screen-range.js";
import { screenRange } from "./screen-range.js";

/** Whoever screens ranges. */
export interface WorkerPool {
  screen: (job: Job) => Promise<Batch | Refusal>;
  /** Stops what is under way, and ends the threads. */
  end: () => Promise<void>;
}

/**
 * The worker of the built package. Both formats use the ESM one, for a thread has nothing to do with how its caller was
 * loaded. In CommonJS the build puts the file's own address here.
 */
export function shippedWorker(): string {
  return createRequire(import.meta.url).resolve("./screen-file/worker.js");
}

/** The calling thread alone. */
export const callingThread: WorkerPool = { screen: screenRange, end: async () => {} };

/** So many threads. The pool is loaded here: it is ESM only, and `import()` is how CommonJS loads that. */
export async function threads(count: number, filename: string): Promise<WorkerPool> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count });
  // One end waits for the other: who asks second must not go on while threads still run.
  let ending: Promise<void> = Promise.resolve();
  const end = () => {
    ending = ending.then(() => pool.destroy());
    return ending;
  };
  return { screen: (job) => pool.run(job), end };
}
