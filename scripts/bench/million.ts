import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./median.js";
import { completeNominations } from "./nominations.js";
import { withPlainNode } from "./plain-node.js";

// Whether the millionth nomination costs what the first did, in time and in memory: `npm run bench:million -- [rounds]`.

/** What so many rows took. */
export interface Long {
  rows: number;
  /** Screening one row, the making of the row included. */
  microseconds: number;
  /** The same in the process that was disturbed least. */
  fastest: number;
  /** Making one row, which is a part of the above. */
  generator: number;
  /** The most memory that any process of this size held, in millions of bytes. */
  peakMegabytes: number;
}

/** How many candidacies the rows go round in. */
const POOL = 10_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;

/** Streams a thousand rows up to a million through `screen`, each size in fresh processes, size after size in rounds. */
export async function million(rounds = 3): Promise<Long[]> {
  return withPlainNode("million-run.ts", async (run, folder) => {
    // Drawn here: the drawing takes more memory than all that is measured.
    const pool = join(folder, "pool.json");
    await writeFile(pool, JSON.stringify(completeNominations(POOL, 1)));
    const runs: Omit<Long, "fastest">[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const size of SIZES) runs.push(JSON.parse(await run(size, pool)) as Omit<Long, "fastest">);
    }
    return SIZES.map((rows) => together(runs.filter((one) => one.rows === rows)));
  });
}

function together(runs: readonly Omit<Long, "fastest">[]): Long {
  return {
    rows: runs[0]?.rows ?? 0,
    microseconds: median(runs.map(({ microseconds }) => microseconds)),
    fastest: Math.min(...runs.map(({ microseconds }) => microseconds)),
    generator: median(runs.map(({ generator }) => generator)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

function print(all: readonly Long[]): void {
  const [first] = all;
  for (const { rows, microseconds, fastest, generator, peakMegabytes } of all) {
    const flatness = (microseconds / (first?.microseconds ?? Number.NaN)).toFixed(2);
    const best = (fastest / (first?.fastest ?? Number.NaN)).toFixed(2);
    console.log(
      `${rows.toLocaleString("en")} rows: ${microseconds.toFixed(1)} µs each (${flatness} times the first), ` +
        `fastest ${fastest.toFixed(1)} µs (${best}), of it ${generator.toFixed(2)} µs to make the row; peak ${peakMegabytes.toFixed(0)} MB`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) print(await million(Number(process.argv[2] ?? 3)));
