import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { type RunQuery, readNominations } from "../../docs/from-your-database/nominations.js";
import { national } from "../../src/books/national.js";
import { type NominationInput, screen } from "../../src/index.js";

/**
 * How long rows take from a database to outcomes, in microseconds a nominee, and the most memory of the process.
 * `npm run bench:database -- 500000`; PostgreSQL takes part where its programs are installed.
 */
const nominees = Number(process.argv[2] ?? 20_000);
const SHARED = { occasion: "hang-nam", asOf: "2026-02-01", referenceYear: 2025 } as const;

const FILL = `
  insert into nominee select id, 'Người ' || id, 'Công chức', 'Công chức',
    (array['LĐTT', 'CSTĐCS', 'BKTTCP', 'Giấy khen'])[1 + (id / 3) % 4], date '2026-01-20' from generate_series(1, ${nominees}) as id;
  insert into rating select id, year, (array['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'])[1 + (id * 7 + year) % 4]
    from generate_series(1, ${nominees}) as id, generate_series(2021, 2025) as year;
  insert into award select id, 'CSTĐCS', 2024, null, null from generate_series(1, ${nominees}, 2) as id;
  insert into award select id, 'Bằng khen UBND tỉnh', 2021, '21/QĐ-UBND', date '2021-11-20' from generate_series(1, ${nominees}, 3) as id;
  insert into discipline select id, 'Khiển trách', date '2022-03-01', date '2023-03-01' from generate_series(1, ${nominees}, 20) as id;
  analyze;`;

/** One row a nominee with everything in it, as many portals ask for it. */
const NESTED = `
  select json_build_object('id', id, 'kind', kind, 'occupation', occupation, 'proposed_award', proposed_award, 'received_on', received_on,
    'ratings', (select json_agg(json_build_object('year', year, 'rating', rating)) from rating where nominee = id),
    'awards', (select json_agg(json_build_object('award', award, 'year', year, 'number', decision_number, 'on', decided_on))
               from award where nominee = id),
    'discipline', (select json_agg(json_build_object('level', discipline, 'from', from_day, 'to', to_day))
                   from discipline where nominee = id)) as row
  from nominee where id > $1 order by id limit $2`;

/** The batches of the same queries, without reading what they give. */
async function drain(query: RunQuery, batch: number): Promise<number> {
  let rows = 0;
  const counting: RunQuery = async (sql, values) => {
    const found = await query(sql, values);
    rows += found.length;
    // Only the key of the last nominee is used: nothing is read as a nomination.
    return sql.includes("from nominee") ? found.map(({ id }) => ({ id })) : [];
  };
  for await (const _ of readNominations(counting, SHARED, batch));
  return rows;
}

async function drainNested(query: RunQuery, batch: number): Promise<void> {
  for (let after: unknown = 0; after !== undefined; ) {
    const rows = await query(NESTED, [after, batch]);
    after = (rows.at(-1)?.row as { id: number } | undefined)?.id;
  }
}

async function screenAll(query: RunQuery, batch: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const { nominations } of readNominations(query, SHARED, batch)) {
    const given: NominationInput[] = nominations.map(({ nomination }) => nomination);
    for (const { outcome } of screen(national, given).outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<number> {
  globalThis.gc?.();
  const start = process.hrtime.bigint();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 100);
  const found = await work();
  clearInterval(watch);
  const each = Number(process.hrtime.bigint() - start) / 1000 / nominees;
  console.log(
    `  ${what}: ${each.toFixed(1)} us a nominee, ${Math.round(most / 1e6)} MB ${JSON.stringify(found) ?? ""}`,
  );
  return each;
}

async function measure(name: string, query: RunQuery): Promise<void> {
  console.log(`${name}, ${nominees} nominees`);
  for (const batch of [1_000, 5_000]) {
    const alone = await timed(`queries alone, ${batch} a batch, rows`, () => drain(query, batch));
    const whole = await timed(`to outcomes, ${batch} a batch`, () => screenAll(query, batch));
    console.log(`  to outcomes : queries alone = ${(whole / alone).toFixed(2)}`);
  }
  await timed("json_agg alone, 1000 a batch", () => drainNested(query, 1_000));
}

const tables = readFileSync("docs/from-your-database/tables.sql", "utf8");

async function usePglite(): Promise<void> {
  const database = new PGlite();
  await database.exec(tables);
  await database.exec(FILL);
  await measure(
    "PGlite",
    async (sql, values) => (await database.query<Record<string, unknown>>(sql, [...values])).rows,
  );
  await database.close();
}

/** Runs a program of PostgreSQL, which refuses to run as root. */
function postgres(program: string, ...options: string[]): void {
  const asItself = userInfo().uid === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const [command = program, ...rest] = [...asItself, program, ...options];
  execFileSync(command, rest, { stdio: "ignore", cwd: tmpdir() });
}

async function usePostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-postgres-"));
  try {
    if (userInfo().uid === 0)
      chownSync(folder, Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })), -1);
    const data = join(folder, "data");
    postgres("initdb", "-D", data, "-A", "trust", "-U", "postgres");
    postgres("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-k ${folder} -h ""`, "start");
    const client = new pg.Client({ host: folder, user: "postgres", database: "postgres" });
    try {
      await client.connect();
      await client.query(tables);
      await client.query(FILL);
      await measure("PostgreSQL", async (sql, values) => (await client.query(sql, [...values])).rows);
    } finally {
      await client.end();
      postgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await usePglite();
await usePostgres().catch((error: unknown) => console.log(`PostgreSQL: not measured (${String(error).slice(0, 200)})`));
