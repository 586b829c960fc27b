import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import { columnsForOffices } from "../table/office-columns.js";
import type { ColumnMap, TableRow } from "../table/types.js";

/** The headings of a line of cells. */
export const headingsIn = (cells: readonly unknown[]): string[] => cells.map((cell) => String(cell ?? "").trim());

/** Finds the line of the headings: above it stand the names of the office and of the list. */
export function headingIndex(lines: readonly (readonly unknown[])[], columns?: ColumnMap): number {
  const needed = columns === undefined ? 2 : Math.min(Object.keys(columns).length, 2);
  const found = lines.findIndex((cells) => knownHeadings(headingsIn(cells), columns) >= needed);
  return Math.max(found, 0);
}

/** The index of a line of headings that is given by its number. Throws `InvalidInputError` where a file has no such line. */
export function headingRowIndex(headingRow: number, lines: number): number {
  const place = { path: "headingRow", received: describeValue(headingRow) };
  if (!Number.isInteger(headingRow))
    throw new InvalidInputError([makeProblem("wrong-type", { type: "integer" }, place)]);
  if (headingRow < 1) {
    throw new InvalidInputError([makeProblem("too-small", { minimum: 1, inclusive: true, of: "value" }, place)]);
  }
  if (headingRow > lines) {
    throw new InvalidInputError([makeProblem("too-large", { maximum: lines, inclusive: true, of: "value" }, place)]);
  }
  return headingRow - 1;
}

function knownHeadings(headings: readonly string[], columns: ColumnMap | undefined): number {
  if (columns === undefined) return Object.keys(columnsForOffices(headings)).length;
  return headings.filter((heading) => Object.hasOwn(columns, heading)).length;
}

/** A row without the cells that are blank or below no heading; of two columns with one heading, the first. */
export function rowByHeading(headings: readonly string[], cells: readonly unknown[]): TableRow {
  const row: Record<string, unknown> = {};
  headings.forEach((heading, index) => {
    const value = cells[index];
    const isFilled = value !== null && value !== undefined && value !== "";
    if (heading !== "" && isFilled && !Object.hasOwn(row, heading)) row[heading] = value;
  });
  return row;
}
