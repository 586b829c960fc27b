import { once } from "node:events";
import { readFileSync } from "node:fs";

/** What the command reads and writes: a test gives its own. */
export interface Streams {
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** Waits until what was written is taken, where its reader is slower. */
  drain?: () => Promise<void>;
  /** The terminal that shows how far a command is; left out where there is none. */
  terminal?: NodeJS.WriteStream;
  readInput: () => string;
  /** The folder that paths are relative to. */
  folder: string;
  /** Ends what would go on by itself. */
  signal?: AbortSignal;
}

/** Those of this process. */
export function processStreams(): Streams {
  return {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    drain: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
    },
    ...(process.stderr.isTTY ? { terminal: process.stderr } : {}),
    readInput: () => readFileSync(0, "utf8"),
    folder: process.cwd(),
  };
}
