import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { FilledCell } from "./assemble.js";
import { cellText } from "./cell.js";
import type { ColumnReader } from "./column-map.js";
import type { RefusedCell, TableRow } from "./types.js";

/** Where a cell stands: its row, heading and text, of a table of its own list or of the nominations. */
export type Place = Omit<RefusedCell, "problem">;

/** The cells of one nomination, the lists that a refused cell leaves unsure, and those refused. */
export interface RowCells {
  filled: FilledCell<Place>[];
  refused: RefusedCell[];
}

/** Reads the cells of a row that its columns name. */
export function readCells(readers: readonly ColumnReader[], row: TableRow, place: Omit<Place, "value">): RowCells {
  const cells: RowCells = { filled: [], refused: [] };
  for (const { heading, read } of readers) {
    if (!Object.hasOwn(row, heading)) continue;
    const { content, problems } = read(row[heading]);
    const at: Place = { ...place, column: heading, value: cellText(row[heading]) };
    cells.filled.push({ place: at, content });
    for (const problem of problems) cells.refused.push({ ...at, problem });
  }
  return cells;
}

/** The rows of a table. Throws `InvalidInputError` for what is no list. */
export function iterable(rows: unknown, path: string): Iterable<TableRow> {
  if (typeof rows === "object" && rows !== null && Symbol.iterator in rows) return rows as Iterable<TableRow>;
  throw new InvalidInputError([
    makeProblem("wrong-type", { type: "iterable" }, { path, received: describeValue(rows) }),
  ]);
}

/** A row. Throws `InvalidInputError` for what is no object. */
export function plainRow(row: unknown, path: string): TableRow {
  if (typeof row === "object" && row !== null && !Array.isArray(row)) return row as TableRow;
  throw new InvalidInputError([
    makeProblem("wrong-type", { type: "plain-object" }, { path, received: describeValue(row) }),
  ]);
}
