import { readFileSync } from "node:fs";

/** What the command reads and writes: a test gives its own. */
export interface Streams {
  write: (text: string) => void;
  writeError: (text: string) => void;
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
    readInput: () => readFileSync(0, "utf8"),
    folder: process.cwd(),
  };
}
