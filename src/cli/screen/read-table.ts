import { readFile, stat } from "node:fs/promises";
import { codesOf } from "../../codes.js";
import { headingIndex, headingRowIndex, headingsIn, rowByHeading } from "../../spreadsheet/headings.js";
import { readSheet } from "../../spreadsheet/read-sheet.js";
import { columnsForOffices } from "../../table/office-columns.js";
import { readRows } from "../../table/read-rows.js";
import type { ColumnMap, TableRow } from "../../table/types.js";
import { csvRecords } from "./csv-records.js";
import type { InputBatch, InputSource } from "./input-row.js";
import type { ScreenJob } from "./options.js";

const ROWS_AT_ONCE = 500;

/** Among so many lines the headings are looked for; a file that is not held whole cannot be searched to its end. */
const MOST_LINES_ABOVE = 50;

/** A CSV file in UTF-8. */
export async function csvSource(job: ScreenJob, fromRow: number): Promise<InputSource> {
  const { size } = await stat(job.input.path);
  const unreadColumns: string[] = [];
  async function* batches(): AsyncGenerator<InputBatch, void> {
    let read = 0;
    const above: string[][] = [];
    let table: TableReader | undefined;
    const begin = () => {
      const at =
        job.headingRow === undefined ? headingIndex(above, job.columns) : headingRowIndex(job.headingRow, above.length);
      const headings = headingsIn(above[at] ?? []);
      table = new TableReader(job, headings, at + 2, fromRow);
      unreadColumns.push(...table.unreadColumns);
      for (const cells of above.slice(at + 1)) table.add(rowByHeading(headings, cells));
      return table;
    };
    for await (const record of csvRecords(job.input.path, (bytes) => {
      read += bytes;
    })) {
      if (table === undefined) {
        if (above.push(record) >= Math.max(MOST_LINES_ABOVE, job.headingRow ?? 0)) begin();
        continue;
      }
      table.add(rowByHeading(table.headings, record));
      if (table.isFull) yield { rows: table.take(), read };
    }
    yield { rows: (table ?? begin()).take(), read };
  }
  return { size, batches: batches(), unreadColumns };
}

/** The first sheet of an XLSX file, which is held in memory whole. */
export async function sheetSource(job: ScreenJob, fromRow: number): Promise<InputSource> {
  const { headingRow, columns } = job;
  const bytes = await readFile(job.input.path);
  const { rows, firstRow } = await readSheet(bytes, {
    ...(headingRow === undefined ? {} : { headingRow }),
    ...(columns === undefined ? {} : { columns }),
  });
  const table = new TableReader(job, [...new Set(rows.flatMap((row) => Object.keys(row)))], firstRow, fromRow);
  async function* batches(): AsyncGenerator<InputBatch, void> {
    for (const [index, row] of rows.entries()) {
      table.add(row);
      if (table.isFull) yield { rows: table.take(), read: Math.floor((bytes.length * (index + 1)) / rows.length) };
    }
    yield { rows: table.take(), read: bytes.length };
  }
  return { size: bytes.length, batches: batches(), unreadColumns: table.unreadColumns };
}

/** Reads rows of a table as nominations, some hundred at a time. */
class TableReader {
  readonly #columns: ColumnMap;
  readonly #hasAward: boolean;
  #rows: TableRow[] = [];

  constructor(
    private readonly job: ScreenJob,
    readonly headings: readonly string[],
    private firstRow: number,
    private readonly fromRow: number,
  ) {
    const columns = Object.entries(job.columns ?? columnsForOffices(headings)).filter(([heading]) =>
      headings.includes(heading),
    );
    const isAward = (column: ColumnMap[string]) => (typeof column === "string" ? column : column.field) === "award";
    // Where the awards to try are given, the column of the awards is not read: a misspelt award then harms no row.
    this.#columns = Object.fromEntries(columns.filter(([, column]) => job.awards === undefined || !isAward(column)));
    this.#hasAward = Object.values(this.#columns).some(isAward);
  }

  get unreadColumns(): string[] {
    const columns = this.job.columns ?? columnsForOffices(this.headings);
    return this.headings.filter((heading) => heading !== "" && !Object.hasOwn(columns, heading));
  }

  get isFull(): boolean {
    return this.#rows.length >= ROWS_AT_ONCE;
  }

  add(row: TableRow): void {
    this.#rows.push(row);
  }

  /** The rows added since; those before `fromRow` and blank ones are passed over. */
  take(): InputBatch["rows"] {
    const skipped = Math.min(Math.max(this.fromRow - this.firstRow, 0), this.#rows.length);
    const rows = this.#rows.slice(skipped);
    const firstRow = this.firstRow + skipped;
    this.firstRow += this.#rows.length;
    this.#rows = [];
    // A nomination is read with its award; where no column holds one, any stands for it, and is taken off again.
    const [anyAward] = codesOf("award");
    const shared = { ...this.job.shared, ...(this.#hasAward || anyAward === undefined ? {} : { award: anyAward }) };
    const options = { shared, whole: this.job.whole, firstRow };
    const { nominations, refused } = readRows(rows, this.#columns, options, this.job.book);
    const byRow = new Map(nominations.map(({ row, nomination }) => [row, nomination]));
    return rows.flatMap((cells, index) => {
      if (Object.keys(cells).length === 0) return [];
      const row = firstRow + index;
      const rejections = refused
        .filter((cell) => cell.row === row)
        .map(({ column, value, problem }) => ({ row, column: column ?? problem.path, value, problem }));
      const nomination = byRow.get(row);
      if (nomination === undefined) return [{ row, rejections }];
      const { award, ...rest } = nomination;
      return [{ row, nomination: this.#hasAward ? { ...rest, award } : rest, rejections }];
    });
  }
}
