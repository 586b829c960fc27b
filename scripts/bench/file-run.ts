import { createReadStream } from "node:fs";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import type { Nomination, Rulebook, Screening, ScreenOptions } from "../../src/index.js";
import type { ScreenFileOptions } from "../../src/screen-file.js";

// One way through a file, in a process of its own, on the package as built. `file.ts` runs this.

interface Built {
  screen: (book: Rulebook, rows: AsyncIterable<Nomination>, options: ScreenOptions) => Promise<Screening>;
  screenFile: (path: string, options: ScreenFileOptions) => Promise<Screening>;
  anGiang: Rulebook;
}

/** What ships, asked for by its names, so that nothing of the source takes part. */
async function built(...names: string[]): Promise<Built> {
  return Object.assign({}, ...(await Promise.all(names.map((name) => import(name))))) as Built;
}

/** The way without the helper. */
async function* rowsOf(path: string): AsyncGenerator<Nomination, void> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as Nomination;
}

let outcomes = 0;
const onOutcome = () => {
  outcomes += 1;
};
const BOOK = "thidua-rules/books/an-giang";

async function screening(path: string, workers: number): Promise<Screening> {
  if (workers === 0) {
    const { screen, anGiang } = await built("thidua-rules", BOOK);
    return screen(anGiang, rowsOf(path), { onOutcome: onOutcome });
  }
  const { screenFile } = await built("thidua-rules/screen-file");
  return screenFile(path, { book: { module: BOOK, name: "anGiang" }, workers, onOutcome: onOutcome });
}

const [, , path, workers] = process.argv;
const began = performance.now();
const { byOutcome } = await screening(path as string, Number(workers));
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage();
// Threads gain nothing on cores that others use: this says how many there were.
const cores = (user + system) / 1000 / milliseconds;
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ milliseconds, cores, peakMegabytes, answer: JSON.stringify([outcomes, byOutcome]) }));
