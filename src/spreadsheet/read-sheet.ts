import Papa from "papaparse";
import { readSheet as readXlsx } from "read-excel-file/universal";
import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import type { ColumnMap, TableRow } from "../table/types.js";
import { headingIndex, headingRowIndex, headingsIn, rowByHeading } from "./headings.js";

/** The rows of a sheet, each with its cells by heading. */
export interface Sheet {
  rows: TableRow[];
  /** The number of the first of them in the sheet, as `readRows` takes it. */
  firstRow: number;
}

/** How a sheet is read. */
export interface ReadSheetOptions {
  /** The row of the headings, from 1. Default: the first row with two headings that offices use, or else the first. */
  headingRow?: number;
  /** What the headings stand for, where they are not those that offices use: the first row with two of them has the headings. */
  columns?: ColumnMap;
}

/** What is larger is no office's sheet, and would be held in memory whole. */
const MOST_BYTES = 50_000_000;

/**
 * Reads the first sheet of an XLSX file, or a CSV file in UTF-8, with its cells by heading. Lines above the headings, such as
 * the name of the office, are passed over.
 *
 * @param file the content of the file, at most 50,000,000 bytes.
 * @returns rows for `readRows`, and the number of the first.
 * @throws InvalidInputError for what is neither, is too large, or cannot be read.
 * @example
 * const { rows, firstRow } = await readSheet(new TextEncoder().encode("Họ và tên,Đối tượng\nNgười A,CN\n"));
 * [rows[0]?.["Đối tượng"], firstRow]; // ["CN", 2]
 */
export async function readSheet(file: Uint8Array | ArrayBuffer, options: ReadSheetOptions = {}): Promise<Sheet> {
  const { headingRow, columns } = readOptions<ReadSheetOptions>(options, ["headingRow", "columns"]);
  const bytes = asBytes(file);
  const lines = isZip(bytes) ? await xlsxLines(bytes) : csvLines(bytes);
  const at = headingRow === undefined ? headingIndex(lines, columns) : headingRowIndex(headingRow, lines.length);
  const headings = headingsIn(lines[at] ?? []);
  const rows = lines.slice(at + 1).map((cells) => rowByHeading(headings, cells));
  while (rows.length > 0 && Object.keys(rows[rows.length - 1] ?? {}).length === 0) rows.pop();
  return { rows, firstRow: at + 2 };
}

function asBytes(file: unknown): Uint8Array {
  const bytes = file instanceof ArrayBuffer ? new Uint8Array(file) : file;
  if (!(bytes instanceof Uint8Array)) throw refused(describeValue(file));
  if (bytes.length > MOST_BYTES) {
    const limit = { maximum: MOST_BYTES, inclusive: true, of: "values" } as const;
    throw new InvalidInputError([makeProblem("too-large", limit, { path: "file", received: `${bytes.length} bytes` })]);
  }
  return bytes;
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

async function xlsxLines(bytes: Uint8Array): Promise<unknown[][]> {
  try {
    // A copy by its constructor: `slice` of a Node `Buffer` shares the memory of other files.
    return await readXlsx(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw refused(describeThrown(error));
  }
}

function csvLines(bytes: Uint8Array): unknown[][] {
  const { data, errors } = Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: false });
  refuseBrokenQuotes(errors);
  return data;
}

/**
 * Refuses CSV with a quote that is not closed, or goes on after its end: the rows up to the next quote are in one cell, and would
 * be lost in silence. `before` counts the rows that were parsed apart, before these.
 */
export function refuseBrokenQuotes(errors: readonly Papa.ParseError[], before = 0): void {
  const found = errors.find(({ type }) => type === "Quotes");
  if (found !== undefined) throw refused(`row ${before + (found.row ?? 0) + 1}: ${found.code}`);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused("bytes that are no UTF-8");
  }
}

/** What is no sheet. */
export const refused = (received: string) =>
  new InvalidInputError([makeProblem("bad-format", { format: "spreadsheet" }, { path: "file", received })]);
