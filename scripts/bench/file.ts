import { stat } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { median } from "./median.js";
import { type Runner, withPlainNode } from "./plain-node.js";
import { writeRows } from "./rows-file.js";

// A file in one thread and in several, from the start of a process: `npm run bench:file -- [rows] [rounds] [threads]`.

/** One way through the file. */
interface Way {
  name: string;
  /** 0 is `screen` over lines, without the helper. */
  workers: number;
  runs: { milliseconds: number; cores: number; peakMegabytes: number; answer: string }[];
}

/** Round after round, each way once, so that a disturbance meets all of them alike. */
async function race(run: Runner, path: string, ways: readonly Way[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { workers, runs } of ways) runs.push(JSON.parse(await run(path, workers)));
  }
  if (new Set(ways.flatMap(({ runs }) => runs.map(({ answer }) => answer))).size > 1) {
    throw new Error("the ways do not agree");
  }
}

function print({ name, runs }: Way, first: readonly number[], rows: number): void {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const middle = median(times);
  const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  const ratios = times.map((time, round) => (first[round] ?? Number.NaN) / time);
  console.log(
    `${name}: ${middle.toFixed(0)} ms (${range}), ${((middle * 1000) / rows).toFixed(1)} µs a row, ` +
      `ratio ${(median(first) / middle).toFixed(2)} (by round ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}); ` +
      `${median(runs.map(({ cores }) => cores)).toFixed(2)} cores, ` +
      `peak ${Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`,
  );
}

const [rows = 200_000, rounds = 5, workers = 2] = process.argv.slice(2).map(Number);
await withPlainNode("file-run.ts", async (run, folder) => {
  const path = join(folder, "nominations.ndjson");
  await writeRows(path, rows);
  const { size } = await stat(path);
  const load = () => `load ${(loadavg()[0] ?? 0).toFixed(2)}`;
  console.log(`${rows} rows, ${(size / 1e6).toFixed(0)} MB, ${rounds} rounds; ${load()}`);
  const ways: Way[] = [
    { name: "screen over lines", workers: 0, runs: [] },
    { name: "screenFile, 1 worker", workers: 1, runs: [] },
    { name: `screenFile, ${workers} workers`, workers, runs: [] },
  ];
  await race(run, path, ways, rounds);
  const first = ways[0]?.runs.map(({ milliseconds }) => milliseconds) ?? [];
  for (const way of ways) print(way, first, rows);
  console.log(load());
});
