import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { anGiang } from "../../src/books/an-giang.js";
import { codesOf } from "../../src/codes.js";
import { type Candidacy, screen } from "../../src/index.js";
import { fromSqlRows, type SqlDialect, type SqlRows, type SqlScreening, sqlFor, toSqlRows } from "../../src/sql.js";
import { type Database, duckdbWith, fillTables, OPEN } from "../../test/sql/databases.js";
import { completeNominations } from "./nominations.js";

/**
 * What `sqlFor` costs beside `screen`: eight award forms for each nominee of An Giang, with everything known.
 * `npm run bench:sql -- 10000,100000,1000000`; PostgreSQL takes part where its programs are installed.
 * A second argument names some of `duckdb,parquet,pglite,postgres`.
 */
const sizes = (process.argv[2] ?? "10000,100000").split(",").map(Number);
const engines = (process.argv[3] ?? "duckdb,parquet,pglite,postgres").split(",");
const ON = "2026-08-01";
const FORMS = codesOf("award");
const ALL_FORMS = { awards: [...FORMS] };
const ROUNDS = 7;
const POOL = 10_000;
const MEMORY = "4GB";
const SHARDS = 8;

const pool: Candidacy[] = completeNominations(POOL, 20_260_801).map((each, index) => ({
  ...each,
  nominee: { ...each.nominee, id: `n-${index}` },
}));

/** How long work took, and how long the processor was at it in this process: on a shared machine, the steadier of the two. */
interface Timed<Value> {
  value: Value;
  seconds: number;
  processor: number;
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<Timed<Value>> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

const report = (what: string, nominees: number, { seconds, processor }: Omit<Timed<unknown>, "value">, more = "") =>
  console.log(
    `  ${what}: ${seconds.toFixed(2)} s, ${((seconds * 1e6) / nominees / FORMS.length).toFixed(1)} us a form, ${processor.toFixed(2)} s of the processor here${more}`,
  );

/** How often each outcome came, of the pool, by `screen`. */
const screened = await timed(() => screen(anGiang, pool, ALL_FORMS));
const refused = new Set(screened.value.invalid.map(({ index }) => index));
const valid = pool.filter((_, index) => !refused.has(index));
const expected = new Map<string, number>();
for (const { award, outcome } of screened.value.outcomes) {
  const key = `${award} ${outcome}`;
  expected.set(key, (expected.get(key) ?? 0) + 1);
}

async function fastest(work: () => unknown): Promise<Timed<unknown>> {
  const rounds: Timed<unknown>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timed(work));
  return rounds.reduce((best, round) => (round.seconds < best.seconds ? round : best));
}

/** The rows of several nominations, by table. */
const mergedRows = (all: readonly SqlRows[]): SqlRows =>
  Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, all.flatMap((each) => each[name] ?? [])]));

/** Makes so many copies of the pool's rows, each under ids of its own. */
async function multiply(database: Database, { tables }: SqlScreening, copies: number): Promise<void> {
  if (copies < 2) return;
  for (const { name } of tables) {
    const columns = (
      await database.rows<{ column_name: string }>(
        `SELECT column_name FROM information_schema.columns WHERE table_name = '${name}' ORDER BY ordinal_position`,
      )
    ).map(({ column_name }) => column_name);
    const taken = columns.map((column) =>
      column === "nomination_id" ? "x.nomination_id || '-' || CAST(copy.n AS TEXT)" : `x.${column}`,
    );
    await database.run(
      `INSERT INTO ${name} (${columns.join()}) SELECT ${taken.join()} FROM ${name} x CROSS JOIN (SELECT * FROM generate_series(2, ${copies})) AS copy(n)`,
    );
  }
}

/** How many outcomes a database counts otherwise than `screen`, which decided one copy. */
async function differences(database: Database, copies: number): Promise<number> {
  const counts = await database.rows<{ award: string; outcome: string; n: number | string }>(
    "SELECT award, outcome, count(*) AS n FROM outcome GROUP BY award, outcome",
  );
  const found = new Map(counts.map(({ award, outcome, n }) => [`${award} ${outcome}`, Number(n)]));
  return [...new Set([...found.keys(), ...expected.keys()])].reduce(
    (sum, key) => sum + Math.abs((found.get(key) ?? 0) - copies * (expected.get(key) ?? 0)),
    0,
  );
}

async function measure(name: string, database: Database, dialect: SqlDialect, nominees: number): Promise<void> {
  const sql = sqlFor(anGiang, { dialect, on: ON });
  const copies = Math.max(1, Math.round(nominees / POOL));
  await fillTables(
    database,
    sql,
    valid.map((each) => toSqlRows(anGiang, each)),
  );
  await multiply(database, sql, copies);
  if (dialect === "postgres") await database.run("ANALYZE");
  const taken = await timed(() => database.run(`CREATE TABLE outcome AS ${sql.statement}`));
  const count = copies * valid.length;
  report(`${name}, ${count} nominees`, count, taken, `; ${await differences(database, copies)} differences`);
  await database.run("DROP TABLE outcome");
}

/** DuckDB over Parquet files in shards by nominee, one shard after the other on one thread. */
async function measureShards(nominees: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-shards-"));
  const sql = sqlFor(anGiang, { dialect: "duckdb", on: ON });
  const copies = Math.max(1, Math.round(nominees / POOL));
  try {
    const writer = await duckdbWith({ memory_limit: MEMORY });
    await fillTables(
      writer,
      sql,
      valid.map((each) => toSqlRows(anGiang, each)),
    );
    await multiply(writer, sql, copies);
    for (let shard = 0; shard < SHARDS; shard += 1) {
      for (const { name } of sql.tables) {
        await writer.run(
          `COPY (SELECT * FROM ${name} WHERE hash(nomination_id) % ${SHARDS} = ${shard}) TO '${folder}/${name}-${shard}.parquet'`,
        );
      }
    }
    await writer.close();
    const megabytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6;
    const reader = await duckdbWith({ threads: "1", memory_limit: "2GB" });
    await reader.run("CREATE TABLE outcome (nomination_id TEXT, award TEXT, outcome TEXT, provisional_outcome TEXT)");
    const taken = await timed(async () => {
      for (let shard = 0; shard < SHARDS; shard += 1) {
        for (const { name } of sql.tables) {
          await reader.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM '${folder}/${name}-${shard}.parquet'`);
        }
        await reader.run(`INSERT INTO outcome ${sql.statement}`);
      }
    });
    const count = copies * valid.length;
    const what = `DuckDB over ${SHARDS} shards of Parquet (${megabytes.toFixed(0)} MB), 1 thread, 2 GB, ${count} nominees`;
    report(what, count, taken, `; ${await differences(reader, copies)} differences`);
    await reader.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program of PostgreSQL, which refuses to run as root. */
function postgres(program: string, ...options: string[]): void {
  const asItself = userInfo().uid === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const [command = program, ...rest] = [...asItself, program, ...options];
  execFileSync(command, rest, { stdio: "ignore", cwd: tmpdir() });
}

/** A server of PostgreSQL for as long as it is used. */
async function withPostgres(use: (database: Database) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-postgres-"));
  try {
    if (userInfo().uid === 0)
      chownSync(folder, Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })), -1);
    const data = join(folder, "data");
    postgres("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8");
    const settings = "-c fsync=off -c shared_buffers=1GB -c work_mem=256MB -c max_wal_size=8GB -c jit=off";
    postgres("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-k ${folder} -h "" ${settings}`, "start");
    const client = new pg.Client({ host: folder, user: "postgres", database: "postgres" });
    try {
      await client.connect();
      await use({
        run: async (sql) => {
          await client.query(sql);
        },
        rows: async <Row>(sql: string) => (await client.query(sql)).rows as Row[],
        load: async (table, columns, csv) => {
          const file = join(folder, "rows.csv");
          writeFileSync(file, csv);
          await client.query(`COPY ${table} (${columns.join()}) FROM '${file}' WITH (FORMAT csv, NULL '-')`);
        },
        close: () => client.end(),
      });
    } finally {
      await client.end();
      postgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`An Giang, ${FORMS.length} award forms`);
report(`screen in a new process, ${POOL} nominees in memory`, POOL, screened);
report(`screen once warm, the fastest of ${ROUNDS} calls`, POOL, await fastest(() => screen(anGiang, pool, ALL_FORMS)));
const rows = mergedRows(valid.map((each) => toSqlRows(anGiang, each)));
report("making nominations of rows in memory, fromSqlRows", POOL, await fastest(() => fromSqlRows(anGiang, rows, ON)));
for (const size of sizes) {
  if (engines.includes("duckdb")) {
    const duckdb = await duckdbWith({ memory_limit: MEMORY, threads: "2" });
    await measure("DuckDB, 2 threads, 4 GB", duckdb, "duckdb", size);
    await duckdb.close();
  }
  if (engines.includes("parquet") && size > POOL) await measureShards(size);
  if (engines.includes("pglite") && size <= POOL) {
    const pglite = await OPEN.postgres();
    await measure("PGlite", pglite, "postgres", size);
    await pglite.close();
  }
  if (engines.includes("postgres")) {
    await withPostgres((database) => measure("PostgreSQL", database, "postgres", size)).catch((error: unknown) =>
      console.log(`  PostgreSQL: not measured (${String(error).slice(0, 200)})`),
    );
  }
}
