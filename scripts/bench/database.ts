import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { national } from "../../src/books/national.js";
import { screen } from "../../src/index.js";
import { type Database, ENGINES, type Engine, open, start } from "./database/engines.js";
import { fillDatabase } from "./database/fill.js";
import { WAYS } from "./database/ways.js";

/**
 * How long rows take from a database to outcomes, beside the same queries alone, and the most memory of the process that
 * reads them: `npm run bench:database -- 100000 500000`. PostgreSQL takes part where its programs are installed. Words
 * besides the numbers choose ways: those that have one of them in their name.
 */
interface Measured {
  seconds: number;
  /** Of the processor, the server's included: other work on the machine changes it little. */
  processor: number;
  megabytes: number;
  outcomes?: Record<string, number>;
}

/** What was asked of the database, in order. */
type Asked = ["query", string, readonly unknown[]] | ["copy", string];

async function toOutcomes(database: Database, engine: Engine, way: string): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  const read = WAYS[way];
  if (read === undefined) throw new Error(`no way "${way}"`);
  for await (const nominations of read(database, engine)) {
    const { byOutcome, invalidRows } = screen(national, nominations, { onOutcome: () => {} });
    if (invalidRows > 0) throw new Error(`${invalidRows} rows are no nominations`);
    for (const [outcome, count] of Object.entries(byOutcome)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  }
  return outcomes;
}

function recording(database: Database, asked: Asked[]): Database {
  const { query, copy } = database;
  return {
    ...database,
    query: (sql, values) => {
      asked.push(["query", sql, values]);
      return query(sql, values);
    },
    copy: (sql) => {
      asked.push(["copy", sql]);
      return copy(sql);
    },
  };
}

async function askAgain(database: Database, asked: readonly Asked[]): Promise<void> {
  for (const [how, sql, values = []] of asked) {
    if (how === "query") await database.query(sql, values);
    else for await (const _ of database.copy(sql));
  }
}

/** One measurement, in a process of its own. */
async function measure(engine: Engine, folder: string, part: string, way: string): Promise<void> {
  const database = await open(engine, folder);
  const file = join(folder, "..", "asked.json");
  const asked: Asked[] = part === "alone" ? JSON.parse(readFileSync(file, "utf8")) : [];
  const [spent, before] = [await database.spent(), process.cpuUsage()];
  const began = performance.now();
  const outcomes =
    part === "alone" ? await askAgain(database, asked) : await toOutcomes(recording(database, asked), engine, way);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1e6 + (await database.spent()) - spent;
  await database.close();
  if (part !== "alone") writeFileSync(file, JSON.stringify(asked));
  // The kernel counts kibibytes.
  console.log(
    JSON.stringify({ seconds, processor, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6, outcomes }),
  );
}

/** Runs this program again, with other arguments. */
const inOwnProcess = (...args: readonly (string | number)[]): string =>
  execFileSync(process.execPath, [String(process.argv[1]), ...args.map(String)], { encoding: "utf8" });

function compare(engine: Engine, nominees: number, ways: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "thidua-database-"));
  // PostgreSQL runs as somebody else, and comes by here.
  execFileSync("chmod", ["755", folder]);
  const own = join(folder, engine);
  const stop = start(engine, own);
  try {
    inOwnProcess("fill", engine, own, nominees);
    console.log(`\n${engine}, ${nominees} nominees; us a nominee`);
    console.log(
      "| way | alone | to outcomes | times | processor alone | to outcomes | times | memory alone | to outcomes |",
    );
    console.log(`|${"---|".repeat(9)}`);
    for (const way of ways) {
      const whole = JSON.parse(inOwnProcess("measure", engine, own, "whole", way)) as Measured;
      const alone = JSON.parse(inOwnProcess("measure", engine, own, "alone", way)) as Measured;
      const each = (seconds: number) => ((seconds * 1e6) / nominees).toFixed(1);
      const compared = (name: "seconds" | "processor") => [
        each(alone[name]),
        each(whole[name]),
        (whole[name] / alone[name]).toFixed(2),
      ];
      const memory = [alone, whole].map(({ megabytes }) => `${megabytes.toFixed(0)} MB`);
      console.log(`| ${[way, ...compared("seconds"), ...compared("processor"), ...memory].join(" | ")} |`);
      const counted = Object.values(whole.outcomes ?? {}).reduce((sum, count) => sum + count, 0);
      if (counted !== nominees) throw new Error(`${way}: ${counted} outcomes of ${nominees}`);
    }
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [task, ...rest] = process.argv.slice(2);
if (task === "fill") {
  const [engine, folder, nominees] = rest as [Engine, string, string];
  const database = await open(engine, folder);
  await fillDatabase(database, Number(nominees));
  await database.close();
} else if (task === "measure") {
  await measure(...(rest as [Engine, string, string, string]));
} else {
  const given = process.argv.slice(2);
  const sizes = given.map(Number).filter((size) => size > 0);
  const words = given.filter((word) => !(Number(word) > 0));
  const ways = Object.keys(WAYS).filter((way) => words.length === 0 || words.some((word) => way.includes(word)));
  for (const nominees of sizes.length === 0 ? [20_000] : sizes) {
    for (const engine of ENGINES) {
      try {
        compare(engine, nominees, ways);
      } catch (error) {
        console.log(`${engine}: not measured (${String(error).slice(0, 300)})`);
        process.exitCode = 1;
      }
    }
  }
}
