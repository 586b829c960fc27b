import type { Problem } from "../errors.js";
import type { NominationInput } from "../nomination/input-types.js";
import type { RecordList } from "../nomination/record-lists.js";
import type { FieldName } from "./fields.js";

/** What a column holds. */
export interface Column {
  field: FieldName;
  /** The year of the ratings in a column, where each year has its own. */
  year?: number;
}

/** What each heading stands for; a heading that is not named is not read. */
export type ColumnMap = Record<string, FieldName | Column>;

/** A row as a database or a sheet gives it: a value by heading. */
export type TableRow = Readonly<Record<string, unknown>>;

/** How a table is read. */
export interface ReadRowsOptions {
  /** What all rows share and no column holds, such as `occasion` and `asOf`; a cell that is filled comes first. */
  shared?: Partial<Omit<NominationInput, "record">>;
  /** The lists that the table holds whole: a blank cell then means that there is nothing. Without it, blank is unknown. */
  whole?: readonly (RecordList | "maternityYears")[];
  /** Further tables with one item of a list a row, such as one award a row. */
  lists?: readonly ListTable[];
  /** The number of the first row, as people count it: 2 for a sheet with one row of headings. Default: 1. */
  firstRow?: number;
}

/** A table with one item of a list a row. */
export interface ListTable {
  list: RecordList;
  rows: Iterable<TableRow>;
  /** The heading that holds the `nominee.id` of the nomination that the item belongs to. */
  key: string;
  /** What each heading stands for, by the names of the item's fields: `{ danh_hieu: "code", nam: "year" }`. */
  columns: Record<string, string>;
}

/** A cell that could not be read: what a clerk must mend. */
export interface RefusedCell {
  /** The number of its row, from `firstRow` on. */
  row: number;
  /** The list that its table is of, where it is one of `lists`. */
  list?: RecordList;
  /** The heading of its column; left out where no column holds what the row lacks. */
  column?: string;
  /** What the cell holds, as text. */
  value: string;
  /** What was expected; its `path` is the field of the nomination. */
  problem: Problem;
}

/** A nomination with the row that it was read from. */
export interface ReadRow {
  row: number;
  nomination: NominationInput;
}

/** What a table gave: its nominations, and every cell that could not be read. */
export interface TableReading {
  type: "table-reading";
  /** How many rows there were. */
  rows: number;
  /** In the order of the rows. A row without award, occasion, day or kind of nominee is no nomination. */
  nominations: ReadRow[];
  refused: RefusedCell[];
  /** The headings that the column map does not name, in the order met. */
  unreadColumns: string[];
}
