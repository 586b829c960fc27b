import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { RunQuery } from "../../../docs/from-your-database/nominations.js";

/** A database that is open. */
export interface Database {
  query: RunQuery;
  /** What a `copy … to stdout` gives, as bytes. */
  copy(sql: string): AsyncIterable<Uint8Array>;
  /** The seconds of the processor that the server has spent on these connections; 0 where it is no process of its own. */
  spent(): Promise<number>;
  close(): Promise<void>;
}

export const ENGINES = ["postgresql", "pglite"] as const;
export type Engine = (typeof ENGINES)[number];

export async function open(engine: Engine, folder: string): Promise<Database> {
  return engine === "pglite" ? openPglite(folder) : openPostgresql(folder);
}

async function openPglite(folder: string): Promise<Database> {
  const database = new PGlite(join(folder, "data"));
  return {
    query: async (sql, values) => (await database.query<Record<string, unknown>>(sql, [...values])).rows,
    async *copy(sql) {
      const { blob } = await database.query(sql.replace("to stdout", "to '/dev/blob'"));
      if (blob !== undefined && blob !== null) yield new Uint8Array(await blob.arrayBuffer());
    },
    spent: async () => 0,
    close: () => database.close(),
  };
}

async function openPostgresql(folder: string): Promise<Database> {
  const pool = new pg.Pool({ host: folder, user: "postgres", database: "postgres" });
  // One connection, for cursors; each copy that runs has another.
  const client = await pool.connect();
  return {
    query: async (sql, values) => (await client.query(sql, [...values])).rows,
    async *copy(sql) {
      const own = await pool.connect();
      yield* own.query(copyTo(sql)) as AsyncIterable<Uint8Array>;
      own.release();
    },
    spent: async () => {
      const { rows } = await client.query("select pid from pg_stat_activity where backend_type = 'client backend'");
      return rows.reduce((sum, { pid }) => sum + processorSeconds(pid), 0);
    },
    close: async () => {
      client.release();
      await pool.end();
    },
  };
}

/** What Linux counts for a process, in hundredths of a second. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Runs a program of PostgreSQL, which refuses to run as root. */
function postgres(program: string, ...options: string[]): void {
  const asItself = userInfo().uid === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const [command = program, ...rest] = [...asItself, program, ...options];
  execFileSync(command, rest, { stdio: "ignore", cwd: tmpdir() });
}

/** Starts what an engine needs besides a folder of its own, and gives what stops it. */
export function start(engine: Engine, folder: string): () => void {
  mkdirSync(folder);
  if (engine === "pglite") return () => {};
  if (userInfo().uid === 0) chownSync(folder, Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })), -1);
  const data = join(folder, "data");
  postgres("initdb", "-D", data, "-A", "trust", "-U", "postgres");
  postgres("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-k ${folder} -h ""`, "start");
  return () => postgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
}
