import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { anGiang } from "../../src/books/an-giang.js";
import { type Candidacy, type Nomination, screen } from "../../src/index.js";
import { median } from "./median.js";
import { nominations } from "./rows-file.js";

// One size in a process of its own; `million.ts` runs this. It prints one line of JSON.

/** Rows before anything is measured, the same in every process: what is still cold is not what a row costs. */
const WARM_UP = 100_000;

/** Microseconds a row, with nothing kept. */
function screening(rows: Iterable<Nomination>, count: number): number {
  let outcomes = 0;
  const began = performance.now();
  const { invalidRows } = screen(anGiang, rows, {
    onOutcome: () => {
      outcomes += 1;
    },
  });
  const took = performance.now() - began;
  if (outcomes !== count || invalidRows !== 0)
    throw new Error(`${outcomes} outcomes and ${invalidRows} bad rows of ${count}`);
  return (took * 1000) / count;
}

/** Microseconds that it takes to make a row, which are a part of the other figure. */
function generating(rows: Iterable<Nomination>, count: number): number {
  let seen = 0;
  const began = performance.now();
  for (const { award } of rows) if (award !== undefined) seen += 1;
  const took = performance.now() - began;
  if (seen !== count) throw new Error(`${seen} rows of ${count}`);
  return (took * 1000) / count;
}

/**
 * Short runs go through the whole pool piece by piece, so that every size is asked about the same rows, and do so as
 * often as it takes to see as many rows as the warm-up.
 */
function overPool(measure: typeof screening, count: number): number {
  if (count >= WARM_UP) return measure(nominations(count, pool), count);
  const pieces = Array.from({ length: pool.length / count }, (_, piece) => pool.slice(piece * count));
  const pass = () => pieces.reduce((sum, piece) => sum + measure(nominations(count, piece), count), 0) / pieces.length;
  return median(Array.from({ length: WARM_UP / pool.length }, pass));
}

const [, , size, file] = process.argv;
const count = Number(size);
const pool = JSON.parse(readFileSync(file as string, "utf8")) as Candidacy[];
screening(nominations(WARM_UP, pool), WARM_UP);
generating(nominations(WARM_UP, pool), WARM_UP);
const microseconds = overPool(screening, count);
const generator = overPool(generating, count);
// The kernel counts kibibytes.
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ rows: count, microseconds, generator, peakMegabytes }));
