import type { Streams } from "../streams.js";

/** A signal that is set by the first interruption of the process (SIGINT, SIGTERM); the second ends it at once. */
export function listenForInterruption({ signal }: Streams): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const release = () => {
    signal?.removeEventListener("abort", stop);
    process.removeListener("SIGINT", stop);
    process.removeListener("SIGTERM", stop);
  };
  return { signal: controller.signal, release };
}
