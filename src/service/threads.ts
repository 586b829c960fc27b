import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locale } from "../codes.js";
import { placeOfFault, type Reply } from "./reply.js";
import { ServiceError } from "./service-error.js";

/** The largest answer to a body of the default size takes a part of it; without a limit, one call could end the process. */
const THREAD_MEGABYTES = 1_000;

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
  {
    filename,
    onFault,
    megabytes = THREAD_MEGABYTES,
  }: { filename: string; onFault: (fault: string) => void; megabytes?: number },
): Promise<Threads> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename,
    minThreads: count,
    maxThreads: count,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Nobody else takes an error of a thread that has no call; one with a call is answered at the end of its time.
  pool.on("error", (error: unknown) => onFault(placeOfFault(error)));
  return {
    // A call that runs when its signal aborts ends with its thread; another thread takes the place of that one.
    run: async (name, body, signal) => {
      try {
        return await pool.run({ name, body } satisfies ThreadJob, { signal });
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
          throw new ServiceError("took-too-much-memory");
        throw error;
      }
    },
    end: () => pool.destroy(),
  };
}
