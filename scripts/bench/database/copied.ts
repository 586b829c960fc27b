import Papa from "papaparse";
import type { TableRow } from "../../../src/table.js";
import type { Database, Engine } from "./engines.js";

const BATCH = 1_000;
/** PGlite gives what is copied as one blob: so many nominees at once. */
const RANGE = 5_000;

type Format = "text" | "csv";
type Parse = (bytes: AsyncIterable<Uint8Array>, columns: readonly string[]) => AsyncIterable<TableRow>;

/** The rows that COPY gives of a query in the order of the nominees, in batches. */
export async function* copiedRows(
  database: Database,
  engine: Engine,
  sql: string,
  format: Format,
  parse: Parse,
): AsyncGenerator<readonly TableRow[]> {
  const columns = await columnsIn(database, sql);
  let batch: TableRow[] = [];
  for await (const row of parse(
    engine === "pglite" ? inRanges(database, sql, format) : copy(database, sql, format),
    columns,
  )) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const copy = (database: Database, sql: string, format: Format) =>
  database.copy(`copy (${sql}) to stdout (format ${format})`);

async function* inRanges(database: Database, sql: string, format: Format): AsyncGenerator<Uint8Array> {
  const [{ most } = { most: 0 }] = await database.query("select max(id) as most from nominee", []);
  const key = sql.includes("order by nominee") ? "nominee" : sql.includes("order by person.id") ? "person.id" : "id";
  for (let from = 1; from <= Number(most); from += RANGE) {
    const part = sql.replace(`order by ${key}`, `where ${key} between ${from} and ${from + RANGE - 1} order by ${key}`);
    yield* copy(database, part, format);
  }
}

async function columnsIn(database: Database, sql: string): Promise<string[]> {
  const [row = {}] = await database.query(`select * from (${sql}) as one limit 1`, []);
  return Object.keys(row);
}

export async function* copiedCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<TableRow> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.slice(0, rest.lastIndexOf("\n"));
    // A line that ends inside quotes goes on with what comes next.
    if (lines === "" || (lines.split('"').length - 1) % 2 === 1) continue;
    rest = rest.slice(lines.length + 1);
    for (const cells of Papa.parse<string[]>(lines).data) yield asRow(columns, cells);
  }
}

/** Each line a row, its cells parted by tabs; what is special in a cell has a backslash before it. */
export async function* copiedText(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<TableRow> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield asRow(columns, line.split("\t").map(unescaped));
  }
}

const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unescaped(cell: string): string | null {
  if (!cell.includes("\\")) return cell;
  return cell === "\\N" ? null : cell.replaceAll(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter);
}

const asRow = (columns: readonly string[], cells: readonly (string | null)[]): TableRow =>
  Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
