import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  /** Reads lines of CSV into columns of a table. */
  load(table: string, columns: readonly string[], csv: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a DuckDB in memory with settings. */
export async function duckdbWith(settings: Record<string, string>): Promise<Database> {
  // What does not fit into memory would go into the folder of the program.
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: join(tmpdir(), "thidua-duckdb"),
    ...settings,
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async <Row>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[],
    load: async (table, columns, csv) => {
      const folder = mkdtempSync(join(tmpdir(), "thidua-sql-"));
      const file = join(folder, "rows.csv");
      writeFileSync(file, csv);
      await connection.run(
        `COPY ${table} (${columns.join()}) FROM '${file}' (FORMAT csv, HEADER false, NULLSTR '${NULL}')`,
      );
      rmSync(folder, { recursive: true });
    },
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
    load: async (table, columns, csv) => {
      const from = `COPY ${table} (${columns.join()}) FROM '/dev/blob' WITH (FORMAT csv, NULL '${NULL}')`;
      await database.query(from, [], { blob: new Blob([csv]) });
    },
    close: () => database.close(),
  };
}

/** Opens a database in memory of each kind. */
export const OPEN: Record<SqlDialect, () => Promise<Database>> = {
  duckdb: () => duckdbWith({ threads: "1", memory_limit: "2GB" }),
  postgres: openPglite,
};

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
    const columns = Object.keys(all[0] ?? {});
    if (all.length > 0)
      await database.load(name, columns, all.map((row) => csvLine(columns.map((one) => row[one]))).join(""));
  }
}

/** What stands for no value in a line. */
const NULL = "-";

const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => (value === null || value === undefined ? NULL : `"${String(value).replaceAll('"', '""')}"`)).join()}\n`;
