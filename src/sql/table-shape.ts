import type { Vocabulary } from "../codes.js";
import { RECORD_LISTS } from "../nomination/record-lists.js";

/** A column of a table, and the field that it holds. */
export interface TableColumn {
  readonly name: string;
  readonly type: "text" | "day" | "date" | "period-end" | "year" | "integer" | "number" | "boolean";
  /** Its path in the nomination, or in the item of its list. */
  readonly field: string;
  /** What it holds that is no field: whether a list is complete, the place or id of an item in its list, or the item itself. */
  readonly holds?: "is-complete" | "key" | "item";
  readonly isRequired?: true;
  /** The codes that it may have. */
  readonly codes?: readonly string[];
}

/** A table: the nominations, or the items of one list. */
export interface TableShape {
  readonly name: string;
  /** The path of the list in the nomination, of whose items it holds one a row; left out for the nominations. */
  readonly list?: string;
  readonly columns: readonly TableColumn[];
  /** What else must be true of a row. */
  readonly checks?: readonly string[];
}

type ColumnOptions = Omit<TableColumn, "name" | "type" | "field">;

/** A column, of a field of its own name where none is named. */
export const column = (
  name: string,
  type: TableColumn["type"],
  field = name,
  options: ColumnOptions = {},
): TableColumn => ({
  name,
  type,
  field,
  ...options,
});

/** The column that joins every row to its nomination. */
export const NOMINATION_ID = "nomination_id";

/** The columns that say which lists hold everything there is. */
export const COMPLETE_COLUMNS = [...RECORD_LISTS, "maternityYears" as const].map((list) => ({
  list,
  name: `${list.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_complete`,
}));

export const REQUIRED = { isRequired: true } as const;

/** Makes a column with codes of a vocabulary, those of the book's packs too. */
export type CodeColumn = (
  name: string,
  vocabulary: Vocabulary,
  field?: string,
  options?: { readonly isRequired?: true },
) => TableColumn;
