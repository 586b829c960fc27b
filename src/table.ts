// Rows of a database or a sheet, read as nominations.
export type { FieldName } from "./table/fields.js";
export { columnsForOffices, templateHeadings } from "./table/office-columns.js";
export { readRows } from "./table/read-rows.js";
export type {
  Column,
  ColumnMap,
  ListTable,
  ReadRow,
  ReadRowsOptions,
  RefusedCell,
  TableReading,
  TableRow,
} from "./table/types.js";
