import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locale } from "../codes.js";
import { placeOfFault, type Reply } from "./reply.js";

/** What threads answer from: the files of each book, by its id. They are read once, so that all threads have the same. */
export interface ThreadData {
  packs: Readonly<Record<string, readonly unknown[]>>;
  locale: Locale;
}

/** One call, as it is passed to a thread: texts are copied at once, objects one by one. */
export interface ThreadJob {
  name: string;
  body: string;
}

/** Threads that answer calls. */
export interface Threads {
  run: (name: string, body: string, signal: AbortSignal) => Promise<Reply>;
  end: () => Promise<void>;
}

/**
 * The file that threads run, where it is built: a thread of Node 20 reads no TypeScript. Both formats use the ESM file.
 * In CommonJS the build replaces `import.meta.url` by the file's address.
 */
export function builtWorker(): string | undefined {
  const built = fileURLToPath(new URL("./service/worker.js", import.meta.url));
  return existsSync(built) ? built : undefined;
}

/** Starts threads. The pool is imported here because it is ESM only, which CommonJS loads by `import()`. */
export async function startThreads(
  count: number,
  data: ThreadData,
  { filename, onFault }: { filename: string; onFault: (fault: string) => void },
): Promise<Threads> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, workerData: data });
  // Nobody else takes an error of a thread that has no call; one with a call is answered at the end of its time.
  pool.on("error", (error: unknown) => onFault(placeOfFault(error)));
  return {
    // A call that runs when its signal aborts ends with its thread; another thread takes the place of that one.
    run: (name, body, signal) => pool.run({ name, body } satisfies ThreadJob, { signal }),
    end: () => pool.destroy(),
  };
}
