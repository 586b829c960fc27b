import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import type { Nomination, Rulebook, Screening, ScreenOptions } from "../../src/index.js";
import type { ScreenFileOptions } from "../../src/screen-file.js";
import { median } from "./median.js";
import { writeRows } from "./rows-file.js";

// One thread against more, on the package as built. `file.ts` runs this in a process of its own.

interface Built {
  screen: (book: Rulebook, rows: AsyncIterable<Nomination>, options: ScreenOptions) => Promise<Screening>;
  screenFile: (path: string, options: ScreenFileOptions) => Promise<Screening>;
  anGiang: Rulebook;
}

/** What ships, asked for by its names, so that nothing of the source takes part. */
async function built(): Promise<Built> {
  const names = ["thidua-rules", "thidua-rules/screen-file", "thidua-rules/books/an-giang"];
  return Object.assign({}, ...(await Promise.all(names.map((name) => import(name))))) as Built;
}

/** The way without this helper. */
async function* rowsOf(path: string): AsyncGenerator<Nomination, void> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    yield JSON.parse(line) as Nomination;
  }
}

async function compare(rows: number, rounds: number, workers: number): Promise<void> {
  const { screen, screenFile, anGiang } = await built();
  const book = { module: "thidua-rules/books/an-giang", name: "anGiang" };
  const folder = await mkdtemp(join(tmpdir(), "thidua-rules-bench-"));
  const path = join(folder, "nominations.ndjson");
  try {
    await writeRows(path, rows);
    const { size } = await stat(path);
    console.log(`${rows} rows, ${(size / 1e6).toFixed(0)} MB, ${rounds} rounds; load ${loadavg()[0]?.toFixed(2)}`);
    let counted = 0;
    const onScreened = () => {
      counted += 1;
    };
    const ways = new Map<string, () => Promise<Screening>>([
      ["screen, async lines", () => screen(anGiang, rowsOf(path), { onScreened })],
      ["screenFile, 1 worker", () => screenFile(path, { book, onScreened, workers: 1 })],
      [`screenFile, ${workers} workers`, () => screenFile(path, { book, onScreened, workers })],
    ]);
    const times = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
    const cores = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
    for (let round = 0; round < rounds; round += 1) {
      const answers = new Set<string>();
      // Each begins in its turn, so that none always runs in the same place.
      const names = [...ways.keys()];
      for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
        const used = process.cpuUsage();
        const began = performance.now();
        answers.add(JSON.stringify(await ways.get(name)?.()));
        const took = performance.now() - began;
        const { user, system } = process.cpuUsage(used);
        times.get(name)?.push(took);
        cores.get(name)?.push((user + system) / 1000 / took);
      }
      if (answers.size !== 1 || counted !== rows * names.length) throw new Error("the ways do not agree");
      counted = 0;
    }
    const first = median(times.get("screen, async lines") ?? []);
    for (const [name, all] of times) {
      const middle = median(all);
      const range = `${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
      // Threads gain nothing on cores that others use: this says how many there were.
      const got = `${median(cores.get(name) ?? []).toFixed(2)} cores`;
      const each = `${((middle * 1000) / rows).toFixed(1)} µs a row`;
      console.log(
        `${name}: ${middle.toFixed(0)} ms (${range}) on ${got}, ${each}, ratio ${(first / middle).toFixed(2)}`,
      );
    }
    console.log(`load ${loadavg()[0]?.toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [rows = 200_000, rounds = 5, workers = 2] = process.argv.slice(2).map(Number);
await compare(rows, rounds, workers);
