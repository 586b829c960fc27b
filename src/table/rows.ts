import { describeThrown, describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import type { ValueType } from "../errors/problem.js";
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

/** The items of a list. Throws `InvalidInputError` for what is none, or throws when it is read. */
export const readList = (list: unknown, path: string): unknown[] =>
  readable(path, () => {
    if (typeof list === "object" && list !== null && Symbol.iterator in list) return [...(list as Iterable<unknown>)];
    throw wrongType(list, "iterable", path);
  });

/** The cells of a row. Throws `InvalidInputError` for what is no object, or throws when it is read. */
export const readRow = (row: unknown, path: string): TableRow =>
  readable(path, () => {
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return { ...row };
    throw wrongType(row, "plain-object", path);
  });

/** The same of an object that is no row: one with a purpose of its own, such as a map, would be taken for an empty one. */
export function readFields(fields: unknown, path: string): Readonly<Record<string, unknown>> {
  const read = readRow(fields, path);
  if (Object.prototype.toString.call(fields) !== "[object Object]") throw wrongType(fields, "plain-object", path);
  return read;
}

/** Refuses a value of another type. */
export const wrongType = (value: unknown, type: ValueType, path: string): InvalidInputError =>
  new InvalidInputError([makeProblem("wrong-type", { type }, { path, received: describeValue(value) })]);

function readable<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    const place = { path, received: describeThrown(error) };
    throw new InvalidInputError([makeProblem("unreadable", { of: "value" }, place)]);
  }
}
