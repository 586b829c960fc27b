import type { Output } from "../output.js";
import type { Streams } from "../streams.js";

/** Shows how far something is. */
export interface Progress {
  show: (done: number, rows: number) => void;
  end: () => void;
}

/** A bar on the terminal; nothing where the error output is none. */
export async function startProgress({ terminal }: Streams, total: number, output: Output): Promise<Progress> {
  if (terminal === undefined || total === 0) return { show: () => {}, end: () => {} };
  // Loaded where it is used: most runs of the command show no bar.
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: terminal,
    format: output.words("progress"),
    hideCursor: true,
    // The bar would otherwise take the signals for itself.
    gracefulExit: false,
  });
  bar.start(total, 0, { rows: 0 });
  return { show: (done, rows) => bar.update(done, { rows }), end: () => bar.stop() };
}
