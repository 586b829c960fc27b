import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDialect, SqlRows, SqlScreening } from "../../src/sql.js";

/** A row that the statement of `sqlFor` gives. */
export interface DecidedRow {
  nomination_id: string;
  award: string;
  outcome: string;
  provisional_outcome: string | null;
}

/** A database in memory. */
export interface Database {
  run(sql: string): Promise<void>;
  rows<Row = DecidedRow>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

async function openDuckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", memory_limit: "2GB" });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async <Row>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[],
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function openPglite(): Promise<Database> {
  const database = await PGlite.create();
  return {
    run: async (sql) => {
      await database.exec(sql);
    },
    rows: async <Row>(sql: string) => (await database.query<Row>(sql)).rows,
    close: () => database.close(),
  };
}

/** Opens a database in memory of each kind. */
export const OPEN: Record<SqlDialect, () => Promise<Database>> = { duckdb: openDuckdb, postgres: openPglite };

/** As many rows as one `INSERT` takes. */
const BATCH = 2_000;

/** Writes rows into the tables that a statement reads, which are made. */
export async function fillTables(
  database: Database,
  { tables }: SqlScreening,
  rows: readonly SqlRows[],
): Promise<void> {
  for (const { name, definition } of tables) {
    await database.run(`DROP TABLE IF EXISTS ${name}`);
    await database.run(definition);
    const all = rows.flatMap((each) => each[name] ?? []);
    for (let from = 0; from < all.length; from += BATCH) {
      await database.run(insertion(name, all.slice(from, from + BATCH)));
    }
  }
}

function insertion(table: string, rows: readonly Record<string, unknown>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join()})`);
  return `INSERT INTO ${table} (${columns.join()}) VALUES ${values.join()}`;
}

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
};
